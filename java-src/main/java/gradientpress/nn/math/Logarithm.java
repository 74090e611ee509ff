package gradientpress.nn.math;

/**
 * The natural logarithm.
 *
 * <p>With x = 2^k · (1 + f) and 1 + f between √½ and √2, it is ln x = k·ln 2 + ln(1 + f), where s =
 * f / (2 + f) and ln(1 + f) = 2·artanh s = f − s·(f − r), r being the tail of the series of
 * 2·artanh s / s. Source: W. J. Cody and W. Waite, "Software Manual for the Elementary Functions",
 * 1980, for the reduction.
 */
final class Logarithm {
  /** The leading 32 bits of ln 2, so that its product with an exponent is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  /** What ln 2 has beyond {@link #LN2_HIGH}. */
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  private static final double SQRT_HALF = 0.7071067811865476;

  private Logarithm() {}

  static double log(double x) {
    if (x < 0 || x != x) {
      return Double.NaN;
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    int exponent = 0;
    double significand = x;
    if (significand < 0x1p-1022) { // a subnormal number
      significand *= 0x1p54;
      exponent = -54;
    }
    boolean found = significand >= 0.5 && significand < 2;
    for (int step = found ? 0 : 512; step > 0; step >>= 1) {
      if (significand >= PowersOfTwo.of(step)) {
        significand *= PowersOfTwo.of(-step);
        exponent += step;
      } else if (significand < PowersOfTwo.of(1 - step)) {
        significand *= PowersOfTwo.of(step);
        exponent -= step;
      }
    }
    if (significand < SQRT_HALF) {
      significand *= 2;
      exponent--;
    } else if (significand >= SQRT_HALF * 2) {
      significand *= 0.5;
      exponent++;
    }
    double f = significand - 1;
    double s = f / (f + 2);
    double z = s * s;
    double r = z * (2.0 / 21) + 2.0 / 19;
    r = r * z + 2.0 / 17;
    r = r * z + 2.0 / 15;
    r = r * z + 2.0 / 13;
    r = r * z + 2.0 / 11;
    r = r * z + 2.0 / 9;
    r = r * z + 2.0 / 7;
    r = r * z + 2.0 / 5;
    r = r * z + 2.0 / 3;
    r *= z;
    double correction = (f - r) * s - exponent * LN2_LOW;
    return exponent * LN2_HIGH - (correction - f);
  }

  /** The digits that rounding takes from 1 + x are returned by the slope of the logarithm. */
  static double logOnePlus(double x) {
    double sum = x + 1;
    if (sum == 1) {
      return x; // with its sign
    }
    double gained = sum - 1 - x;
    boolean exact = !(gained < 0 || gained > 0); // also at an infinite x
    return exact ? log(sum) : log(sum) - gained / sum;
  }
}
