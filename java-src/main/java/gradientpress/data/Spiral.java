package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;

/** Two arms that wind around each other; hard, because no simple cut comes near (K. Lang, 1988). */
final class Spiral implements Generator {
  private static final double LENGTH = 5;
  private static final double HALF_TURN = 3.141592653589793;

  /** How far an arm turns from the centre to its end, in radians: one and three quarter turns. */
  private static final double WINDING = HALF_TURN * 3.5;

  @Override
  public String name() {
    return "spiral";
  }

  @Override
  public String label() {
    return "Spiral";
  }

  @Override
  public Task task() {
    return Task.BINARY;
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double along = random.nextDouble();
    double angle = along * WINDING + label * HALF_TURN;
    point[0] = PortableMath.sin(angle) * along * LENGTH;
    point[1] = PortableMath.cos(angle) * along * LENGTH;
    return label;
  }
}
