package gradientpress.nn.regularization;

import gradientpress.nn.Check;

/**
 * A price on the sizes of the weights, rate · Σ |w|: it pulls each with the same force, so that
 * those of little use end near zero.
 *
 * <p>The derivative is rate · sign(w), and 0 at 0. Source: R. Tibshirani, "Regression shrinkage and
 * selection via the lasso", 1996.
 */
public final class L1 implements Penalty {
  private final double rate;

  /**
   * Sets the price.
   *
   * @param rate from 0 on
   */
  public L1(double rate) {
    Check.fromZero("rate", rate);
    this.rate = rate;
  }

  @Override
  public void addGradient(double[] parameters, double[] gradients, int from, int to) {
    double force = rate;
    for (int i = from; i < to; i++) {
      double w = parameters[i];
      if (w > 0) {
        gradients[i] += force;
      } else if (w < 0) {
        gradients[i] -= force;
      }
    }
  }
}
