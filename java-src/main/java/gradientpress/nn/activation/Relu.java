package gradientpress.nn.activation;

/**
 * The rectified linear unit, f(z) = max(0, z), with f′(0) taken as 0.
 *
 * <p>Source: V. Nair and G. Hinton, "Rectified linear units improve restricted Boltzmann machines",
 * 2010.
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
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      outputs[i] = z <= 0 ? 0 : z; // NaN passes through, so that divergence is seen
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      if (sums[i] <= 0) {
        errors[i] = 0;
      }
    }
  }
}
