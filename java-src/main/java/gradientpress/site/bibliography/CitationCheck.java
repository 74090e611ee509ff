package gradientpress.site.bibliography;

import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.Citations;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;

/** Checks that what a text cites is there. */
public final class CitationCheck {
  /** Looking for what was meant takes time. */
  private static final int ENOUGH = 100;

  private final Sources sources;
  private final Diagnostics diagnostics;

  private CitationCheck(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** Reports all that is wrong with the citations of a text. */
  public static void check(Body body, Sources sources, Diagnostics diagnostics) {
    CitationCheck check = new CitationCheck(sources, diagnostics);
    body.citations().stream().limit(ENOUGH).forEach(check::check);
    for (Span beginning : body.brokenCitations()) {
      check.syntax(
          beginning,
          "this begins like a citation, but does not end like one",
          "write [@name], without other marks in it and on one line; or \\[@ if none is meant");
    }
  }

  private void check(Citations.Citation citation) {
    String name = citation.key().text();
    if (citation.whole().text().isEmpty()) {
      syntax(citation.whole(), "a source is missing here", "write @ and its name");
    } else if (!citation.isMarked()) {
      syntax(
          citation.whole(),
          Printable.quote(citation.whole().text()) + " names no source",
          "write @ before the name of each source, and a comma before the place in it");
    } else if (citation.hasComma() && citation.place().text().isEmpty()) {
      syntax(citation.whole(), "no place is named behind the comma", "leave the comma out");
    } else if (!sources.byName().containsKey(name)) {
      unknown(citation.key());
    }
  }

  private void unknown(Span key) {
    String name = key.text();
    int blank = name.indexOf(' ');
    if (blank > 0 && sources.byName().containsKey(name.substring(0, blank))) {
      String place = name.substring(blank).strip();
      syntax(
          key.part(blank, name.length()),
          "nothing says that this is a place in the source",
          "write a comma: [@%s, %s]".formatted(name.substring(0, blank), place));
      return;
    }
    diagnostics.report(
        Mistake.UNKNOWN_SOURCE,
        key,
        "there is no source " + Printable.quote(name),
        sources.byName().isEmpty()
            ? "sources stand in " + Sources.FILE
            : Suggestion.among(sources.byName().keySet(), name));
  }

  private void syntax(Span span, String message, String hint) {
    diagnostics.report(Mistake.CITATION_SYNTAX, span, message, hint);
  }
}
