package gradientpress.nn.regularization;

import gradientpress.nn.Check;

/**
 * A price on the squares of the weights, rate · ½·Σ w²: it pulls each in proportion to its size, so
 * that none grows large.
 *
 * <p>The derivative is rate · w. Source: A. E. Hoerl and R. W. Kennard, "Ridge regression: biased
 * estimation for nonorthogonal problems", 1970.
 */
public final class L2 implements Penalty {
  private final double rate;

  /**
   * Sets the price.
   *
   * @param rate from 0 on
   */
  public L2(double rate) {
    Check.fromZero("rate", rate);
    this.rate = rate;
  }

  @Override
  public void addGradient(double[] parameters, double[] gradients, int from, int to) {
    double factor = rate;
    for (int i = from; i < to; i++) {
      gradients[i] += parameters[i] * factor;
    }
  }
}
