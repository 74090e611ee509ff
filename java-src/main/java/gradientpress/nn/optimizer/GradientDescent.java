package gradientpress.nn.optimizer;

import gradientpress.nn.Check;

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
    int count = gradients.length;
    if (parameters.length < count) {
      throw Check.noRoom();
    }
    double backward = -learningRate; // browsers would unpack the argument again at every entry
    for (int i = 0; i < count; i++) {
      parameters[i] += gradients[i] * backward;
    }
  }
}
