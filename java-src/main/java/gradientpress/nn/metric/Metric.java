package gradientpress.nn.metric;

/** A figure that is gathered batch by batch, without keeping the samples and without allocating. */
public interface Metric {
  /** Forgets all samples. */
  void reset();

  /**
   * Takes a batch in.
   *
   * @param predictions what the network says, {@code [rows × width]}, as {@link
   *     gradientpress.nn.loss.Loss#predict} gives it
   * @param targets what is true, {@code [rows × width]}
   */
  void add(double[] predictions, double[] targets, int rows, int width);
}
