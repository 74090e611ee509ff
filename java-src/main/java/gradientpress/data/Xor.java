package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** Four quadrants: class 1 where both coordinates have the same sign, class 0 where they differ. */
final class Xor extends NamedSet {
  private static final double GAP = 0.4;
  private static final double REACH = 5;

  Xor() {
    super("xor", Task.BINARY);
  }

  @Override
  public String label() {
    return "Exclusive or";
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double x = random.nextBetween(GAP, REACH);
    double y = random.nextBetween(GAP, REACH);
    boolean left = random.nextInt(2) == 0;
    boolean below = left == (label == 1);
    point[0] = left ? -x : x;
    point[1] = below ? -y : y;
    return label;
  }
}
