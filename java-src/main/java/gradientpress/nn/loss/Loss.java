package gradientpress.nn.loss;

import gradientpress.nn.Named;
import gradientpress.nn.Task;
import gradientpress.nn.math.Numbers;

/**
 * How wrong the outputs of a network are.
 *
 * <p>A cross-entropy includes the output activation that belongs to it and works from logits, the
 * weighted sums of the output layer: so it stays exact where a probability would round to 0 or 1.
 * The other losses take the outputs as they are. All arrays are {@code [rows × width]}, where the
 * width is the number of outputs. The loss of a row is summed over its outputs, and errors are
 * those of the mean over the rows: so losses and steps compare between batches of any size.
 *
 * <p>To add one, write a class like {@link Huber} and name it in {@link Losses}.
 */
public interface Loss extends Named {
  /** Says whether the loss makes sense for a task. */
  boolean suits(Task task);

  /**
   * Says whether the loss brings its own output activation: then the output layer is linear, and no
   * other activation can be set.
   */
  default boolean includesOutputActivation() {
    return false;
  }

  /**
   * Turns outputs into predictions: between 0 and 1 for classes, numbers for a regression. Unless a
   * loss says otherwise, outputs are predictions.
   *
   * @param predictions may be the same array as {@code outputs}
   */
  default void predict(double[] outputs, double[] predictions, int rows, int width) {
    Numbers.copy(outputs, 0, predictions, 0, rows * width);
  }

  /** Returns the sum of the losses of all rows. */
  double sum(double[] outputs, double[] targets, int rows, int width);

  /**
   * Sets {@code errors} to the derivative of the mean loss of the rows by each output.
   *
   * <p>Where an output is infinite or no number, its error is so too, whatever the derivative: by
   * that a step notices that the run has diverged.
   */
  void errors(double[] outputs, double[] targets, double[] errors, int rows, int width);
}
