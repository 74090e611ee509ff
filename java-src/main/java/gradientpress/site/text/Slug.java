package gradientpress.site.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts as words of an address: "C++ für alle" is c-plus-plus-fur-alle, and as a heading
 * c-fur-alle.
 *
 * <p>{@code _includes/eleventy/slug.js} has the same rule, for the addresses of tags; a test
 * compares the two.
 */
public final class Slug {
  private static final Map<String, String> SPOKEN =
      Map.of("+", " plus ", "#", " sharp ", "&", " and ");

  /** Letters that have no accent to lose. */
  private static final Map<String, String> SPELT =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th");

  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern SIGN = Pattern.compile("[+#&]");
  private static final Pattern LETTER = Pattern.compile("[ßæœøđðłþ]");
  private static final Pattern UNSPELT = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{ASCII}]]");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** As in "don't" and "a beginner's guide". */
  private static final Pattern ENDING = Pattern.compile("(?<=[a-z0-9])['’]([ts])(?=\\s|$)");

  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * Returns the words in small ASCII letters, joined by hyphens; nothing if there are letters that
   * ASCII cannot spell, since other texts would lose them too and become the same.
   */
  public static String of(String text) {
    String plain = plain(text);
    return UNSPELT.matcher(plain).find() ? "" : joined(plain);
  }

  /** Returns those of the words that ASCII can spell, joined by hyphens. */
  public static String ofWhatCanBeSpelt(String text) {
    return joined(UNSPELT.matcher(plain(text)).replaceAll(""));
  }

  /**
   * Returns the name of a heading: letters of any script, digits and hyphens; nothing if the text
   * has no letter and no digit. Links to headings hold on to it.
   */
  public static String ofHeading(String text) {
    String spoken = plain(text).replace("&", SPOKEN.get("&"));
    return joined(ENDING.matcher(spoken).replaceAll("$1"), NEITHER_LETTER_NOR_DIGIT);
  }

  private static String plain(String text) {
    String bare = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String small = bare.toLowerCase(Locale.ROOT);
    return LETTER.matcher(small).replaceAll(letter -> SPELT.get(letter.group()));
  }

  private static String joined(String plain) {
    return joined(SIGN.matcher(plain).replaceAll(sign -> SPOKEN.get(sign.group())), OTHER);
  }

  private static String joined(String words, Pattern between) {
    return EDGE.matcher(between.matcher(words).replaceAll("-")).replaceAll("");
  }
}
