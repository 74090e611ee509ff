package gradientpress.nn.activation;

import gradientpress.nn.Check;

/**
 * The rectified linear unit, f(z) = max(0, z), with f′(0) taken as 0.
 *
 * <p>Source: V. Nair and G. Hinton, "Rectified linear units improve restricted Boltzmann machines",
 * 2010.
 *
 * <p>Both are written without a branch: the processor would guess it wrong half of the time, which
 * takes longer than all the rest.
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
      outputs[i] = Math.max(z, 0); // NaN passes through, so that divergence is seen
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    if (outputs.length < count || errors.length < count) {
      throw Check.noRoom();
    }
    for (int i = 0; i < count; i++) {
      double a = outputs[i];
      errors[i] = Math.min(1, Math.ceil(a)) * errors[i]; // 0 for 0, and 1 for all above
    }
  }
}
