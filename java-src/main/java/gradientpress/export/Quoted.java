package gradientpress.export;

/** Texts of authors and readers, made harmless as literals and comments of a language. */
final class Quoted {
  private static final String HEX = "0123456789abcdef";

  private Quoted() {}

  /** Returns a literal for JSON, JavaScript, Python and YAML, which agree on these few escapes. */
  static String json(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (isRaw(text, i)) {
        literal.append(c);
      } else {
        unicode(c, literal);
      }
    }
    return literal.append('"').toString();
  }

  /**
   * Returns a literal for Java, in ASCII, so that it means the same whatever the compiler takes the
   * file's encoding for. Small characters are escaped in octal: Java takes the hexadecimal escape
   * of a line break or a quote for the character itself, which would end the literal.
   */
  static String java(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else if (c < 0x100) {
        literal.append('\\').append(digit(c >> 6)).append(digit(c >> 3 & 7)).append(digit(c & 7));
      } else {
        unicode(c, literal);
      }
    }
    return literal.append('"').toString();
  }

  /** Returns the text for a comment that ends with its line. */
  static String comment(String text) {
    StringBuilder comment = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      comment.append(isRaw(text, i) ? text.charAt(i) : ' ');
    }
    return comment.toString();
  }

  /** Returns the text for such a comment in Java, where escapes hold in comments, too. */
  static String javaComment(String text) {
    String safe = comment(text);
    StringBuilder comment = new StringBuilder();
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (c == '\\') {
        comment.append("\\\\"); // of two, the second begins no escape
      } else if (c <= '~') {
        comment.append(c);
      } else {
        unicode(c, comment);
      }
    }
    return comment.toString();
  }

  /** Returns a text of YAML: bare if it is plain words, else quoted. */
  static String yaml(String text) {
    return isPlainWords(text) ? text : json(text);
  }

  /** Returns a cell of CSV: bare if it is plain words, else quoted. */
  static String csv(String text) {
    return isPlainWords(text) ? text : "\"".concat(text.replace("\"", "\"\"")).concat("\"");
  }

  private static boolean isPlainWords(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) || text.endsWith(" ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != ' ' && c != '-') {
        return false;
      }
    }
    return !isWordOfYaml(text);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Says whether a version of YAML takes the word for something else than text. */
  private static boolean isWordOfYaml(String text) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      small.append((char) (text.charAt(i) | ' ')); // of letters, the small one
    }
    String word = small.toString();
    for (String other :
        new String[] {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}) {
      if (word.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a character can stand for itself: neither steers, nor hides, nor is half a one.
   */
  private static boolean isRaw(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0xd800 && c <= 0xdbff) {
      return at + 1 < text.length() && isSecondHalf(text.charAt(at + 1));
    }
    if (isSecondHalf(c)) {
      return at > 0 && text.charAt(at - 1) >= 0xd800 && text.charAt(at - 1) <= 0xdbff;
    }
    boolean control = c < ' ' || c >= 0x7f && c <= 0x9f;
    boolean format = c >= 0x200b && c <= 0x200f || c >= 0x2028 && c <= 0x202e;
    boolean moreFormat = c >= 0x2060 && c <= 0x206f || c == 0xfeff || c >= 0xfff0;
    return !control && !format && !moreFormat;
  }

  private static boolean isSecondHalf(char c) {
    return c >= 0xdc00 && c <= 0xdfff;
  }

  private static void unicode(char c, StringBuilder to) {
    to.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      to.append(digit(c >> shift & 15));
    }
  }

  private static char digit(int value) {
    return HEX.charAt(value);
  }
}
