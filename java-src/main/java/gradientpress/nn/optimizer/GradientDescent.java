package gradientpress.nn.optimizer;

/**
 * Plain gradient descent: w ← w − η·g (A. Cauchy, 1847; with mini-batches, H. Robbins and S. Monro,
 * 1951).
 */
public final class GradientDescent implements Optimizer {
  @Override
  public String name() {
    return "sgd";
  }

  @Override
  public String label() {
    return "Gradient descent";
  }

  @Override
  public int memoryPerParameter() {
    return 0;
  }

  @Override
  public void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
    int count = parameters.length;
    for (int i = 0; i < count; i++) {
      parameters[i] -= gradients[i] * learningRate;
    }
  }
}
