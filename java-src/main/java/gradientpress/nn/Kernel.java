package gradientpress.nn;

/**
 * Runs batches through the layers of one network: where training spends its time.
 *
 * <p>The order of summation is part of the specification, because it decides the last bits. Every
 * kernel keeps to it: each sum is taken in rising order, one term after the other.
 *
 * <ul>
 *   <li>a weighted sum starts at the bias and adds inputs;
 *   <li>an error that flows back starts at zero and adds units;
 *   <li>a gradient starts at zero and adds samples.
 * </ul>
 *
 * <p>A kernel for vector registers keeps to it by letting neighbouring inputs or units share a
 * register, whose sums do not mix, rather than the terms of one sum.
 */
public interface Kernel {
  /**
   * Fills the sums and outputs of all layers.
   *
   * @param features {@code [rows × inputs]}
   */
  void forward(double[] features, int rows);

  /**
   * Fills the errors of all layers and the gradients of all parameters.
   *
   * <p>Source: D. Rumelhart, G. Hinton and R. Williams, "Learning representations by
   * back-propagating errors", 1986. The errors of the last layer hold the derivatives of the loss
   * by its outputs.
   *
   * @param features those of the forward pass
   */
  void backward(double[] features, int rows);
}
