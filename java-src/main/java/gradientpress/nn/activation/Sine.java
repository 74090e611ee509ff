package gradientpress.nn.activation;

import gradientpress.nn.math.PortableMath;

/**
 * The sine of z in radians, with f′ = cos z: units that repeat, for patterns that do.
 *
 * <p>Source: V. Sitzmann et al., "Implicit neural representations with periodic activation
 * functions", 2020, here with a frequency of one.
 */
public final class Sine implements Activation {
  @Override
  public String name() {
    return "sine";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      outputs[i] = PortableMath.sin(sums[i]);
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      errors[i] = PortableMath.cos(sums[i]) * errors[i];
    }
  }
}
