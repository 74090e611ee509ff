package gradientpress.nn.math;

import java.math.BigInteger;

/**
 * A number far beyond double precision, and the elementary functions straight from their series:
 * the oracle by which the errors of {@link PortableMath} are measured.
 *
 * @param significand the number times 2^scale
 * @param scale the number of binary digits after the point
 */
record ExactNumber(BigInteger significand, int scale) {
  /** Binary digits that a result has at least, less those that a sine next to a zero cancels. */
  private static final int PRECISION = 192;

  /** As many digits after the point as the smallest argument needs. */
  private static final int MOST_BITS = PRECISION + 1100;

  /** ln 2 = 2 artanh(1/3). */
  private static final BigInteger LN2 = arcSeries(3, 1).shiftLeft(1);

  /** π/2 = 8 arctan(1/5) − 2 arctan(1/239) (J. Machin, 1706). */
  private static final BigInteger HALF_PI =
      arcSeries(5, -1).shiftLeft(3).subtract(arcSeries(239, -1).shiftLeft(1));

  static ExactNumber exp(double x) {
    return exp(x, PRECISION);
  }

  static ExactNumber expMinusOne(double x) {
    int bits = bitsFor(x);
    return new ExactNumber(exp(x, bits).fixed(bits).subtract(one(bits)), bits);
  }

  static ExactNumber log(double x) {
    int bits = bitsFor(x);
    return log(fixed(x, bits), bits, StrictMath.log(x));
  }

  static ExactNumber logOnePlus(double x) {
    int bits = bitsFor(x);
    return log(fixed(x, bits).add(one(bits)), bits, StrictMath.log1p(x));
  }

  /** Returns tanh x = (e^2x − 1) / (e^2x + 1). */
  static ExactNumber tanh(double x) {
    int bits = bitsFor(x);
    BigInteger p = exp(2 * x, bits).fixed(bits);
    return ratio(p.subtract(one(bits)), p.add(one(bits)), bits);
  }

  /** Returns 1 / (1 + e^−x). */
  static ExactNumber logistic(double x) {
    int bits = MOST_BITS;
    return ratio(one(bits), one(bits).add(exp(-x, bits).fixed(bits)), bits);
  }

  static ExactNumber sin(double x) {
    return sineOfQuadrant(x, 0);
  }

  static ExactNumber cos(double x) {
    return sineOfQuadrant(x, 1);
  }

  /**
   * Returns a double {@code n · 2^exponent} next to which there is a multiple of π/2, nearer than
   * to any other with a smaller n: the last denominator below 2^53 of the continued fraction of
   * 2^exponent / (π/2).
   */
  static double nearlyQuarterTurns(int exponent) {
    BigInteger numerator = one(MOST_BITS + exponent);
    BigInteger denominator = HALF_PI;
    BigInteger previous = BigInteger.ZERO;
    BigInteger n = BigInteger.ONE;
    while (true) {
      BigInteger[] parts = numerator.divideAndRemainder(denominator);
      numerator = denominator;
      denominator = parts[1];
      BigInteger next = numerator.divide(denominator).multiply(n).add(previous);
      if (next.bitLength() > 53) {
        return Math.scalb(n.doubleValue(), exponent);
      }
      previous = n;
      n = next;
    }
  }

  /**
   * Returns how far the double is from this number, in units of the last place of a double here.
   */
  double errorInUlps(double actual) {
    int binade = significand.abs().bitLength() - 1 - scale;
    int lastPlace = Math.max(binade, Double.MIN_EXPONENT) - 52;
    BigInteger error = fixed(actual, scale).subtract(significand).abs();
    int excess = Math.max(0, error.bitLength() - 64);
    return Math.scalb(error.shiftRight(excess).doubleValue(), excess - scale - lastPlace);
  }

  /** Returns e^x = 2^k · e^(x − k·ln 2). */
  private static ExactNumber exp(double x, int bits) {
    int k = (int) Math.rint(x / Math.log(2));
    BigInteger multiple = LN2.multiply(BigInteger.valueOf(k)).shiftRight(MOST_BITS - bits);
    return new ExactNumber(powerSeries(fixed(x, bits).subtract(multiple), bits, 0, 1, 1), bits - k);
  }

  /** Returns ln x = y + ln(1 + d) with y nearly ln x, hence d = x·e^−y − 1 nearly 0. */
  private static ExactNumber log(BigInteger x, int bits, double y) {
    ExactNumber power = exp(-y, bits);
    BigInteger d = shift(x.multiply(power.significand), -power.scale).subtract(one(bits));
    BigInteger square = multiply(d, d, bits);
    BigInteger cube = multiply(square, d, bits);
    BigInteger tail = cube.divide(BigInteger.valueOf(3)).subtract(square.shiftRight(1));
    return new ExactNumber(fixed(y, bits).add(d).add(tail), bits);
  }

  private static ExactNumber sineOfQuadrant(double x, int quarterTurns) {
    int bits = bitsFor(x);
    BigInteger angle = fixed(x, MOST_BITS);
    BigInteger turns = angle.divide(HALF_PI);
    BigInteger rest = angle.subtract(HALF_PI.multiply(turns)).shiftRight(MOST_BITS - bits);
    int quadrant = turns.intValue() + quarterTurns & 3;
    BigInteger value = powerSeries(rest, bits, 1 - quadrant % 2, 2, -1);
    return new ExactNumber(quadrant < 2 ? value : value.negate(), bits);
  }

  /** Returns x^n/n! ± x^(n + step)/(n + step)! …, from n = {@code first} to where terms vanish. */
  private static BigInteger powerSeries(BigInteger x, int bits, int first, int step, int sign) {
    BigInteger factor = step == 1 ? x : multiply(x, x, bits);
    BigInteger term = first == 0 ? one(bits) : x;
    BigInteger sum = BigInteger.ZERO;
    for (int n = first; term.signum() != 0; n += step) {
      sum = sum.add(term);
      int growth = step == 1 ? n + 1 : (n + 1) * (n + 2);
      term = multiply(term, factor, bits).divide(BigInteger.valueOf(sign * growth));
    }
    return sum;
  }

  /** Returns artanh(1/d) for sign 1, arctan(1/d) for sign −1, with the most digits. */
  private static BigInteger arcSeries(int d, int sign) {
    BigInteger power = one(MOST_BITS).divide(BigInteger.valueOf(d));
    BigInteger sum = BigInteger.ZERO;
    for (int n = 1; power.signum() != 0; n += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
      power = power.divide(BigInteger.valueOf(sign * d * d));
    }
    return sum;
  }

  /** Returns how many digits after the point leave enough of the leading digit of x. */
  private static int bitsFor(double x) {
    return PRECISION + Math.max(0, -Math.getExponent(x)) + 52;
  }

  private static ExactNumber ratio(BigInteger a, BigInteger b, int bits) {
    return new ExactNumber(a.shiftLeft(bits).divide(b), bits);
  }

  private static BigInteger one(int bits) {
    return BigInteger.ONE.shiftLeft(bits);
  }

  private static BigInteger multiply(BigInteger a, BigInteger b, int bits) {
    return a.multiply(b).shiftRight(bits);
  }

  private BigInteger fixed(int bits) {
    return shift(significand, bits - scale);
  }

  /** Returns x·2^bits without its fraction. */
  private static BigInteger fixed(double x, int bits) {
    long digits = Double.doubleToLongBits(x) & (1L << 52) - 1;
    int binade = Math.max(Math.getExponent(x), Double.MIN_EXPONENT);
    long hidden = Math.abs(x) < Double.MIN_NORMAL ? 0 : 1L << 52;
    long significand = digits | hidden;
    return shift(BigInteger.valueOf(x < 0 ? -significand : significand), bits + binade - 52);
  }

  private static BigInteger shift(BigInteger number, int left) {
    return left >= 0 ? number.shiftLeft(left) : number.shiftRight(-left);
  }
}
