package gradientpress.site.code;

import gradientpress.site.markdown.Fence;
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

  /** How it is written, with the number of the first line. */
  private static final Pattern SPELLING = Pattern.compile(WORD + "(?:=[1-9][0-9]{0,4})?");

  /** How others write it. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("[{:]?(?:show)?-?line-?n(?:o|um)(?:ber)?s.*", Pattern.CASE_INSENSITIVE);

  static final String HINT = "write numbered, or numbered=5 to begin with 5";

  private static final int MOST_TYPING_ERRORS = 2;

  private LineNumbers() {}

  static boolean isAskedForBy(String word) {
    return SPELLING.matcher(word).matches();
  }

  /** Says whether a word is meant to ask for them, and does not. */
  static boolean areMeantBy(String word) {
    String name = word.replaceFirst("=.*", "");
    return !isAskedForBy(word)
        && (ELSEWHERE.matcher(word).matches()
            || Suggestion.nearest(List.of(WORD), name, MOST_TYPING_ERRORS).isPresent());
  }

  /** Reports what is nearly the word, in a fence of a language of which nothing else is known. */
  static void check(Fence fence, List<Span> words, Diagnostics diagnostics) {
    if (isAskedForBy(fence.kind().text())) {
      diagnostics.report(
          Mistake.UNKNOWN_CODE_WORD,
          fence.kind(),
          "the first word of a fence is its language",
          "write text " + fence.kind().text());
    }
    for (Span word : words) {
      if (areMeantBy(word.text())) {
        diagnostics.report(
            Mistake.UNKNOWN_CODE_WORD,
            word,
            Printable.quote(word.text()) + " does not number the lines",
            HINT);
      }
    }
  }
}
