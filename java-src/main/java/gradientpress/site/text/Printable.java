package gradientpress.site.text;

/** Makes an author's text fit to be printed on one line of a terminal. */
public final class Printable {
  private static final int LONGEST_QUOTE = 40;

  private Printable() {}

  /** Returns the text with control characters, which could steer the terminal, replaced. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c != '\t' && Character.getType(c) == Character.CONTROL ? 0xFFFD : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  /** Returns the text in quotes, shortened when it is long. */
  public static String quote(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
      return "'" + text + "'";
    }
    return "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…'";
  }

  /** Returns how many columns of a terminal a code point takes. */
  public static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(codePoint)
            || (codePoint >= 0x1100 && codePoint <= 0x115F) // Hangul initials
            || (codePoint >= 0x3001 && codePoint <= 0x30FF) // kana and their punctuation
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3) // Hangul syllables
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60) // full-width forms
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF); // pictographs
    return wide ? 2 : 1;
  }
}
