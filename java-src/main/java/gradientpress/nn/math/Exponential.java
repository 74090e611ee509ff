package gradientpress.nn.math;

/**
 * The exponential function, from a table of 64 values.
 *
 * <p>With k the integer nearest to 64·x / ln 2, k = 64·m + j and r = x − k·ln 2 / 64, it is e^x =
 * 2^m · 2^(j/64) · e^r: the second factor stands in the table, the third is a short Taylor series.
 * Table and series keep what exceeds one, so that e^x − 1 does not lose the digits of a small x.
 * Source: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE
 * floating-point arithmetic", 1989.
 */
final class Exponential {
  /** Table entries for a factor of two, as a power of two. */
  private static final int STEP_BITS = 6;

  private static final int STEPS = 1 << STEP_BITS;

  private static final double STEPS_PER_UNIT = STEPS / 0.6931471805599453;

  /** The leading 32 bits of ln 2 / 64, so that its product with a number of steps is exact. */
  private static final double STEP_HIGH = 0x1.62e42feep-7;

  /** What ln 2 / 64 has beyond {@link #STEP_HIGH}. */
  private static final double STEP_LOW = 0x1.a39ef35793c76p-39;

  /** Added and subtracted again, it rounds a number below 2^51 to an integer, ties to even. */
  private static final double ROUNDER = 0x1.8p52;

  /** From here on down e^x rounds to zero. */
  private static final double SMALLEST = -746;

  /** From here on e^x is infinite. */
  private static final double LARGEST = 710;

  /** From here on e^x − 1 rounds to e^x, and from its negative on down to −1. */
  private static final double ONE_IS_LOST = 40;

  /** 2^(j/64) − 1 for j from −32 to 31. */
  private static final double[] TABLE = table();

  private Exponential() {}

  static double exp(double x) {
    return exp(x, TABLE, PowersOfTwo.forScaling());
  }

  static void exp(double[] from, double[] to, int count) {
    double[] table = TABLE;
    double[] powers = PowersOfTwo.forScaling();
    for (int i = 0; i < count; i++) {
      to[i] = exp(from[i], table, powers);
    }
  }

  static void logistic(double[] from, double[] to, int count) {
    double[] table = TABLE;
    double[] powers = PowersOfTwo.forScaling();
    for (int i = 0; i < count; i++) {
      to[i] = 1 / (exp(-from[i], table, powers) + 1);
    }
  }

  static double expMinusOne(double x) {
    if (x == 0) {
      return x; // with its sign
    }
    if (x >= ONE_IS_LOST) {
      return exp(x);
    }
    double bounded = x < -ONE_IS_LOST ? -ONE_IS_LOST : x;
    double k = bounded * STEPS_PER_UNIT + ROUNDER - ROUNDER;
    int steps = (int) k + STEPS / 2;
    double power = PowersOfTwo.of(steps >> STEP_BITS);
    return excess(bounded, k, TABLE[steps & STEPS - 1]) * power - (1 - power);
  }

  /** Returns e^x; the loops that call this keep its tables in local variables. */
  private static double exp(double x, double[] table, double[] powers) {
    double bounded = x > LARGEST ? LARGEST : x < SMALLEST ? SMALLEST : x;
    double k = bounded * STEPS_PER_UNIT + ROUNDER - ROUNDER;
    int steps = (int) k + STEPS / 2;
    double significand = excess(bounded, k, table[steps & STEPS - 1]) + 1;
    return PowersOfTwo.scale(significand, steps >> STEP_BITS, powers);
  }

  /** Returns {@code (1 + tabled) · e^(x − k·ln 2 / 64) − 1}. */
  private static double excess(double x, double k, double tabled) {
    double r = x - k * STEP_HIGH - k * STEP_LOW;
    double sum = r / 720 + 1.0 / 120;
    sum = sum * r + 1.0 / 24;
    sum = sum * r + 1.0 / 6;
    sum = sum * r + 0.5;
    sum = sum * r * r + r;
    return (tabled + 1) * sum + tabled;
  }

  private static double[] table() {
    double[] table = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      int j = i - STEPS / 2;
      double high = j * STEP_HIGH;
      double sum = 0; // what the Taylor series has beyond its first term, over that term
      for (int n = 16; n > 1; n--) {
        sum = (sum + 1) * high / n;
      }
      table[i] = ((sum + 1) * high + 1) * j * STEP_LOW + sum * high + high;
    }
    return table;
  }
}
