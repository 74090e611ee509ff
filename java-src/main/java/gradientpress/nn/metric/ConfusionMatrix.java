package gradientpress.nn.metric;

import gradientpress.nn.Check;
import gradientpress.nn.Samples;

/** How often each class is taken for which. */
public final class ConfusionMatrix implements Metric {
  private final int width;
  private final int classes;

  /** How often class a was taken for class p, at {@code a * classes + p}. */
  private final int[] counts;

  /**
   * Starts without samples.
   *
   * @param width number of outputs: a single one tells two classes apart, several one class each
   */
  public ConfusionMatrix(int width) {
    Check.atLeast("width", width, 1);
    this.width = width;
    this.classes = width == 1 ? 2 : width;
    this.counts = new int[classes * classes];
  }

  @Override
  public void reset() {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = 0;
    }
  }

  @Override
  public void add(double[] predictions, double[] targets, int rows, int width) {
    Check.equal("width", width, this.width);
    for (int row = 0; row < rows; row++) {
      int actual = Samples.classIn(targets, row, width);
      counts[actual * classes + Samples.classIn(predictions, row, width)]++;
    }
  }

  /** Returns the number of classes. */
  public int classes() {
    return classes;
  }

  /**
   * Returns how many samples of one class were taken for another, or for that class itself.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public int count(int actual, int predicted) {
    checkClass(actual);
    checkClass(predicted);
    return counts[actual * classes + predicted];
  }

  private void checkClass(int label) {
    Check.range("class", label, 0, classes - 1);
  }
}
