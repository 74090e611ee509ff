package gradientpress.nn.optimizer;

/**
 * Gradient descent that keeps rolling: v ← 0.9·v + g, w ← w − η·v.
 *
 * <p>Where gradients agree, steps grow up to tenfold; where they alternate, they cancel. The
 * velocity v is kept without the learning rate, so that a new rate counts at once. Source: B. T.
 * Polyak, "Some methods of speeding up the convergence of iteration methods", 1964.
 */
public final class Momentum implements Optimizer {
  /** How much of the velocity is left after a step. */
  static final double DECAY = 0.9;

  @Override
  public String name() {
    return "momentum";
  }

  @Override
  public String label() {
    return "Momentum";
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
      double velocity = memory[i] * DECAY + gradients[i];
      memory[i] = velocity;
      parameters[i] -= velocity * learningRate;
    }
  }
}
