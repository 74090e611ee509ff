package gradientpress.nn.activation;

/**
 * The sum weighed by its own logistic function, f(z) = z·σ(z): a smooth rectifier that dips below
 * zero, with f′ = σ + f·(1 − σ).
 *
 * <p>Sources: P. Ramachandran, B. Zoph and Q. V. Le, "Searching for activation functions", 2017,
 * with β = 1; S. Elfwing, E. Uchibe and K. Doya, "Sigmoid-weighted linear units for neural network
 * function approximation in reinforcement learning", 2018, who named it SiLU.
 */
public final class Swish implements Activation {
  private final Sigmoid sigmoid = new Sigmoid();

  @Override
  public String name() {
    return "swish";
  }

  @Override
  public String label() {
    return "swish (SiLU)";
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    sigmoid.apply(sums, outputs, count);
    for (int i = 0; i < count; i++) {
      outputs[i] *= sums[i];
    }
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    for (int i = 0; i < count; i++) {
      double z = sums[i];
      double a = outputs[i];
      double sigma = z * z == 0 ? 0.5 : a / z; // where z² vanishes, a may have lost its digits
      errors[i] = ((1 - sigma) * a + sigma) * errors[i];
    }
  }
}
