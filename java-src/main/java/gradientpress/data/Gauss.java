package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** Two round clouds, class 1 on the upper right and class 0 on the lower left. */
final class Gauss extends NamedSet {
  private static final double CENTRE = 2;

  Gauss() {
    super("gauss", Task.BINARY);
  }

  @Override
  public String label() {
    return "Two clouds";
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double centre = label == 1 ? CENTRE : -CENTRE;
    point[0] = random.nextGaussian() + centre;
    point[1] = random.nextGaussian() + centre;
    return label;
  }
}
