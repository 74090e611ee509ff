package gradientpress.data;

import gradientpress.nn.Samples;

/**
 * Gives every feature mean 0 and standard deviation 1 over the training set, so that all weights
 * start out equally important and one learning rate suits them all.
 *
 * <p>Source: Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, "Efficient BackProp", 1998, section 4.3.
 */
final class Standardization {
  private final double[] means;

  /** One over the standard deviation of each feature, or 0 for one that is always the same. */
  private final double[] factors;

  /** Measures the features of the training set. */
  Standardization(Samples training) {
    int columns = training.inputs();
    means = new double[columns];
    factors = new double[columns];
    for (int column = 0; column < columns; column++) {
      measure(training.features(), column, training.rows());
    }
  }

  /**
   * Standardizes features in place, with the mean and deviation of the training set.
   *
   * <p>A feature that was always the same in training becomes 0 everywhere.
   *
   * @param features {@code [rows × features]}
   */
  void apply(double[] features, int rows) {
    int columns = means.length;
    for (int column = 0; column < columns; column++) {
      double mean = means[column];
      double factor = factors[column];
      int end = rows * columns;
      for (int i = column; i < end; i += columns) {
        features[i] = (features[i] - mean) * factor;
      }
    }
  }

  /** Returns the mean of each feature. */
  double[] means() {
    return means.clone();
  }

  /** Returns one over the standard deviation of each feature, or 0. */
  double[] factors() {
    return factors.clone();
  }

  private void measure(double[] features, int column, int rows) {
    int columns = means.length;
    double sum = 0;
    boolean constant = true;
    for (int i = column; i < features.length; i += columns) {
      sum += features[i];
      // Compared, since rounding gives equal numbers a mean that differs a little from them.
      constant &= features[i] == features[column];
    }
    double mean = sum / rows;
    double squares = 0;
    for (int i = column; i < features.length; i += columns) {
      double deviation = features[i] - mean;
      squares += deviation * deviation;
    }
    means[column] = mean;
    factors[column] = constant || squares == 0 ? 0 : 1 / Math.sqrt(squares / rows);
  }
}
