package gradientpress.nn.activation;

import gradientpress.nn.Check;

/**
 * The rectified linear unit, f(z) = max(0, z), with f′(0) taken as 0.
 *
 * <p>Source: V. Nair and G. Hinton, "Rectified linear units improve restricted Boltzmann machines",
 * 2010.
 *
 * <p>Both are written without a branch, and without {@code Math.max}, which is one in browsers: the
 * processor would guess it wrong half of the time, which takes longer than all the rest. Halves
 * before the sum, so that no large z overflows; that rounds the last bit of a subnormal one. A sum
 * that has overflowed to −∞ gives NaN, so that divergence is seen.
 */
public final class Relu implements Activation {
  @Override
  public String name() {
    return "relu";
  }

  @Override
  public String label() {
    return "ReLU";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    if (sums.length < count || outputs.length < count) {
      throw Check.noRoom();
    }
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      outputs[i] = Math.abs(z) * 0.5 + z * 0.5;
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    if (outputs.length < count || errors.length < count) {
      throw Check.noRoom();
    }
    for (int i = 0; i < count; i++) {
      double a = outputs[i];
      errors[i] = Math.ceil(a / (a + 1)) * errors[i]; // 0 for 0, and 1 for all above
    }
  }
}
