package gradientpress.site.definition;

import gradientpress.nn.activation.Activation;

/**
 * Compares what an activation says of its slope with the slope that is measured: of a wrong
 * derivative a network only learns more slowly, or not at all, and nobody is told why.
 */
final class SlopeTrial {
  /** How far to go to either side, for each one of the sum's size and one more. */
  private static final double STEP = 0x1p-17;

  /** How much of a slope may be due to rounding. */
  private static final double TOLERANCE = 0.001;

  private SlopeTrial() {}

  /**
   * Compares them at some sums. Where f has a corner or jumps, any slope between those on its two
   * sides is right.
   *
   * @throws Trial.Refusal if they differ
   */
  static void of(Activation activation, double[] sums) {
    for (double sum : sums) {
      double step = (Math.abs(sum) + 1) * STEP;
      double[] places = {sum, sum - step, sum + step};
      double[] heights = new double[places.length];
      activation.apply(places.clone(), heights, places.length);
      double[] slopes = {1, 1, 1};
      activation.multiplyByDerivative(places.clone(), heights.clone(), slopes, places.length);
      double before = (heights[0] - heights[1]) / step;
      double after = (heights[2] - heights[0]) / step;
      double spare = (Math.abs(before) + Math.abs(after) + 1) * TOLERANCE;
      boolean isBetween =
          slopes[0] >= Math.min(before, after) - spare
              && slopes[0] <= Math.max(before, after) + spare;
      if (!isBetween) {
        throw new Trial.Refusal(
            "makes f′(%s) = %.4g, but the slope of f there is %.4g",
            sum, slopes[0], (before + after) / 2);
      }
    }
  }
}
