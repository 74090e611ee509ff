package gradientpress.site.draft;

import java.util.Set;

/** Texts that come from a command line, made fit for front matter. */
final class Title {
  private static final Set<Integer> NO_TEXT =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.SURROGATE,
          (int) Character.UNASSIGNED,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Title() {}

  /** Returns a text on one line, without what is no text. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> NO_TEXT.contains(Character.getType(c)) || c == BYTE_ORDER_MARK ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().replaceAll("\\s+", " ").strip();
  }

  /** Returns a text as YAML writes it in quotes. */
  static String quoted(String text) {
    return '"' + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
