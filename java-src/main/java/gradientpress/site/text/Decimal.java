package gradientpress.site.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as authors write them: decimal digits, perhaps with a sign, a point or an exponent. */
public final class Decimal {
  /** Bounded, since a hostile exponent would keep {@code BigDecimal} busy for ever. */
  private static final Pattern FORM =
      Pattern.compile("[-+]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][-+]?\\d{1,3})?");

  private Decimal() {}

  /** Says whether a text is such a number. */
  public static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  /** Returns the number that a text is, if it is one. */
  public static Optional<BigDecimal> parse(String text) {
    return is(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
