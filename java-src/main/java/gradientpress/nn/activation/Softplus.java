package gradientpress.nn.activation;

import gradientpress.nn.math.PortableMath;

/**
 * A rectified linear unit without its corner, f(z) = ln(1 + e^z), whose derivative is the logistic
 * function.
 *
 * <p>Computed as max(z, 0) + ln(1 + e^−|z|), which never overflows. Source: C. Dugas et al.,
 * "Incorporating second-order functional knowledge for better option pricing", 2001.
 */
public final class Softplus implements Activation {
  @Override
  public String name() {
    return "softplus";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      double tail = PortableMath.logOnePlus(PortableMath.exp(z > 0 ? -z : z));
      outputs[i] = z > 0 ? tail + z : tail;
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      errors[i] = PortableMath.logistic(sums[i]) * errors[i];
    }
  }
}
