package gradientpress.nn.regularization;

import gradientpress.nn.Check;

/**
 * Shrinks weights by a fixed part before each step: w ← (1 − η·rate) · w.
 *
 * <p>For plain gradient descent that is {@link L2}; for optimizers that rescale gradients it is
 * not, since it is left out of the rescaling. Source: I. Loshchilov and F. Hutter, "Decoupled
 * weight decay regularization", 2019, algorithm 2.
 */
public final class WeightDecay {
  private final double rate;

  /**
   * Sets how fast weights decay.
   *
   * @param rate from 0 on, in units of the learning rate
   */
  public WeightDecay(double rate) {
    Check.fromZero("rate", rate);
    this.rate = rate;
  }

  /** Shrinks the parameters from index {@code from} up to {@code to}. */
  public void shrink(double[] parameters, int from, int to, double learningRate) {
    double kept = 1 - learningRate * rate;
    for (int i = from; i < to; i++) {
      parameters[i] = kept * parameters[i];
    }
  }
}
