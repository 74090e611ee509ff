package gradientpress.site.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as readers see them, the same digits that the browser prints. */
public final class NumberText {
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

  /** Returns a share of one as a percentage with one decimal: "98.5%". */
  public static String percent(double share) {
    return fixed(share * 100, 1) + "%";
  }
}
