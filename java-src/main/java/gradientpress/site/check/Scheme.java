package gradientpress.site.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address begins with that says how to follow it, such as "https".
 *
 * @param written as it is written
 */
record Scheme(String written) {
  private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** What browsers leave out of an address before they look at it. */
  private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20\\x7F-\\xA0\\u2028\\u2029]+");

  /** Returns the scheme of an address; nothing if it leads to somewhere on the same site. */
  static Optional<Scheme> of(String address) {
    Matcher scheme = SCHEME.matcher(IGNORED.matcher(address).replaceAll(""));
    return scheme.matches() ? Optional.of(new Scheme(scheme.group(1))) : Optional.empty();
  }

  /** Says whether following it can do no harm. */
  boolean isSafe() {
    return SAFE.contains(written.toLowerCase(Locale.ROOT));
  }
}
