package gradientpress.site.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as readers see them, the same digits that the browser prints. */
public final class NumberText {
  private static final double EXPONENT_FROM = 1e6;
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private NumberText() {}

  /** Returns all digits of a number, without an exponent: "0.00001", "10". */
  public static String plain(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros()).toPlainString();
  }

  /**
   * Returns a number rounded to some decimals.
   *
   * <p>The exact binary value is rounded, ties away from zero, as JavaScript's {@code toFixed}
   * does, which also leaves the sign to what is rounded to zero; {@code String.format} rounds the
   * shortest decimal form instead and differs in the last digit.
   */
  public static String fixed(double number, int decimals) {
    String text = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return number < 0 && !text.startsWith("-") ? "-" + text : text;
  }

  /**
   * Returns a number as it stands below a figure: rounded to some decimals or, from a million on,
   * to three digits and an exponent, "2.55e57".
   */
  public static String reading(double number, int decimals) {
    if (Math.abs(number) < EXPONENT_FROM) {
      return fixed(number, decimals);
    }
    BigDecimal size = new BigDecimal(number).abs().round(THREE_DIGITS);
    int exponent = size.precision() - size.scale() - 1;
    String digits = size.movePointLeft(exponent).setScale(2).toPlainString();
    return (number < 0 ? "-" : "") + digits + "e" + exponent;
  }

  /** Returns a share of one as a percentage with one decimal: "98.5%". */
  public static String percent(double share) {
    return fixed(share * 100, 1) + "%";
  }
}
