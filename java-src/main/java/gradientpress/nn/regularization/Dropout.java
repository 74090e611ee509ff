package gradientpress.nn.regularization;

import gradientpress.nn.Check;
import gradientpress.nn.math.SeededRandom;

/**
 * Leaves units out at random, anew for every sample that is trained on, so that none can rely on
 * another.
 *
 * <p>Those that stay are scaled up by 1 / (1 − rate), so that sums keep their size on average and
 * nothing changes where the network is only asked. Source: N. Srivastava et al., "Dropout: a simple
 * way to prevent neural networks from overfitting", 2014, section 10 (the inverted form).
 */
public final class Dropout {
  private final int threshold;
  private final double kept;

  /**
   * Sets how many units are left out.
   *
   * @param rate the part that is left out on average, from 0 to below 1
   */
  public Dropout(double rate) {
    Check.range("dropout", rate, 0, Check.BELOW_ONE);
    this.threshold = (int) (rate * 0x1p31); // of the 31 bits that are drawn
    this.kept = 1 / (1 - rate);
  }

  /** Sets the first {@code count} factors of the mask to 0 or 1 / (1 − rate). */
  public void fill(double[] mask, int count, SeededRandom random) {
    double factor = kept;
    int leftOutBelow = threshold;
    for (int i = 0; i < count; i++) {
      mask[i] = random.nextBits() >>> 1 < leftOutBelow ? 0 : factor;
    }
  }
}
