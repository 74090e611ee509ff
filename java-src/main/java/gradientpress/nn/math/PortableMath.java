package gradientpress.nn.math;

/**
 * Elementary functions that give the same bits on every machine.
 *
 * <p>{@code Math.exp} and its kin may differ between the JVM and browsers, and between browsers.
 * These use only the operations that IEEE 754 rounds exactly: + − × ÷ and comparison. They take
 * every double; zeros, infinities and NaN give what {@link Math} documents for them.
 *
 * <p>The errors stated hold over the whole range; the largest that were measured, against 192-bit
 * arithmetic, stand in brackets. Only {@code exp} and {@code log} never fall where they should
 * rise: next to its asymptotes {@code tanh} may, by one ulp.
 *
 * <p>The loops over arrays give the same bits as the functions of one number, only sooner. Source
 * and destination may be the same array.
 */
public final class PortableMath {
  private PortableMath() {}

  /** Returns e to the x, within 1.1 ulp (1.002). */
  public static double exp(double x) {
    return Exponential.exp(x);
  }

  /** Sets {@code to[i]} to e to the {@code from[i]} for the first {@code count} entries. */
  public static void exp(double[] from, double[] to, int count) {
    Exponential.exp(from, to, count);
  }

  /** Returns {@code e^x − 1}, within 2.1 ulp (2.02) however small x is. */
  public static double expMinusOne(double x) {
    return Exponential.expMinusOne(x);
  }

  /** Returns the natural logarithm of x, within 1 ulp (0.84). */
  public static double log(double x) {
    return Logarithm.log(x);
  }

  /** Returns {@code ln(1 + x)}, within 1.5 ulp (1.27) however small x is. */
  public static double logOnePlus(double x) {
    return Logarithm.logOnePlus(x);
  }

  /**
   * Returns the logistic function {@code 1 / (1 + e^−x)}, within 2.1 ulp (1.97), or 0 where {@code
   * e^−x} is too large for a double.
   */
  public static double logistic(double x) {
    return 1 / (Exponential.exp(-x) + 1);
  }

  /**
   * Sets {@code to[i]} to the logistic function of {@code from[i]} for the first {@code count}
   * entries.
   */
  public static void logistic(double[] from, double[] to, int count) {
    Exponential.logistic(from, to, count);
  }

  /** Returns the hyperbolic tangent of x, within 3 ulp (2.7); the loop takes an eighth as long. */
  public static double tanh(double x) {
    double[] value = {x};
    HyperbolicTangent.tanh(value, value, 1);
    return value[0];
  }

  /**
   * Sets {@code to[i]} to the hyperbolic tangent of {@code from[i]} for the first {@code count}
   * entries.
   */
  public static void tanh(double[] from, double[] to, int count) {
    HyperbolicTangent.tanh(from, to, count);
  }

  /** Returns the sine of x, in radians, within 1.5 ulp (1.24; below a million radians 0.88). */
  public static double sin(double x) {
    return Sine.sin(x, 0);
  }

  /** Returns the cosine of x, in radians, within 1.5 ulp (1.24; below a million radians 0.88). */
  public static double cos(double x) {
    return Sine.sin(x, 1);
  }
}
