package gradientpress.site.check;

import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that footnotes and their marks in the text belong together. */
final class FootnoteCheck {
  /** Looking for what was meant takes time. */
  private static final int ENOUGH = 100;

  private FootnoteCheck() {}

  static void check(Body body, Diagnostics diagnostics) {
    Map<String, Span> texts = new LinkedHashMap<>();
    for (Body.PostNote text : body.noteTexts()) {
      Span first = texts.putIfAbsent(text.label(), text.span());
      if (first != null) {
        diagnostics.report(
            Mistake.DUPLICATE_FOOTNOTE,
            text.span(),
            "there is a footnote " + Printable.quote(text.label()) + " already",
            "in line " + first.position().line());
      }
    }
    Set<String> marked = new HashSet<>();
    int unknown = 0;
    for (Body.PostNote mark : body.noteMarks()) {
      marked.add(mark.label());
      if (!texts.containsKey(mark.label()) && unknown++ < ENOUGH) {
        Optional<String> near = Suggestion.nearest(texts.keySet(), mark.label());
        near.ifPresent(marked::add);
        diagnostics.report(
            Mistake.UNKNOWN_FOOTNOTE,
            mark.span(),
            "there is no footnote " + Printable.quote(mark.label()),
            near.map(label -> "did you mean [^" + label + "]?")
                .orElse("write [^" + mark.label() + "]: and what it says below the text"));
      }
    }
    texts.forEach(
        (label, span) -> {
          if (!marked.contains(label)) {
            diagnostics.report(
                Mistake.UNUSED_FOOTNOTE,
                span,
                "nothing in the text leads to the footnote " + Printable.quote(label),
                "write [^" + label + "] where it belongs");
          }
        });
    for (Span block : body.blocksInNotes()) {
      diagnostics.report(
          Mistake.BLOCK_IN_FOOTNOTE,
          block,
          "a footnote holds text only",
          "move it up into the text");
    }
  }
}
