package gradientpress.nn.activation;

import gradientpress.nn.Check;
import gradientpress.nn.math.PortableMath;

/**
 * The hyperbolic tangent, with f′ = 1 − f².
 *
 * <p>Source: Y. LeCun et al., "Efficient BackProp", 1998, on why a sigmoid around zero trains
 * better.
 */
public final class Tanh implements Activation {
  @Override
  public String name() {
    return "tanh";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    PortableMath.tanh(sums, outputs, count);
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    if (outputs.length < count || errors.length < count) {
      throw Check.noRoom();
    }
    for (int i = 0; i < count; i++) {
      double a = outputs[i];
      errors[i] = (1 - a * a) * errors[i];
    }
  }
}
