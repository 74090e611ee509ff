package gradientpress.site.check;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;

/** Checks that titles and descriptions fit the places where they are shown. */
public final class Lengths {
  private static final int LONGEST_TITLE = 70;
  private static final int SHORTEST_DESCRIPTION = 25;
  private static final int LONGEST_DESCRIPTION = 200;

  private Lengths() {}

  /** Reports a title that lists and tabs would cut off. */
  public static void title(String title, Span span, Diagnostics diagnostics) {
    int length = length(title);
    if (length > LONGEST_TITLE) {
      diagnostics.report(
          Mistake.TITLE_LENGTH,
          span,
          "the title has %s characters".formatted(length),
          "at most %s fit into lists and tabs".formatted(LONGEST_TITLE));
    }
  }

  /** Reports a description that says too little, or that search engines would cut off. */
  public static void description(String description, Span span, Diagnostics diagnostics) {
    int length = length(description);
    if (length < SHORTEST_DESCRIPTION || length > LONGEST_DESCRIPTION) {
      diagnostics.report(
          Mistake.DESCRIPTION_LENGTH,
          span,
          "the description has %s characters".formatted(length),
          length < SHORTEST_DESCRIPTION
              ? "say in a sentence what readers will learn"
              : "at most %s are shown".formatted(LONGEST_DESCRIPTION));
    }
  }

  private static int length(String text) {
    String stripped = text.strip();
    return stripped.codePointCount(0, stripped.length());
  }
}
