package gradientpress.site.table;

import gradientpress.site.source.Span;
import gradientpress.site.text.Decimal;
import gradientpress.site.text.Printable;

/**
 * One cell of a table that an author wrote.
 *
 * @param span where it stands
 * @param text what it says, without quotes and the spaces around it
 * @param isText whether it is marked as text, so that it is no number even if it looks like one
 */
public record Cell(Span span, String text, boolean isText) {

  /** Says what the cell holds, as a message would: "the text 'cat'". */
  String description() {
    boolean number = !isText && Decimal.is(text);
    return number ? "the number " + text : "the text " + Printable.quote(text);
  }
}
