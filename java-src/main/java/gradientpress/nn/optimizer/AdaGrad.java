package gradientpress.nn.optimizer;

/**
 * A rate for each parameter that shrinks with all its gradients so far: s ← s + g², w ← w − η·g /
 * (√s + 10⁻⁸).
 *
 * <p>Rarely used parameters keep taking long steps; but no rate ever grows again. Source: J. Duchi,
 * E. Hazan and Y. Singer, "Adaptive subgradient methods for online learning and stochastic
 * optimization", 2011, with a diagonal matrix.
 */
public final class AdaGrad implements Optimizer {
  private static final double EPSILON = 1e-8;

  @Override
  public String name() {
    return "adagrad";
  }

  @Override
  public String label() {
    return "AdaGrad";
  }

  @Override
  public int memoryPerParameter() {
    return 1;
  }

  @Override
  public void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
    int count = parameters.length;
    for (int i = 0; i < count; i++) {
      double gradient = gradients[i];
      double squares = memory[i] + gradient * gradient;
      memory[i] = squares;
      parameters[i] -= gradient * learningRate / (Math.sqrt(squares) + EPSILON);
    }
  }
}
