package gradientpress.nn.math;

/** Powers of two, exact, by their exponents. */
final class PowersOfTwo {
  /** Half of the largest exponent that scaling needs: two factors reach every double. */
  private static final int LARGEST = 538;

  private static final double[] TABLE = table();

  private PowersOfTwo() {}

  /** Returns 2 to the given exponent, which lies between −538 and 538. */
  static double of(int exponent) {
    return TABLE[exponent + LARGEST];
  }

  /** Returns the table for {@link #scale}: a loop keeps it in a local variable. */
  static double[] forScaling() {
    return TABLE;
  }

  /**
   * Returns {@code value · 2^exponent}, rounded once even where the result is subnormal.
   *
   * @param value between 0.5 and 2
   * @param exponent from −1076 to 1076
   * @param powers the table of {@link #forScaling}
   */
  static double scale(double value, int exponent, double[] powers) {
    int half = exponent >> 1;
    return value * powers[half + LARGEST] * powers[exponent - half + LARGEST];
  }

  private static double[] table() {
    double[] table = new double[2 * LARGEST + 1];
    double power = 0x1p-538;
    for (int i = 0; i < table.length; i++) {
      table[i] = power;
      power *= 2;
    }
    return table;
  }
}
