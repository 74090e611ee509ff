package gradientpress.nn.activation;

import gradientpress.nn.math.PortableMath;

/**
 * The exponential linear unit, f(z) = z above zero and e^z − 1 below, with f′ = f + 1 there: smooth
 * like tanh on one side, and never saturated on the other.
 *
 * <p>Source: D.-A. Clevert, T. Unterthiner and S. Hochreiter, "Fast and accurate deep network
 * learning by exponential linear units (ELUs)", 2016, with α = 1.
 */
public final class Elu implements Activation {
  @Override
  public String name() {
    return "elu";
  }

  @Override
  public String label() {
    return "ELU";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      outputs[i] = z > 0 ? z : PortableMath.expMinusOne(z);
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      double a = outputs[i];
      if (a <= 0) {
        errors[i] = (a + 1) * errors[i];
      }
    }
  }
}
