package gradientpress.site.drive;

import gradientpress.data.edit.Notation;
import gradientpress.site.text.Decimal;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Numbers and names in links, as the build reads them; it writes none. */
final class LinkNotation implements Notation {
  private static final char NO_CHARACTER = '\uFFFD';

  @Override
  public String write(double number) {
    throw new UnsupportedOperationException("the build writes no links");
  }

  @Override
  public double read(String text) {
    return Decimal.parse(text).map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  @Override
  public String escape(String name) {
    throw new UnsupportedOperationException("the build writes no links");
  }

  @Override
  public String unescape(String text) {
    try {
      String name = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return name.indexOf(NO_CHARACTER) >= 0 && text.indexOf(NO_CHARACTER) < 0 ? "" : name;
    } catch (IllegalArgumentException noCode) {
      return "";
    }
  }
}
