package gradientpress.nn.regularization;

/** A price on large weights, which training pays through the gradient. */
public interface Penalty {
  /**
   * Adds the derivative of the penalty by each parameter from index {@code from} up to {@code to}.
   */
  void addGradient(double[] parameters, double[] gradients, int from, int to);
}
