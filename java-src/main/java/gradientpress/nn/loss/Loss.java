package gradientpress.nn.loss;

/**
 * How wrong a prediction is, together with the output activation that belongs to it.
 *
 * <p>Losses work from logits, the weighted sums of the output layer: so they stay exact where a
 * probability would round to 0 or 1. All arrays are {@code [rows × outputs]}.
 */
public interface Loss {
  /** Turns logits into predictions between 0 and 1. */
  void predict(double[] logits, double[] predictions, int rows, int outputs);

  /** Returns the sum of the losses of all rows. */
  double sum(double[] logits, double[] targets, int rows, int outputs);

  /** Sets {@code errors} to the derivative of the mean loss of the rows by each logit. */
  void errors(double[] logits, double[] targets, double[] errors, int rows, int outputs);
}
