package gradientpress.site.code;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.List;
import java.util.regex.Pattern;

/** The word that asks for line numbers, in a fence of any language. */
final class LineNumbers {
  private static final String WORD = "numbered";

  /** How it is written, perhaps with the number of the first line. */
  private static final Pattern SPELLING = Pattern.compile(WORD + "(?:=[1-9][0-9]{0,4})?");

  private static final int MOST_TYPING_ERRORS = 2;

  private LineNumbers() {}

  static boolean areAskedForBy(String word) {
    return SPELLING.matcher(word).matches();
  }

  /** Reports what is nearly the word, in a fence of another language than Java. */
  static void check(Span kind, List<Span> words, Diagnostics diagnostics) {
    if (areAskedForBy(kind.text())) {
      report(kind, "write the language before it, such as text", diagnostics);
    }
    for (Span word : words) {
      String name = word.text().replaceFirst("[=:].*", "");
      if (!areAskedForBy(word.text())
          && Suggestion.nearest(List.of(WORD), name, MOST_TYPING_ERRORS).isPresent()) {
        report(word, "write numbered, or numbered=5 to begin with 5", diagnostics);
      }
    }
  }

  private static void report(Span word, String hint, Diagnostics diagnostics) {
    diagnostics.report(
        Mistake.UNKNOWN_CODE_WORD,
        word,
        Printable.quote(word.text()) + " does not number the lines",
        hint);
  }
}
