package gradientpress.nn.optimizer;

/**
 * Momentum that looks ahead: v ← 0.9·v + g, w ← w − η·(g + 0.9·v).
 *
 * <p>The parameters kept here are those ahead, where the velocity would carry them, so that the
 * gradient is taken there. Sources: Y. Nesterov, "A method of solving a convex programming problem
 * with convergence rate O(1/k²)", 1983; in terms of a velocity, I. Sutskever et al., "On the
 * importance of initialization and momentum in deep learning", 2013, equations 3 and 4.
 */
public final class Nesterov implements Optimizer {
  @Override
  public String name() {
    return "nesterov";
  }

  @Override
  public String label() {
    return "Nesterov momentum";
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
      double velocity = memory[i] * Momentum.DECAY + gradient;
      memory[i] = velocity;
      parameters[i] -= (velocity * Momentum.DECAY + gradient) * learningRate;
    }
  }
}
