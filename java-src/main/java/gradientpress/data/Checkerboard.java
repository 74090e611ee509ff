package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** Four by four fields of alternating colour: class 0 has the lower left corner. */
final class Checkerboard extends NamedSet {
  private static final int FIELDS = 4;
  private static final double FIELD = 2.5;

  /** How far points keep from the edges of their field. */
  private static final double MARGIN = 0.15;

  private static final double EDGE = -FIELDS / 2 * FIELD;

  Checkerboard() {
    super("checkerboard", Task.BINARY);
  }

  @Override
  public String label() {
    return "Checkerboard";
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    int row = random.nextInt(FIELDS);
    int column = random.nextInt(FIELDS / 2) * 2 + (row + label) % 2;
    point[0] = random.nextBetween(MARGIN, FIELD - MARGIN) + column * FIELD + EDGE;
    point[1] = random.nextBetween(MARGIN, FIELD - MARGIN) + row * FIELD + EDGE;
    return label;
  }
}
