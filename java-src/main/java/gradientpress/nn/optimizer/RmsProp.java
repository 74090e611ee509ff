package gradientpress.nn.optimizer;

/**
 * Gradients in units of their recent size: s ← 0.9·s + 0.1·g², w ← w − η·g / (√s + 10⁻⁸).
 *
 * <p>Source: T. Tieleman and G. Hinton, "Lecture 6.5 – RMSProp: divide the gradient by a running
 * average of its recent magnitude", Neural Networks for Machine Learning, 2012.
 */
public final class RmsProp implements Optimizer {
  private static final double DECAY = 0.9;
  private static final double EPSILON = 1e-8;

  @Override
  public String name() {
    return "rmsprop";
  }

  @Override
  public String label() {
    return "RMSProp";
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
      double meanSquare = memory[i] * DECAY + gradient * gradient * (1 - DECAY);
      memory[i] = meanSquare;
      parameters[i] -= gradient * learningRate / (Math.sqrt(meanSquare) + EPSILON);
    }
  }
}
