package gradientpress.nn.metric;

import gradientpress.nn.Check;

/**
 * The coefficient of determination: which part of the variation of the targets the predictions
 * explain.
 *
 * <p>R² = 1 − Σ (target − prediction)² / Σ (target − mean target)², over all outputs together, each
 * with a mean of its own. It is 1 for perfect predictions, 0 for always saying the mean, and
 * negative for worse. Where the targets do not vary it is not defined, and NaN. Sources: S. Wright,
 * "Correlation and causation", 1921; for the running mean, B. P. Welford, "Note on a method for
 * calculating corrected sums of squares and products", 1962.
 */
public final class RSquared implements Score {
  private final double[] means;
  private int total;
  private double variation;
  private double unexplained;

  /**
   * Starts without samples.
   *
   * @param width number of outputs
   */
  public RSquared(int width) {
    Check.atLeast("width", width, 1);
    this.means = new double[width];
  }

  @Override
  public void reset() {
    for (int k = 0; k < means.length; k++) {
      means[k] = 0;
    }
    total = 0;
    variation = 0;
    unexplained = 0;
  }

  @Override
  public void add(double[] predictions, double[] targets, int rows, int width) {
    Check.equal("width", width, means.length);
    for (int row = 0; row < rows; row++) {
      total++;
      for (int k = 0; k < width; k++) {
        double target = targets[row * width + k];
        double miss = target - predictions[row * width + k];
        double fromMean = target - means[k];
        means[k] += fromMean / total;
        variation += (target - means[k]) * fromMean;
        unexplained += miss * miss;
      }
    }
  }

  /** Returns R², at most 1, or NaN where the targets so far do not vary. */
  @Override
  public double value() {
    return variation > 0 ? 1 - unexplained / variation : Double.NaN;
  }
}
