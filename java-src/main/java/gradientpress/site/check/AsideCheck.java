package gradientpress.site.check;

import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.QuoteMark;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;

/** Checks quotes that say that they are asides. */
final class AsideCheck {
  private static final String ASIDE = "ASIDE";

  private AsideCheck() {}

  static void check(Body body, Diagnostics diagnostics) {
    for (QuoteMark mark : body.quoteMarks()) {
      if (!mark.word().equals(ASIDE)) {
        diagnostics.report(
            Mistake.QUOTE_MARK,
            mark.span(),
            "no quote can be marked as " + Printable.quote(mark.word()),
            "write [!ASIDE] for a note in the margin, or a quote without a mark");
      } else if (!mark.alone()) {
        diagnostics.report(
            Mistake.QUOTE_MARK,
            mark.span(),
            "the mark of an aside stands alone in its line",
            "write > [!ASIDE], and what it says in the lines below");
      } else if (mark.empty()) {
        diagnostics.report(
            Mistake.EMPTY_ASIDE,
            mark.span(),
            "this aside says nothing",
            "write what it says in the lines below, each with > before it");
      }
    }
    for (Span block : body.blocksInAsides()) {
      diagnostics.report(
          Mistake.BLOCK_IN_ASIDE, block, "an aside holds text only", "move it out of the quote");
    }
  }
}
