package gradientpress.site.check;

import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Printable;

/** Checks the page whose headings of level 2 are terms, each with its definition right below. */
public final class GlossaryCheck {
  /** Where that page is; links to its headings open the definitions. */
  public static final String ADDRESS = "/glossary/";

  private static final int LEVEL_OF_TERMS = 2;

  private GlossaryCheck() {}

  /** Reports terms that are not defined, or not where a reader would look for them. */
  public static void check(Body body, Diagnostics diagnostics) {
    String above = "";
    for (Body.PostHeading heading : body.headings()) {
      if (heading.level() != LEVEL_OF_TERMS || heading.plain().isBlank()) {
        continue;
      }
      String term = heading.plain().strip();
      if (!heading.explained()) {
        diagnostics.report(
            Mistake.TERM_WITHOUT_DEFINITION,
            heading.text(),
            "nothing says what %s means".formatted(Printable.quote(term)),
            "write a paragraph right below the heading");
      }
      int order = above.compareToIgnoreCase(term);
      if (order >= 0) {
        diagnostics.report(
            Mistake.TERM_ORDER,
            heading.text(),
            order == 0
                ? Printable.quote(term) + " is there already"
                : "%s comes before %s in the alphabet"
                    .formatted(Printable.quote(term), Printable.quote(above)),
            order == 0 ? "leave one of them out" : "move it up");
      }
      above = term;
    }
  }
}
