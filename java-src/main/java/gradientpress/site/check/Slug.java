package gradientpress.site.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that a text has in an address: "Où l'on est" becomes "ou-l-on-est". */
public final class Slug {
  private static final Pattern ENDING = Pattern.compile("(?<=[a-z0-9])['’]([ts])(?=\\s|$)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  /** Letters that Unicode does not take apart. */
  private static final String[][] SPELLINGS = {
    {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"&", " and "}
  };

  private Slug() {}

  /** Returns letters, digits and hyphens; nothing if the text has no letter and no digit. */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = MARKS.matcher(plain).replaceAll("");
    for (String[] spelling : SPELLINGS) {
      plain = plain.replace(spelling[0], spelling[1]);
    }
    plain = ENDING.matcher(plain).replaceAll("$1");
    return EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
