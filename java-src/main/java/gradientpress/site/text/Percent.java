package gradientpress.site.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses in which a percent sign stands for a byte: {@code %20} is a space. */
public final class Percent {
  private Percent() {}

  /** Returns the address with its percent signs resolved, or as it is if that is impossible. */
  public static String decode(String address) {
    try {
      // Only in forms does a plus sign mean a space.
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
