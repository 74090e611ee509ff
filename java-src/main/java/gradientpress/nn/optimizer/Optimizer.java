package gradientpress.nn.optimizer;

/** How a step of training moves the parameters once their gradients are known. */
public interface Optimizer {
  /**
   * Moves every parameter a little against its gradient.
   *
   * @param learningRate how far, in units of the gradient
   */
  void update(double[] parameters, double[] gradients, double learningRate);
}
