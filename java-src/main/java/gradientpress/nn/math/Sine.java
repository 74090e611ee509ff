package gradientpress.nn.math;

/**
 * Sine and cosine.
 *
 * <p>With n the integer nearest to x / (π/2) and r = x − n·π/2, they are ± the sine or cosine of r,
 * by their Taylor series. The remainder carries the digits that a double has no room for, because
 * next to a multiple of π/2 nearly all of x cancels. Source: W. J. Cody and W. Waite, "Software
 * Manual for the Elementary Functions", 1980; for large angles see {@link LargeAngle}.
 */
final class Sine {
  /** Beyond it the number of quarter turns times {@link #HALF_PI_1} would be rounded. */
  private static final double LARGE = 1_000_000;

  /** π/2 in three parts, the first two of 33 bits, so that products with integers are exact. */
  private static final double HALF_PI_1 = 0x1.921fb544p0;

  private static final double HALF_PI_2 = 0x1.0b4611a6p-34;
  private static final double HALF_PI_3 = 0x1.3198a2e037073p-69;
  private static final double TWO_OVER_PI = 0.6366197723675814;

  /** Added and subtracted again, it rounds a number below 2^51 to an integer, ties to even. */
  private static final double ROUNDER = 0x1.8p52;

  private Sine() {}

  /** Returns {@code sin(x + quarterTurns·π/2)}. */
  static double sin(double x, int quarterTurns) {
    if (x - x != 0) { // also true of NaN
      return Double.NaN;
    }
    if (x > LARGE || x < -LARGE) {
      LargeAngle angle = new LargeAngle(x < 0 ? -x : x);
      return x < 0
          ? ofRemainder(-angle.remainder, -angle.rest, quarterTurns - angle.quarterTurns)
          : ofRemainder(angle.remainder, angle.rest, quarterTurns + angle.quarterTurns);
    }
    double turns = x * TWO_OVER_PI + ROUNDER - ROUNDER;
    double head = x - turns * HALF_PI_1;
    double next = turns * HALF_PI_2;
    double high = head - next;
    double low = turns * HALF_PI_3 - (head - high - next);
    double r = high - low;
    return ofRemainder(r, high - r - low, quarterTurns + (int) turns);
  }

  /** Returns {@code sin(r + rest + quarterTurns·π/2)} for |r| ≤ π/4 and a rest far below r. */
  private static double ofRemainder(double r, double rest, int quarterTurns) {
    double value = (quarterTurns & 1) == 0 ? sineNearZero(r, rest) : cosineNearZero(r, rest);
    return (quarterTurns & 2) == 0 ? value : -value;
  }

  private static double sineNearZero(double r, double rest) {
    if (r == 0) {
      return r; // with its sign
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
}
