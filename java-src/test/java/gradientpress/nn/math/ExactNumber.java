package gradientpress.nn.math;

import java.math.BigInteger;

/**
 * A number far beyond double precision, and the elementary functions straight from their series:
 * the oracle by which the errors of {@link PortableMath} are measured.
 *
 * @param significand the number divided by 2^exponent, as a multiple of 2^−{@value #BITS}
 * @param exponent keeps the digits of very small and very large numbers
 */
record ExactNumber(BigInteger significand, int exponent) {
  private static final int BITS = 192;
  private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);

  /** ln 2 = 2 artanh(1/3). */
  private static final BigInteger LN2 = arcSeries(3, 1).shiftLeft(1);

  /** π/2 = 8 arctan(1/5) − 2 arctan(1/239) (J. Machin, 1706). */
  private static final BigInteger HALF_PI =
      arcSeries(5, -1).shiftLeft(3).subtract(arcSeries(239, -1).shiftLeft(1));

  /** Returns e^x = 2^k · e^(x − k·ln 2). */
  static ExactNumber exp(double x) {
    int k = (int) Math.rint(x / Math.log(2));
    BigInteger rest = fixed(x, 0).subtract(LN2.multiply(BigInteger.valueOf(k)));
    return new ExactNumber(powerSeries(rest, 0, 1, 1), k);
  }

  /** Returns ln x = y + ln(1 + d) with y nearly ln x, hence d = x·e^−y − 1 nearly 0. */
  static ExactNumber log(double x) {
    double y = StrictMath.log(x);
    ExactNumber power = exp(-y);
    BigInteger d = multiply(fixed(x, power.exponent), power.significand).subtract(ONE);
    BigInteger square = multiply(d, d);
    BigInteger cube = multiply(square, d);
    BigInteger tail = cube.divide(BigInteger.valueOf(3)).subtract(square.shiftRight(1));
    return new ExactNumber(fixed(y, 0).add(d).add(tail), 0);
  }

  /** Returns tanh x = (e^2x − 1) / (e^2x + 1). */
  static ExactNumber tanh(double x) {
    ExactNumber power = exp(2 * x);
    BigInteger p = shift(power.significand, power.exponent);
    return new ExactNumber(p.subtract(ONE).shiftLeft(BITS).divide(p.add(ONE)), 0);
  }

  static ExactNumber sin(double x) {
    return sineOfQuadrant(x, 0);
  }

  static ExactNumber cos(double x) {
    return sineOfQuadrant(x, 1);
  }

  private static ExactNumber sineOfQuadrant(double x, int quarterTurns) {
    int turns = (int) Math.rint(x / (Math.PI / 2));
    BigInteger rest = fixed(x, 0).subtract(HALF_PI.multiply(BigInteger.valueOf(turns)));
    int quadrant = Math.floorMod(turns + quarterTurns, 4);
    BigInteger value = powerSeries(rest, 1 - quadrant % 2, 2, -1);
    return new ExactNumber(quadrant < 2 ? value : value.negate(), 0);
  }

  /**
   * Returns how far the double is from this number, in units of the last place of a double here.
   */
  double errorInUlps(double actual) {
    int binade = significand.abs().bitLength() - 1 - BITS + exponent;
    int lastPlace = Math.max(binade, Double.MIN_EXPONENT) - 52;
    BigInteger error = fixed(actual, -exponent).subtract(significand).abs();
    return Math.scalb(error.doubleValue(), exponent - lastPlace - BITS);
  }

  /** Returns x^n/n! ± x^(n + step)/(n + step)! …, from n = {@code first} to where terms vanish. */
  private static BigInteger powerSeries(BigInteger x, int first, int step, int sign) {
    BigInteger factor = step == 1 ? x : multiply(x, x);
    BigInteger term = first == 0 ? ONE : x;
    BigInteger sum = BigInteger.ZERO;
    for (int n = first; term.signum() != 0; n += step) {
      sum = sum.add(term);
      int growth = step == 1 ? n + 1 : (n + 1) * (n + 2);
      term = multiply(term, factor).divide(BigInteger.valueOf(sign * growth));
    }
    return sum;
  }

  /** Returns artanh(1/d) for sign 1, arctan(1/d) for sign −1. */
  private static BigInteger arcSeries(int d, int sign) {
    BigInteger power = ONE.divide(BigInteger.valueOf(d));
    BigInteger sum = BigInteger.ZERO;
    for (int n = 1; power.signum() != 0; n += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
      power = power.divide(BigInteger.valueOf(sign * d * d));
    }
    return sum;
  }

  private static BigInteger multiply(BigInteger a, BigInteger b) {
    return a.multiply(b).shiftRight(BITS);
  }

  /** Returns x·2^exponent as a multiple of 2^−{@value #BITS}. */
  private static BigInteger fixed(double x, int exponent) {
    long bits = Double.doubleToLongBits(x);
    int binade = Math.max(Math.getExponent(x), Double.MIN_EXPONENT);
    long hidden = Math.abs(x) < Double.MIN_NORMAL ? 0 : 1L << 52;
    long digits = bits & (1L << 52) - 1 | hidden;
    return shift(BigInteger.valueOf(x < 0 ? -digits : digits), BITS + binade - 52 + exponent);
  }

  private static BigInteger shift(BigInteger number, int left) {
    return left >= 0 ? number.shiftLeft(left) : number.shiftRight(-left);
  }
}
