package gradientpress.browser.points;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.module.ShownPoints;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.RadioGroup;
import gradientpress.data.Table;
import gradientpress.data.edit.EditedPoints;
import gradientpress.view.Mark;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The points of a run in the page, where the reader adds, moves and deletes them, or brings others
 * along.
 */
final class PointsView implements LatePanel.Content, PointsMap.Choice {
  private static final String[] NAMES_OF_MODES = {"Add", "Move", "Delete"};

  private final HTMLElement body;
  private final HTMLElement figure;
  private final FigureLink link;
  private final ShownPoints run;
  private final PointsEditor editor;
  private boolean open;

  /** What the form in the panel is made for: images, or points with these columns. */
  private EditedPoints columns;

  /** Null where nothing can be edited. */
  private PointsMap map;

  private RadioGroup mode;

  /** Null where there are no classes. */
  private RadioGroup label;

  private RadioGroup set;

  /** Null where there are classes, or where the value is the height on the map. */
  private HTMLElement value;

  private HTMLElement counts;
  private HTMLElement delete;
  private HTMLElement restore;
  private PointsTable table;

  PointsView(HTMLElement body, HTMLElement figure, FigureLink link) {
    this.body = body;
    this.figure = figure;
    this.link = link;
    run = new ShownPoints(link);
    editor = new PointsEditor(link, run, this::edited);
  }

  /** Lays the sheet over the map. */
  @Override
  public void open() {
    open = true;
    if (map != null) {
      map.open();
    }
  }

  /** Takes it away. */
  @Override
  public void close() {
    open = false;
    if (map != null) {
      map.close();
    }
  }

  @Override
  public void end() {
    // no points train
  }

  /** Shows the points as they are, and what the network says to them. */
  @Override
  public void show() {
    if (run.isThere()) {
      editor.look();
      edited();
    }
  }

  @Override
  public PointsMap.Mode mode() {
    return PointsMap.Mode.values()[mode.choice()];
  }

  @Override
  public double target() {
    if (label != null) {
      return label.choice();
    }
    double number = value == null ? 0 : Html.number(value);
    return number == number ? EditedPoints.snapped(number, Table.LARGEST_VALUE) : 0;
  }

  @Override
  public boolean isForTest() {
    return set.choice() == 1;
  }

  /** Shows the points as they are. */
  private void edited() {
    EditedPoints points = editor.points();
    if (points == null) {
      return;
    }
    boolean others = columns == null || !columns.hasColumnsOf(points);
    if (others && editor.isAhead()) {
      return; // the map does not show them yet
    }
    if (others) {
      columns = points;
      Html.clear(body);
      if (map != null) {
        map.close();
        map = null;
      }
      if (editor.isPossible()) {
        buildForm();
      } else {
        Html.add(
            body,
            "p",
            "workbench-note",
            "Images cannot be moved about: what the network sees of one is all its pixels."
                + " But here is what it takes each of them for.");
      }
      table = new PointsTable(body, editor, link, run);
    }
    if (map != null && open) {
      map.draw();
      Html.setText(counts, counted(points));
      Html.toggle(delete, "disabled", editor.selected() < 0);
      Html.toggle(restore, "disabled", !editor.isEdited());
    }
    table.show();
  }

  private void buildForm() {
    String id = figure.getAttribute("id").concat("-points");
    String[] classes = columns.classes();
    HTMLElement how =
        Html.add(
            body,
            "p",
            "workbench-note",
            "Tap the map to add a point, drag one to move it. By keyboard: arrow keys, with Shift"
                + " for small steps; Enter adds; [ and ] select; Delete deletes; Escape lets go.");
    how.setAttribute("id", id.concat("-how"));
    HTMLElement form = Html.add(body, "div", "points-form");
    mode = new RadioGroup(form, id.concat("-mode"), "On the map", NAMES_OF_MODES);
    label = null;
    value = null;
    if (classes.length > 0) {
      label = new RadioGroup(form, id.concat("-class"), "New points are", classes);
      Mark[] marks = run.ground().marks();
      for (int k = 0; k < classes.length; k++) {
        addMark(label.label(k), "dots ".concat(marks[k].role()).concat(" train"), marks[k].large());
      }
    } else if (columns.axes().length > 1) {
      value = Html.field(form, "input", "number", "Value of new points, −1 to 1");
      value.setAttribute("min", "-1");
      value.setAttribute("max", "1");
      value.setAttribute("step", "0.1");
      Html.setValue(value, "0");
    }
    set = new RadioGroup(form, id.concat("-set"), "They are for", "Training", "Test");
    counts = Html.add(body, "p", "workbench-note");
    HTMLElement row = Html.add(body, "div", "workbench-row");
    delete = Html.button(row, "Delete the selected point", this::deleteSelected);
    Html.button(row, "Start from empty", editor::clear);
    restore = Html.button(row, "Back to the points of before", editor::restore);
    new PasteForm(body, editor, link, id.concat("-mistakes"));
    map = new PointsMap(figure, editor, link, run, this, id.concat("-how"));
    if (open) {
      map.open();
    }
  }

  private void deleteSelected() {
    if (editor.selected() >= 0) {
      editor.remove(editor.selected());
    }
  }

  /** Says how many points there are, and what is missing if they are not enough. */
  private static String counted(EditedPoints points) {
    String text =
        inSet(points, "Training", false)
            .concat("; ")
            .concat(inSet(points, "test", true))
            .concat(".");
    if (points.areEnough()) {
      return text;
    }
    return text.concat(
        points.rows() > Table.MAX_ROWS
            ? " That is too many: a thousand at most."
            : " The network waits: it needs four points, and one at least in each set.");
  }

  private static String inSet(EditedPoints points, String set, boolean test) {
    int training = points.trainingRows();
    int all = test ? points.rows() - training : training;
    String text = set.concat(" set: ").concat(Integer.toString(all));
    String[] classes = points.classes();
    for (int k = 0; k < classes.length; k++) {
      text =
          text.concat(k == 0 ? " (" : ", ")
              .concat(Integer.toString(points.count(k, test)))
              .concat(" ")
              .concat(classes[k]);
    }
    return classes.length > 0 ? text.concat(")") : text;
  }

  @JSBody(
      params = {"label", "role", "shape"},
      script =
          "label.firstChild.insertAdjacentHTML('afterbegin',"
              + " '<svg viewBox=\"-8 -8 16 16\" aria-hidden=\"true\"><path class=\"' + role"
              + " + '\" d=\"M0 0' + shape + '\"/></svg>');")
  private static native void addMark(HTMLElement label, String role, String shape);
}
