package gradientpress.nn.math;

import gradientpress.nn.Check;

/**
 * The hyperbolic tangent, from tables of 2561 values.
 *
 * <p>With a the multiple of 1/64 nearest to x, t = tanh a from the table and d = x − a, the
 * addition theorem gives tanh x = t + (1 − t²)·h / (1 + t·h), where h = tanh d = d·(15 + d²) / (15
 * + 6d²) to far below an ulp (H. Padé's approximant, 1892). Both signs are in the table, because a
 * branch on the sign would be guessed wrong half of the time.
 */
final class HyperbolicTangent {
  private static final int STEPS_PER_UNIT = 64;

  /** The end of the table, where tanh has long rounded to one. */
  private static final int LARGEST = 20;

  private static final int MIDDLE = LARGEST * STEPS_PER_UNIT;

  /** tanh(k/64) for k from −1280 to 1280. */
  private static final double[] TABLE = table();

  /** k/64, and 1 − tanh²(k/64): read from memory they take less time than computed. */
  private static final double[] PLACES = new double[2 * MIDDLE + 1];

  private static final double[] SLOPES = new double[2 * MIDDLE + 1];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      PLACES[i] = (double) (i - MIDDLE) / STEPS_PER_UNIT;
      SLOPES[i] = 1 - TABLE[i] * TABLE[i];
    }
  }

  private HyperbolicTangent() {}

  /** All of it stands in the loop: a call there would cost a seventh of its speed. */
  static void tanh(double[] from, double[] to, int count) {
    if (from.length < count || to.length < count) {
      throw Check.noRoom();
    }
    double[] table = TABLE;
    double[] places = PLACES;
    double[] slopes = SLOPES;
    double middle = MIDDLE + 0.5;
    for (int i = 0; i < count; i++) {
      double x = from[i];
      double bounded = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
      int k = (int) (bounded * STEPS_PER_UNIT + middle);
      double t = table[k];
      double d = bounded - places[k];
      double z = d * d;
      double p = (z + 15) * d;
      to[i] = slopes[k] * p / (z * 6 + 15 + t * p) + t;
    }
  }

  private static double[] table() {
    double[] table = new double[2 * MIDDLE + 1];
    table[MIDDLE] = -0.0; // so that zero keeps its sign: 0 + −0 is 0, and −0 + −0 is −0
    for (int k = 1; k <= MIDDLE; k++) {
      double value = slow((double) k / STEPS_PER_UNIT);
      table[MIDDLE + k] = value;
      table[MIDDLE - k] = -value;
    }
    return table;
  }

  /**
   * Returns tanh x for a positive x, nearly rounded to the nearest double.
   *
   * <p>Small ones are x − x·e / (1 + e) by the continued fraction 1 + e = 1 + x² / (3 + x² / (5 +
   * …)) of J. H. Lambert, 1768.
   */
  private static double slow(double x) {
    if (x > 0.7) {
      return 1 - 2 / (Exponential.exp(x * 2) + 1);
    }
    double e = 0;
    for (int n = 21; n > 1; n -= 2) {
      e = x * x / (e + n);
    }
    return x - e * x / (e + 1);
  }
}
