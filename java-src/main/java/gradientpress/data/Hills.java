package gradientpress.data;

import gradientpress.nn.math.PortableMath;

/** Three hills and two hollows: a sum of bumps h · exp(−d² / 2w²) at distance d from their tops. */
final class Hills extends Surface {
  /** Each bump: x, y and h, its height or depth. */
  private static final double[][] BUMPS = {
    {-3.2, 2.8, 0.9}, {0.2, 0, 0.6}, {3.4, -2.4, 0.9}, {2.8, 3.2, -0.9}, {-2.4, -3.2, -0.9}
  };

  /** w: where a bump is steepest. */
  private static final double WIDTH = 1.4;

  Hills() {
    super("hills");
  }

  @Override
  public String label() {
    return "Hills";
  }

  @Override
  double at(double x, double y) {
    double value = 0;
    for (double[] bump : BUMPS) {
      double right = (x - bump[0]) / WIDTH;
      double up = (y - bump[1]) / WIDTH;
      double squared = right * right + up * up;
      value += PortableMath.exp(squared / -2) * bump[2];
    }
    return value;
  }
}
