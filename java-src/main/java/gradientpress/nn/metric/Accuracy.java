package gradientpress.nn.metric;

import gradientpress.nn.Samples;

/** The fraction of samples whose class is right. */
public final class Accuracy implements Score {
  private int right;
  private int total;

  @Override
  public void reset() {
    right = 0;
    total = 0;
  }

  @Override
  public void add(double[] predictions, double[] targets, int rows, int width) {
    for (int row = 0; row < rows; row++) {
      if (Samples.classIn(predictions, row, width) == Samples.classIn(targets, row, width)) {
        right++;
      }
    }
    total += rows;
  }

  /** Returns the fraction, 0 to 1, or NaN before the first sample. */
  @Override
  public double value() {
    return (double) right / total;
  }
}
