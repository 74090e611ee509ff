package gradientpress.nn.activation;

/**
 * A rectified linear unit that never dies: f(z) = z above zero and z / 100 below, where a little
 * gradient still flows; f′(0) is taken as 1 / 100.
 *
 * <p>Source: A. L. Maas, A. Y. Hannun and A. Y. Ng, "Rectifier nonlinearities improve neural
 * network acoustic models", 2013.
 */
public final class LeakyRelu implements Activation {
  private static final double LEAK = 0.01;

  @Override
  public String name() {
    return "leaky-relu";
  }

  @Override
  public String label() {
    return "leaky ReLU";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      outputs[i] = z > 0 ? z : z * LEAK;
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      if (sums[i] <= 0) {
        errors[i] *= LEAK;
      }
    }
  }
}
