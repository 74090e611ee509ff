package gradientpress.data.edit;

import gradientpress.nn.math.Numbers;

/**
 * A text by what is other in it than in the text before, for links in which much comes again:
 * {@code k120_35_r7} keeps the first 120 and the last 35 characters, and has {@code r7} in between.
 */
public final class TextDifference {
  private static final char KEEP = 'k';
  private static final char SEPARATOR = '_';

  private TextDifference() {}

  /**
   * Returns the difference from the text before, or the text itself if that is not longer.
   *
   * @param text which does not begin like a difference
   */
  public static String write(String text, String before) {
    int most = Math.min(text.length(), before.length());
    int first = 0;
    while (first < most && text.charAt(first) == before.charAt(first)) {
      first++;
    }
    int last = 0;
    while (last < most - first
        && text.charAt(text.length() - 1 - last) == before.charAt(before.length() - 1 - last)) {
      last++;
    }
    String difference =
        "k"
            .concat(Numbers.text(first))
            .concat("_")
            .concat(Numbers.text(last))
            .concat("_")
            .concat(text.substring(first, text.length() - last));
    return difference.length() < text.length() ? difference : text;
  }

  /**
   * Returns the text that {@link #write} has written.
   *
   * @throws IllegalArgumentException if it keeps more of the text before than there is
   */
  public static String read(String difference, String before) {
    if (difference.isEmpty() || difference.charAt(0) != KEEP) {
      return difference;
    }
    int end = difference.indexOf(SEPARATOR);
    int endOfLast = difference.indexOf(SEPARATOR, end + 1);
    int first = count(difference, 1, end, before.length());
    int last = count(difference, end + 1, endOfLast, before.length() - first);
    return before
        .substring(0, first)
        .concat(difference.substring(endOfLast + 1))
        .concat(before.substring(before.length() - last));
  }

  /** Reads a whole number that is not above a bound. */
  private static int count(String text, int from, int to, int most) {
    int count = from < to ? 0 : most + 1;
    for (int i = from; i < to && count <= most; i++) {
      int digit = text.charAt(i) - '0';
      count = digit >= 0 && digit <= 9 ? 10 * count + digit : most + 1;
    }
    if (count > most) {
      throw new IllegalArgumentException("the points cannot be read");
    }
    return count;
  }
}
