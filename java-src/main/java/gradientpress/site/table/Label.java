package gradientpress.site.table;

import java.util.Optional;

/** Names that authors give and figures show: short, and of characters that can be drawn. */
final class Label {
  private static final int LONGEST = 40;

  private Label() {}

  /** Says what is wrong with a name, as the end of a sentence, if anything is. */
  static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of("is empty");
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    return name.codePoints().allMatch(Label::isDrawable)
        ? Optional.empty()
        : Optional.of("holds a character that cannot be shown");
  }

  /** Says whether a character can stand in a line of XML text. */
  private static boolean isDrawable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
