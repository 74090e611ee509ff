package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;

/** A cluster in the middle (class 1) and a ring around it (class 0). */
final class Circle extends NamedSet {
  private static final double CLUSTER = 2.5;
  private static final double RING_INSIDE = 3.5;
  private static final double RING_OUTSIDE = 5;
  private static final double FULL_TURN = 6.283185307179586;

  Circle() {
    super("circle", Task.BINARY);
  }

  @Override
  public String label() {
    return "Circle";
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double radius =
        label == 1 ? random.nextBetween(0, CLUSTER) : random.nextBetween(RING_INSIDE, RING_OUTSIDE);
    double angle = random.nextBetween(0, FULL_TURN);
    point[0] = PortableMath.cos(angle) * radius;
    point[1] = PortableMath.sin(angle) * radius;
    return label;
  }
}
