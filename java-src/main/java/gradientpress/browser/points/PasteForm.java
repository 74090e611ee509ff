package gradientpress.browser.points;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.PageNotation;
import gradientpress.data.edit.PastedTable;
import org.teavm.jso.dom.html.HTMLElement;

/** Takes points that the reader pastes as rows of text. */
final class PasteForm {
  private final PointsEditor editor;
  private final FigureLink link;
  private final HTMLElement field;
  private final HTMLElement mistakes;

  PasteForm(HTMLElement parent, PointsEditor editor, FigureLink link, String id) {
    this.editor = editor;
    this.link = link;
    HTMLElement details = Html.add(parent, "details", "points-paste");
    Html.add(details, "summary", "", "Paste points as CSV");
    Html.add(
        details,
        "p",
        "workbench-note",
        "The first row names the columns: one or two for the inputs, and the last, class or value,"
            + " for what is learnt. Columns that leave the map are shrunk to fit.");
    field = Html.field(details, "textarea", "", "Rows");
    field.setAttribute("rows", "6");
    field.setAttribute("spellcheck", "false");
    field.setAttribute("placeholder", "x,y,class\n1,2,cat\n2.5,4,dog");
    field.setAttribute("aria-describedby", id);
    mistakes = Html.add(details, "p", "points-mistakes");
    mistakes.setAttribute("id", id);
    Html.button(Html.add(details, "div", "workbench-row"), "Use these points", this::take);
  }

  private void take() {
    PastedTable pasted = new PastedTable(Html.value(field), new PageNotation());
    boolean good = pasted.mistakes().isEmpty();
    Html.setText(mistakes, pasted.mistakes());
    field.setAttribute("aria-invalid", good ? "false" : "true");
    if (good) {
      editor.paste(pasted.points(link.specification().getTestShare()));
    } else {
      link.say("These rows cannot be used. What is wrong stands below them.");
    }
  }
}
