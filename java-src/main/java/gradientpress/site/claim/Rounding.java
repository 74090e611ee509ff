package gradientpress.site.claim;

import gradientpress.example.Condition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Measured numbers as prose shows them: short, but never so short that they say something else.
 *
 * <p>A rounded number is off by one part in twenty at most, is nothing or perfect only if the
 * number is, and stays on its side of every bound that was promised.
 */
final class Rounding {
  /** One part in so many a number may be off; so what is not nothing is never shown as nothing. */
  private static final BigDecimal PRECISION = BigDecimal.valueOf(20);

  private static final int DIGITS = 2;

  private static final int DECIMALS = 3;

  /** Of a share; then its percentage has one. */
  private static final int SHARE_DECIMALS = 3;

  /** From here on numbers are whole. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** Outside these bounds digits would have to be counted, and a power of ten is easier to read. */
  private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal TINY = BigDecimal.valueOf(1, 6);

  private final BigDecimal exact;
  private final boolean oneIsPerfect;
  private final List<Condition> told;

  private Rounding(double number, boolean oneIsPerfect, List<Condition> told) {
    this.exact = new BigDecimal(number);
    this.oneIsPerfect = oneIsPerfect;
    this.told = told;
  }

  /**
   * Returns a share of one as a percentage: "98.5%".
   *
   * @param told conditions that are to hold for the rounded number just if they do for the exact
   *     one
   */
  static String percent(double share, List<Condition> told) {
    BigDecimal rounded = new Rounding(share, true, told).toDecimals(SHARE_DECIMALS);
    return grouped(rounded.movePointRight(2)) + "%";
  }

  /** Returns an R²: "0.931", "−0.2", "–" where there is none. */
  static String rSquared(double number, List<Condition> told) {
    return Double.isFinite(number) ? new Rounding(number, true, told).text() : "–";
  }

  /** Returns a loss: "0.043", "12,346", "1.2·10⁻⁹", "–" where there is none. */
  static String loss(double number, List<Condition> told) {
    return Double.isFinite(number) ? new Rounding(number, false, told).text() : "–";
  }

  /** Returns a whole number: "1,204". */
  static String count(int count) {
    return grouped(BigDecimal.valueOf(count));
  }

  private String text() {
    BigDecimal size = exact.abs();
    if (size.signum() != 0 && (size.compareTo(TINY) < 0 || size.compareTo(HUGE) >= 0)) {
      return scientific();
    }
    return grouped(toDecimals(size.compareTo(LARGE) < 0 ? DECIMALS : 0));
  }

  private BigDecimal toDecimals(int fewest) {
    return faithful(fewest, decimals -> exact.setScale(decimals, RoundingMode.HALF_UP));
  }

  private String scientific() {
    BigDecimal rounded =
        faithful(DIGITS, digits -> exact.round(new MathContext(digits, RoundingMode.HALF_UP)));
    int power = rounded.precision() - rounded.scale() - 1;
    return grouped(rounded.scaleByPowerOfTen(-power)) + "·10" + raised(power);
  }

  /** Adds digits until the number says nothing false; with all its digits it does not. */
  private BigDecimal faithful(int fewest, IntFunction<BigDecimal> rounding) {
    int digits = fewest;
    while (!isFaithful(rounding.apply(digits))) {
      digits++;
    }
    return rounding.apply(digits);
  }

  private boolean isFaithful(BigDecimal rounded) {
    if (rounded.compareTo(exact) == 0) {
      return true;
    }
    BigDecimal off = rounded.subtract(exact).abs();
    boolean perfect = oneIsPerfect && rounded.compareTo(BigDecimal.ONE) == 0;
    return !perfect
        && off.multiply(PRECISION).compareTo(exact.abs()) <= 0
        && told.stream()
            .allMatch(c -> c.holds(rounded.doubleValue()) == c.holds(exact.doubleValue()));
  }

  /** Writes all digits, with a comma before each three, and a real minus sign. */
  private static String grouped(BigDecimal number) {
    String format = "%,." + Math.max(0, number.scale()) + "f";
    return String.format(Locale.ROOT, format, number).replace('-', '−');
  }

  private static String raised(int power) {
    StringBuilder raised = new StringBuilder();
    for (char digit : Integer.toString(power).toCharArray()) {
      raised.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return raised.toString();
  }
}
