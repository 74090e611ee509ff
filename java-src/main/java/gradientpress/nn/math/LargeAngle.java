package gradientpress.nn.math;

/**
 * A large angle as quarter turns and a remainder, exact enough for every double.
 *
 * <p>The angle is multiplied by 2/π digit by digit, as on paper but to the base 2^24, so that every
 * sum of products fits into a double. Digits whose products are whole turns are left out. Source:
 * M. H. Payne and R. N. Hanek, "Radian reduction for trigonometric functions", 1983.
 */
final class LargeAngle {
  private static final double BASE = 0x1p24;

  /** The first 1152 binary digits of 2/π after the point, to the base 2^24. */
  private static final int[] TWO_OVER_PI = {
    10680707, 7228996, 1387004, 2578385, 16069853, 12639074, 9804092, 4427841, 16666979, 11263675,
    12935607, 2387514, 4345298, 14681673, 3074569, 13734428, 16653803, 1880361, 10960616, 8533493,
    3062596, 8710556, 7349940, 6258241, 3772886, 3769171, 3798172, 8675211, 12450088, 3874808,
    9961438, 366607, 15675153, 9132554, 7151469, 3571407, 2607881, 12013382, 4155038, 6285869,
    7677882, 13102053, 15825725, 473591, 9065106, 15363067, 6271263, 9264392,
  };

  /** Digits of a double to the base 2^24, wherever they begin. */
  private static final int ANGLE_DIGITS = 4;

  /** Digits of the remainder: no double comes nearer than 2^−62 to a multiple of π/2. */
  private static final int FRACTION_DIGITS = 6;

  private static final double HALF_PI = 1.5707963267948966;

  /** The leading 29 bits of π/2, so that its product with one digit is exact. */
  private static final double HALF_PI_HIGH = 0x1.921fb54p0;

  /** What π/2 has beyond {@link #HALF_PI_HIGH}. */
  private static final double HALF_PI_LOW = 0x1.10b4611a62633p-30;

  /** The number of quarter turns, modulo 4. */
  final int quarterTurns;

  /** The angle less its quarter turns, at most π/4 in size. */
  final double remainder;

  /** What rounding took from the remainder. */
  final double rest;

  /** Reduces a finite angle of at least 1. */
  LargeAngle(double angle) {
    double[] product = timesTwoOverPi(angle);
    boolean pastHalf = product[1] >= BASE / 2;
    double turns = pastHalf ? product[0] + 1 : product[0];
    double tail = 0;
    for (int n = FRACTION_DIGITS; n > 1; n--) {
      tail = (tail + (pastHalf ? BASE - 1 - product[n] : product[n])) / BASE;
    }
    tail /= BASE;
    double first = (pastHalf ? BASE - 1 - product[1] : product[1]) / BASE;
    double high = first * HALF_PI_HIGH;
    double low = tail * HALF_PI + first * HALF_PI_LOW;
    double sum = high + low;
    double lost = high - sum + low;
    quarterTurns = (int) (turns - Math.floor(turns / 4) * 4);
    remainder = pastHalf ? -sum : sum;
    rest = pastHalf ? -lost : lost;
  }

  /** Returns the product to the base 2^24: its integer part, less whole turns, and its fraction. */
  private static double[] timesTwoOverPi(double angle) {
    double significand = angle;
    int exponent = 0;
    while (significand >= BASE) {
      significand /= BASE;
      exponent++;
    }
    double[] product = new double[FRACTION_DIGITS + 1];
    for (int j = 0; j < ANGLE_DIGITS; j++) {
      double digit = Math.floor(significand);
      significand = (significand - digit) * BASE;
      for (int n = 0; n <= FRACTION_DIGITS; n++) {
        int i = exponent - 1 - j + n;
        if (i >= 0) {
          product[n] += TWO_OVER_PI[i] * digit;
        }
      }
    }
    for (int n = FRACTION_DIGITS; n > 0; n--) {
      double carry = Math.floor(product[n] / BASE);
      product[n] -= carry * BASE;
      product[n - 1] += carry;
    }
    return product;
  }
}
