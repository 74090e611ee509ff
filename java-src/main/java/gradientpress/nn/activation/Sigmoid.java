package gradientpress.nn.activation;

import gradientpress.nn.math.PortableMath;

/** The logistic function, f(z) = 1 / (1 + e^−z), with f′ = f·(1 − f) (P. F. Verhulst, 1845). */
public final class Sigmoid implements Activation {
  @Override
  public String name() {
    return "sigmoid";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    PortableMath.logistic(sums, outputs, count);
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      double a = outputs[i];
      errors[i] = (1 - a) * a * errors[i];
    }
  }
}
