package gradientpress.nn.activation;

import gradientpress.nn.math.Numbers;

/** The identity, f(z) = z: layers of it collapse into a single straight cut. */
public final class Linear implements Activation {
  @Override
  public String name() {
    return "linear";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    if (outputs != sums) {
      Numbers.copy(sums, 0, outputs, 0, count);
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    // f′ = 1
  }
}
