package gradientpress.nn.regularization;

import gradientpress.nn.Check;

/**
 * Shortens the gradient of all parameters together to a largest length, and keeps its direction:
 * one steep wall does not throw the network far away.
 *
 * <p>Source: R. Pascanu, T. Mikolov and Y. Bengio, "On the difficulty of training recurrent neural
 * networks", 2013, algorithm 1.
 */
public final class GradientClipping {
  private final double limit;

  /**
   * Sets the largest length.
   *
   * @param limit above 0
   */
  public GradientClipping(double limit) {
    Check.positive("largest gradient", limit);
    this.limit = limit;
  }

  /**
   * Clips the gradients if they are longer than the limit; where one is infinite or not a number,
   * all are left as they are, so that the divergence is seen.
   */
  public void clip(double[] gradients) {
    int count = gradients.length;
    double largest = 0;
    for (int i = 0; i < count; i++) {
      double size = Math.abs(gradients[i]);
      if (size > largest) {
        largest = size;
      }
    }
    // In units of the largest, squares cannot overflow; 0 / 0 and ∞ / ∞ make the sum NaN.
    double squares = 0;
    for (int i = 0; i < count; i++) {
      double share = gradients[i] / largest;
      squares += share * share;
    }
    double length = Math.sqrt(squares);
    if (length > limit / largest) {
      double excess = length / limit;
      for (int i = 0; i < count; i++) {
        gradients[i] = gradients[i] / largest / excess;
      }
    }
  }
}
