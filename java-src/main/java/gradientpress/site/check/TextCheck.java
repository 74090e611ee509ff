package gradientpress.site.check;

import gradientpress.site.markdown.AmbiguousLines;
import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with a text by itself, wherever it stands. */
public final class TextCheck {
  private static final Set<String> VAGUE =
      Set.of("here", "click here", "this", "this link", "link", "this page");

  private final Diagnostics diagnostics;

  private TextCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports all that is wrong with a text. */
  public static void check(Body body, Diagnostics diagnostics) {
    TextCheck check = new TextCheck(diagnostics);
    check.form(body);
    check.headings(body);
    FootnoteCheck.check(body, diagnostics);
    AsideCheck.check(body, diagnostics);
    body.links().forEach(check::link);
  }

  private void form(Body body) {
    if (!body.tooDeep().isEmpty()) {
      diagnostics.report(
          Mistake.NESTED_TOO_DEEP,
          body.tooDeep().get(0),
          "lists, quotes or marks are nested too deep here");
    }
    for (Span paragraph : body.tooLong()) {
      diagnostics.report(
          Mistake.PARAGRAPH_TOO_LONG,
          paragraph,
          "this paragraph is longer than anybody would read",
          "leave a line empty here and there");
    }
    for (AmbiguousLines.Line line : body.ambiguousLines()) {
      diagnostics.report(
          Mistake.AMBIGUOUS_LINE,
          line.span(),
          "Markdown can be read in two ways here",
          line.remedy().words());
    }
    for (Span tag : body.rawHtml()) {
      diagnostics.report(
          Mistake.RAW_HTML,
          tag,
          "HTML is shown as the text that it is: "
              + Printable.quote(tag.text().replaceAll("\\s+", " ")),
          "write it as code, in `…`, or do without it");
    }
    for (Span dollars : body.strayDollars()) {
      boolean one = dollars.text().length() == 1;
      diagnostics.report(
          Mistake.STRAY_DOLLAR,
          dollars,
          one
              ? "this looks like a formula, and is none"
              : dollars.text() + " is neither the edge of a formula nor a price",
          one
              ? "end it with a $ that has no space before and no digit behind it"
              : "write $$ on a line of its own, above the formula and below it");
    }
    for (Span tag : body.templateTags()) {
      diagnostics.report(
          Mistake.TEMPLATE_TAG,
          tag,
          "this means nothing here, and is shown as it is: " + Printable.quote(tag.text()),
          tag.text().matches("\\{[%{].*")
              ? "write in Markdown what it stands for, or write it as code, in `…`"
              : "leave it out; the anchor of a heading is made of its words");
    }
    for (Span label : body.unknownReferences()) {
      diagnostics.report(
          Mistake.UNKNOWN_REFERENCE,
          label,
          "no address is given for " + Printable.quote(label.text()),
          "write [" + label.text() + "]: and the address below the text");
    }
  }

  private void headings(Body body) {
    int above = 1; // the title
    for (Body.PostHeading heading : body.headings()) {
      if (heading.plain().isBlank()) {
        diagnostics.report(
            Mistake.EMPTY_HEADING,
            heading.whole(),
            "this heading says nothing",
            "name the section");
      } else if (heading.level() == 1) {
        diagnostics.report(
            Mistake.HEADING_LEVEL,
            heading.text(),
            "the title of the page is its only heading of level 1",
            "begin the line with ##");
      } else if (heading.level() > above + 1) {
        diagnostics.report(
            Mistake.HEADING_LEVEL,
            heading.text(),
            "a heading of level %s follows one of level %s".formatted(heading.level(), above),
            "begin the line with " + "#".repeat(above + 1));
      }
      above = heading.level();
    }
  }

  private void link(Body.PostLink link) {
    Scheme.of(link.destination())
        .filter(scheme -> !scheme.isSafe())
        .ifPresent(
            scheme ->
                diagnostics.report(
                    Mistake.UNSAFE_LINK,
                    link.address(),
                    "a link cannot lead to '%s:'"
                        .formatted(Printable.quote(scheme.written()).replace("'", "")),
                    "only to https:, http:, mailto: and tel:, or into this site"));
    String text = link.text().text().strip();
    if (text.isEmpty()) {
      diagnostics.report(
          Mistake.EMPTY_LINK,
          link.whole(),
          "this link has no text",
          "say between [ and ] where it leads");
    } else if (link.destination().isBlank()) {
      diagnostics.report(
          Mistake.EMPTY_LINK, link.whole(), "this link has no address", "write it between ( and )");
    } else if (VAGUE.contains(text.toLowerCase(Locale.ROOT))) {
      diagnostics.report(
          Mistake.VAGUE_LINK,
          link.text(),
          Printable.quote(text) + " does not say where the link leads",
          "let the link be the words that do");
    }
  }
}
