package gradientpress.nn.math;

/**
 * Elementary functions that give the same bits on every machine.
 *
 * <p>{@code Math.exp} and its kin may differ between the JVM and browsers, and between browsers.
 * These use only the operations that IEEE 754 rounds exactly: + − × ÷, comparison and powers of
 * two. Special values are those of {@link Math}. Argument reduction follows W. J. Cody and W.
 * Waite, "Software Manual for the Elementary Functions", 1980; the series are Taylor's.
 */
public final class PortableMath {
  private static final int MIN_EXPONENT = -1022;
  private static final int MAX_EXPONENT = 1023;

  /** {@code POWERS_OF_TWO[k - MIN_EXPONENT]} is 2 to the k. */
  private static final double[] POWERS_OF_TWO = powersOfTwo();

  private static final double LN2 = 0.6931471805599453;

  /** The leading 32 bits of ln 2, so that its product with an exponent is exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  /** What ln 2 has beyond {@link #LN2_HIGH}. */
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  private static final double LARGEST_EXP = 709.782712893384;
  private static final double SMALLEST_EXP = -745.1332191019412;

  /** From here on tanh rounds to one. */
  private static final double SATURATED_TANH = 22;

  private static final double SQRT_HALF = 0.7071067811865476;

  /** Largest argument of sine and cosine: beyond it the reduction would lose digits. */
  public static final double MAX_ANGLE = 100_000;

  /** π/2 in three parts of 33 bits each, so that products with small integers are exact. */
  private static final double HALF_PI_1 = 0x1.921fb544p0;

  private static final double HALF_PI_2 = 0x1.0b4611a6p-34;
  private static final double HALF_PI_3 = 0x1.3198a2e037073p-69;
  private static final double TWO_OVER_PI = 0.6366197723675814;

  private PortableMath() {}

  /** Returns e to the x, within 1 ulp. */
  public static double exp(double x) {
    if (x != x) {
      return x;
    }
    if (x > LARGEST_EXP) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < SMALLEST_EXP) {
      return 0;
    }
    int exponent = nearestInteger(x / LN2);
    return scale(expMinusOne(x, exponent) + 1, exponent);
  }

  /** Returns the natural logarithm of x, within 1 ulp. */
  public static double log(double x) {
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
    double mantissa = x;
    if (mantissa < 0x1p-1022) { // a subnormal number
      mantissa *= 0x1p54;
      exponent = -54;
    }
    for (int step = 512; step > 0; step >>= 1) {
      if (mantissa >= powerOfTwo(step)) {
        mantissa *= powerOfTwo(-step);
        exponent += step;
      } else if (mantissa < powerOfTwo(1 - step)) {
        mantissa *= powerOfTwo(step);
        exponent -= step;
      }
    }
    if (mantissa < SQRT_HALF) {
      mantissa *= 2;
      exponent--;
    } else if (mantissa >= SQRT_HALF * 2) {
      mantissa *= 0.5;
      exponent++;
    }
    // log(1 + f) = f − s·(f − r) with s = f / (2 + f), and r the tail of the series of 2·artanh(s).
    double f = mantissa - 1;
    double s = f / (f + 2);
    double z = s * s;
    double r = 2.0 / 21;
    for (int n = 19; n >= 3; n -= 2) {
      r = r * z + 2.0 / n;
    }
    r *= z;
    double correction = (f - r) * s - exponent * LN2_LOW;
    return exponent * LN2_HIGH - (correction - f);
  }

  /** Returns the hyperbolic tangent of x, within 3 ulp. */
  public static double tanh(double x) {
    if (x != x || x == 0) {
      return x;
    }
    double magnitude = x < 0 ? -x : x;
    double result;
    if (magnitude > SATURATED_TANH) {
      result = 1;
    } else if (magnitude < 0x1p-28) {
      result = magnitude;
    } else {
      // tanh x = (e^2x − 1) / (e^2x + 1), where e^2x = p + p·(e^r − 1) keeps the digits near zero.
      double doubled = magnitude * 2;
      int exponent = nearestInteger(doubled / LN2);
      double p = powerOfTwo(exponent);
      double scaled = expMinusOne(doubled, exponent) * p;
      result = (p - 1 + scaled) / (p + 1 + scaled);
    }
    return x < 0 ? -result : result;
  }

  /** Returns the sine of x (radians), within 2 ulp; x is at most {@link #MAX_ANGLE} in size. */
  public static double sin(double x) {
    return sineOfQuadrant(x, 0);
  }

  /** Returns the cosine of x (radians), within 2 ulp; x is at most {@link #MAX_ANGLE} in size. */
  public static double cos(double x) {
    return sineOfQuadrant(x, 1);
  }

  /** Returns {@code sin(x + quarterTurns·π/2)}. */
  private static double sineOfQuadrant(double x, int quarterTurns) {
    if (x != x || x - x != 0) {
      return Double.NaN;
    }
    if (x > MAX_ANGLE || x < -MAX_ANGLE) {
      throw new IllegalArgumentException("an angle beyond 100000 radians");
    }
    int turns = nearestInteger(x * TWO_OVER_PI);
    double high = x - turns * HALF_PI_1 - turns * HALF_PI_2;
    double low = turns * HALF_PI_3;
    double r = high - low;
    double rest = high - r - low;
    int quadrant = (turns + quarterTurns) & 3;
    double value = (quadrant & 1) == 0 ? sineNearZero(r, rest) : cosineNearZero(r, rest);
    return (quadrant & 2) == 0 ? value : -value;
  }

  /** Returns {@code sin(r + rest)} for |r| ≤ π/4 and a rest far below an ulp of r. */
  private static double sineNearZero(double r, double rest) {
    if (r == 0) {
      return r;
    }
    double z = r * r;
    double sum = 1.0 / 355687428096000.0;
    sum = sum * z - 1.0 / 1307674368000.0;
    sum = sum * z + 1.0 / 6227020800.0;
    sum = sum * z - 1.0 / 39916800.0;
    sum = sum * z + 1.0 / 362880.0;
    sum = sum * z - 1.0 / 5040.0;
    sum = sum * z + 1.0 / 120.0;
    sum = sum * z - 1.0 / 6.0;
    return rest + sum * z * r + r;
  }

  /** Returns {@code cos(r + rest)} for |r| ≤ π/4 and a rest far below an ulp of r. */
  private static double cosineNearZero(double r, double rest) {
    double z = r * r;
    double sum = 1.0 / 20922789888000.0;
    sum = sum * z - 1.0 / 87178291200.0;
    sum = sum * z + 1.0 / 479001600.0;
    sum = sum * z - 1.0 / 3628800.0;
    sum = sum * z + 1.0 / 40320.0;
    sum = sum * z - 1.0 / 720.0;
    sum = sum * z + 1.0 / 24.0;
    double half = z * 0.5;
    double head = 1 - half;
    double gained = head - 1 + half; // what rounding added to the head
    return sum * z * z - rest * r - gained - -head;
  }

  /** Returns {@code e^r − 1} for the remainder {@code r = x − exponent·ln 2}, |r| ≤ ln 2 / 2. */
  private static double expMinusOne(double x, int exponent) {
    double high = x - exponent * LN2_HIGH;
    double low = exponent * LN2_LOW;
    double r = high - low;
    double rest = high - r - low;
    double sum = 1.0 / 6227020800.0;
    sum = sum * r + 1.0 / 479001600.0;
    sum = sum * r + 1.0 / 39916800.0;
    sum = sum * r + 1.0 / 3628800.0;
    sum = sum * r + 1.0 / 362880.0;
    sum = sum * r + 1.0 / 40320.0;
    sum = sum * r + 1.0 / 5040.0;
    sum = sum * r + 1.0 / 720.0;
    sum = sum * r + 1.0 / 120.0;
    sum = sum * r + 1.0 / 24.0;
    sum = sum * r + 1.0 / 6.0;
    sum = sum * r + 0.5;
    return rest + sum * r * r + r;
  }

  private static int nearestInteger(double x) {
    return (int) (x < 0 ? x - 0.5 : x + 0.5);
  }

  /** Returns {@code value · 2^exponent}, rounded once even where the result is subnormal. */
  private static double scale(double value, int exponent) {
    if (exponent < MIN_EXPONENT) {
      return value * powerOfTwo(exponent + 100) * 0x1p-100;
    }
    if (exponent > MAX_EXPONENT) {
      return value * powerOfTwo(exponent - 1) * 2;
    }
    return value * powerOfTwo(exponent);
  }

  private static double powerOfTwo(int exponent) {
    return POWERS_OF_TWO[exponent - MIN_EXPONENT];
  }

  private static double[] powersOfTwo() {
    double[] powers = new double[MAX_EXPONENT - MIN_EXPONENT + 1];
    double power = 0x1p-1022;
    for (int i = 0; i < powers.length; i++) {
      powers[i] = power;
      power *= 2;
    }
    return powers;
  }
}
