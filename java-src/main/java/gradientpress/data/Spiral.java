package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;

/**
 * Arms that wind around each other; hard, because no simple cut comes near. Source of the one with
 * two arms: K. J. Lang and M. J. Witbrock, "Learning to tell two spirals apart", 1988.
 */
final class Spiral extends NamedSet {
  private static final double LENGTH = 5;
  private static final double FULL_TURN = 6.283185307179586;

  /** How far an arm turns from the centre to its end, in radians: one and three quarter turns. */
  private static final double WINDING = FULL_TURN * 1.75;

  private final int arms;

  Spiral(int arms) {
    super("spiral", arms == 2 ? Task.BINARY : Task.CLASSES);
    this.arms = arms;
  }

  @Override
  public String label() {
    return "Spiral";
  }

  @Override
  public String[] outputs() {
    return arms == 2 ? super.outputs() : Letters.of(arms);
  }

  @Override
  public boolean takesClasses() {
    return true;
  }

  @Override
  public Generator withClasses(int classes) {
    return new Spiral(classes);
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double along = random.nextDouble();
    double angle = along * WINDING + FULL_TURN / arms * label;
    point[0] = PortableMath.sin(angle) * along * LENGTH;
    point[1] = PortableMath.cos(angle) * along * LENGTH;
    return label;
  }
}
