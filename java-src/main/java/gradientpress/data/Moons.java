package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;

/**
 * Two half moons that reach into each other: class 0 bends upwards and class 1 downwards. The
 * proportions are those of {@code make_moons} in scikit-learn.
 */
final class Moons extends NamedSet {
  private static final double HALF_TURN = 3.141592653589793;
  private static final double RADIUS = 3;
  private static final double HALF_WIDTH = 0.4;

  /**
   * How far the centre of each moon is from the middle of the plane: left and down, for class 0.
   */
  private static final double ASIDE = 1.5;

  private static final double DOWN = 0.75;

  Moons() {
    super("moons", Task.BINARY);
  }

  @Override
  public String label() {
    return "Two moons";
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double angle = random.nextBetween(0, HALF_TURN);
    double radius = random.nextBetween(RADIUS - HALF_WIDTH, RADIUS + HALF_WIDTH);
    double x = PortableMath.cos(angle) * radius - ASIDE;
    double y = PortableMath.sin(angle) * radius - DOWN;
    point[0] = label == 0 ? x : -x; // the second moon is the first one, turned upside down
    point[1] = label == 0 ? y : -y;
    return label;
  }
}
