package gradientpress.nn.optimizer;

import gradientpress.nn.Named;

/**
 * How a step of training moves the parameters once their gradients are known.
 *
 * <p>What an optimizer remembers from step to step lives in an array that the training owns, so
 * that a run can be saved and restored. To add one, write a class like {@link Momentum} and name it
 * in {@link Optimizers}.
 */
public interface Optimizer extends Named {
  /**
   * Returns how many numbers are remembered for each parameter: the length of the memory's rows.
   */
  int memoryPerParameter();

  /**
   * Says whether weight decay acts on the weights directly instead of through the gradient, so that
   * it is not scaled by what the optimizer remembers.
   */
  default boolean decouplesWeightDecay() {
    return false;
  }

  /**
   * Moves every parameter a little against its gradient.
   *
   * @param memory {@code [memoryPerParameter × parameters]}, zero before the first step
   * @param step number of this step, from 1
   * @param learningRate how far, in units of the (scaled) gradient
   */
  void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate);
}
