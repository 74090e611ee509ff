package gradientpress.browser.points;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.ShownPoints;
import gradientpress.browser.page.Html;
import gradientpress.data.DataSet;
import gradientpress.data.Table;
import gradientpress.data.edit.EditedPoints;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The points as a table, a page of it at a time, with what the network says to each. All numbers
 * can be edited, unless they are pixels.
 */
final class PointsTable {
  private static final int ROWS = 20;

  private final PointsEditor editor;
  private final FigureLink link;
  private final ShownPoints run;
  private final boolean editable;
  private final HTMLElement details;
  private final HTMLElement caption;
  private final HTMLElement back;
  private final HTMLElement on;
  private final HTMLElement body;
  private final PointsRow[] rows = new PointsRow[ROWS];
  private int made;
  private int first;

  /** What is shown, so that only what has changed is written again. */
  private EditedPoints shown;

  PointsTable(HTMLElement parent, PointsEditor editor, FigureLink link, ShownPoints run) {
    this.editor = editor;
    this.link = link;
    this.run = run;
    editable = editor.isPossible();
    details = Html.add(parent, "details", "points-all");
    Html.add(details, "summary", "", editable ? "All points, as a table" : "All images");
    HTMLElement scroll = Html.add(details, "div", "points-scroll");
    scroll.setAttribute("tabindex", "0");
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "Table of points");
    HTMLElement table = Html.add(scroll, "table", "points-table");
    caption = Html.add(table, "caption", "");
    HTMLElement head = Html.add(Html.add(table, "thead", ""), "tr", "");
    addHeads(head);
    body = Html.add(table, "tbody", "");
    HTMLElement pages = Html.add(details, "div", "workbench-row");
    back = Html.button(pages, "Points before", () -> turn(-ROWS));
    on = Html.button(pages, "Further points", () -> turn(ROWS));
    Html.on(details, "toggle", this::show);
  }

  private void addHeads(HTMLElement head) {
    EditedPoints points = editor.points();
    String target = points.classes().length > 0 ? "class" : points.outputs()[0];
    addHead(head, "point");
    if (editable) {
      for (String axis : points.axes()) {
        addHead(head, axis);
      }
    }
    addHead(head, target);
    addHead(head, "set");
    addHead(head, "network says");
    addHead(head, "that is");
    if (editable) {
      addHead(head, "delete");
    }
  }

  private static void addHead(HTMLElement head, String text) {
    Html.add(head, "th", "", text).setAttribute("scope", "col");
  }

  /** Shows the points and answers as they are, if the table is open. */
  void show() {
    if (!details.hasAttribute("open")) {
      return;
    }
    EditedPoints points = editor.points();
    if (shown != points) {
      shown = points;
      first = Math.min(first, Math.max(0, points.rows() - 1) / ROWS * ROWS);
      fill();
    }
    boolean known = !editor.isAhead() && run.samples() == points.rows();
    for (int i = 0; i < made; i++) {
      int row = first + i;
      Answer answer =
          known ? Answer.of(run, points.classes(), row, points.target(row)) : new Answer("–", "–");
      rows[i].show(answer);
    }
  }

  private void fill() {
    int end = Math.min(shown.rows(), first + ROWS);
    Html.setText(
        caption,
        end == 0
            ? "No points"
            : (editable ? "Points " : "Images ")
                .concat(Integer.toString(first + 1))
                .concat(" to ")
                .concat(Integer.toString(end))
                .concat(" of ")
                .concat(Integer.toString(shown.rows())));
    while (made < end - first) {
      int place = made;
      rows[made] = new PointsRow(body, shown, editable, field -> take(place, field));
      made++;
    }
    while (made > end - first) {
      made--;
      rows[made].remove();
    }
    for (int i = 0; i < made; i++) {
      rows[i].fill(shown, first + i);
    }
    Html.toggle(back, "disabled", first == 0);
    Html.toggle(on, "disabled", end == shown.rows());
  }

  private void turn(int by) {
    first += by;
    shown = null;
    show();
  }

  /** Takes over what the reader has entered in a row. */
  private void take(int place, int field) {
    int row = first + place;
    EditedPoints points = editor.points();
    int axes = points.axes().length;
    if (field == PointsRow.DELETE) {
      editor.remove(row);
      focusDelete(body, place);
    } else if (field == PointsRow.SET) {
      editor.toOtherSet(row);
    } else {
      double[] point = points.point(row);
      double bound = field < axes ? DataSet.EXTENT : Table.LARGEST_VALUE;
      double entered = rows[place].entered(field);
      if (Math.abs(entered) <= bound) {
        point[field] = EditedPoints.snapped(entered, bound); // which leaves a class as it is
        editor.set(row, point);
      } else {
        link.say("That cannot be: only numbers within the map.");
        shown = null;
        show();
      }
    }
  }

  /** Goes on to the next point's button, or to the last one's. */
  @JSBody(
      params = {"body", "place"},
      script = "(body.rows[place] ?? body.lastElementChild)?.querySelector('button').focus();")
  private static native void focusDelete(HTMLElement body, int place);
}
