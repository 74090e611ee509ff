package gradientpress.browser.points;

import gradientpress.browser.page.Html;
import gradientpress.data.edit.EditedPoints;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A row of the table of points. */
final class PointsRow {
  /** Stands for the set among the fields of a row, of which the numbers are counted from 0. */
  static final int SET = -1;

  /** Stands for the button that deletes. */
  static final int DELETE = -2;

  /** Told that the reader has entered something. */
  interface Listener {
    /** A number, the set or the button that deletes was used. */
    void entered(int field);
  }

  private final HTMLElement row;
  private final HTMLElement head;

  /** The fields of all numbers, the class included; where nothing can be edited, its cell alone. */
  private final HTMLElement[] fields;

  private final HTMLElement set;
  private final HTMLElement answer;
  private final HTMLElement verdict;
  private final HTMLElement delete;

  PointsRow(HTMLElement body, EditedPoints points, boolean editable, Listener listener) {
    row = Html.add(body, "tr", "");
    head = Html.add(row, "th", "");
    head.setAttribute("scope", "row");
    String[] axes = points.axes();
    fields = new HTMLElement[editable ? axes.length + 1 : 1];
    for (int i = 0; i < fields.length; i++) {
      int field = i;
      HTMLElement cell = Html.add(row, "td", "");
      if (!editable) {
        fields[i] = cell;
      } else if (i == axes.length && points.classes().length > 0) {
        fields[i] = select(cell, "class", points.classes());
      } else {
        fields[i] = Html.add(cell, "input", "");
        fields[i].setAttribute("type", "number");
        fields[i].setAttribute("step", "any");
        fields[i].setAttribute("aria-label", i < axes.length ? axes[i] : points.outputs()[0]);
      }
      Html.on(fields[i], "change", () -> listener.entered(field));
    }
    HTMLElement setCell = Html.add(row, "td", "");
    set = editable ? select(setCell, "set", "training", "test") : setCell;
    Html.on(set, "change", () -> listener.entered(SET));
    answer = Html.add(row, "td", "");
    verdict = Html.add(row, "td", "");
    delete =
        editable ? Html.button(Html.add(row, "td", ""), "×", () -> listener.entered(DELETE)) : null;
  }

  private static HTMLElement select(HTMLElement cell, String label, String... choices) {
    HTMLElement select = Html.add(cell, "select", "");
    select.setAttribute("aria-label", label);
    for (int i = 0; i < choices.length; i++) {
      Html.option(select, Integer.toString(i), choices[i]);
    }
    return select;
  }

  /** Shows a point. */
  void fill(EditedPoints points, int number) {
    String name = Integer.toString(number + 1);
    Html.setText(head, name);
    double[] point = points.point(number);
    int axes = point.length - 1;
    boolean test = points.isTest(number);
    if (delete == null) {
      Html.setText(fields[0], points.classes()[(int) point[axes]]);
      Html.setText(set, test ? "test" : "training");
      return;
    }
    for (int i = 0; i <= axes; i++) {
      Html.setValue(fields[i], rounded(point[i]));
    }
    Html.setValue(set, test ? "1" : "0");
    delete.setAttribute("aria-label", "Delete point ".concat(name));
  }

  /** Shows what the network says to it. */
  void show(Answer said) {
    Html.setText(answer, said.text());
    Html.setText(verdict, said.verdict());
    Html.toggle(verdict, "data-wrong", said.verdict().equals("wrong"));
  }

  /** Returns the number in a field, or NaN. */
  double entered(int field) {
    return Html.number(fields[field]);
  }

  void remove() {
    row.delete();
  }

  @JSBody(params = "number", script = "return String(Number(number.toFixed(3)));")
  private static native String rounded(double number);
}
