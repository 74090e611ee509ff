package gradientpress.browser.compare;

import gradientpress.browser.message.Frame;
import gradientpress.browser.page.Html;
import gradientpress.browser.picture.SvgElementPen;
import org.teavm.jso.dom.html.HTMLElement;

/** A table of runs, a row each: what it is called, how far it has come, how well it does. */
final class RunsTable {
  private static final String[] HEADINGS = {"Run", "Epoch", "Training loss", "Test loss", ""};
  private static final int NUMBERS = 4;

  /** The line of a swatch. */
  private static final int LENGTH = 30;

  private static final int HEIGHT = 8;

  private final HTMLElement table;
  private final HTMLElement rows;
  private final HTMLElement scoreHeading;

  /** One of the runs. */
  final class Row {
    private final HTMLElement element;
    private final HTMLElement name;
    private final HTMLElement[] numbers = new HTMLElement[NUMBERS];

    private Row(int style) {
      element = part(rows, "tr", "row");
      HTMLElement head = part(element, "th", "rowheader");
      SvgElementPen pen = new SvgElementPen(Html.picture(head, "compare-swatch", LENGTH, HEIGHT));
      pen.line("ghost g".concat(Integer.toString(style)), 0, HEIGHT / 2.0, LENGTH, HEIGHT / 2.0, 2);
      name = Html.add(head, "span", "");
      for (int i = 0; i < NUMBERS; i++) {
        numbers[i] = part(element, "td", "cell");
      }
    }

    /** Appends a cell for buttons. */
    HTMLElement buttons() {
      return part(element, "td", "cell");
    }

    /** Shows a run. */
    void show(String label, Frame frame, boolean isJudgedByAccuracy) {
      Html.setText(name, label);
      Html.setText(numbers[0], Integer.toString(frame.epoch()));
      boolean out = frame.diverged();
      Html.setText(numbers[1], out ? "–" : Html.fixed(frame.trainingLoss(), 3));
      Html.setText(numbers[2], out ? "diverged" : Html.fixed(frame.testLoss(), 3));
      double score = frame.testScore();
      String text =
          isJudgedByAccuracy ? Html.fixed(score * 100, 1).concat("%") : Html.fixed(score, 3);
      Html.setText(numbers[3], out ? "–" : text);
      Html.setText(scoreHeading, isJudgedByAccuracy ? "Accuracy" : "R²");
    }

    void remove() {
      Html.remove(element);
    }
  }

  /** Appends a table without rows. */
  RunsTable(HTMLElement parent, String name) {
    table = part(parent, "table", "table");
    table.setAttribute("class", "compare-table");
    table.setAttribute("aria-label", name);
    HTMLElement head = part(part(table, "thead", "rowgroup"), "tr", "row");
    HTMLElement last = null;
    for (String heading : HEADINGS) {
      last = part(head, "th", "columnheader");
      Html.setText(last, heading);
    }
    scoreHeading = last;
    rows = part(table, "tbody", "rowgroup");
  }

  HTMLElement element() {
    return table;
  }

  /** Appends a row whose curve has that style. */
  Row add(int style) {
    return new Row(style);
  }

  /** Removes all rows. */
  void clear() {
    Html.clear(rows);
  }

  /** Roles are written out, since on a phone the parts of a table are laid out as a grid. */
  private static HTMLElement part(HTMLElement parent, String tag, String role) {
    HTMLElement part = Html.add(parent, tag, "");
    part.setAttribute("role", role);
    return part;
  }
}
