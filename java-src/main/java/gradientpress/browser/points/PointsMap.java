package gradientpress.browser.points;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.ShownPoints;
import gradientpress.browser.page.Html;
import gradientpress.browser.picture.SvgElementPen;
import gradientpress.data.DataSet;
import gradientpress.data.edit.EditedPoints;
import gradientpress.view.DraftDots;
import gradientpress.view.Ground;
import gradientpress.view.Plot;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** A sheet over the map on which points are added, moved and deleted, by pointer and by keys. */
final class PointsMap {
  /** What a press on the map does. */
  enum Mode {
    ADD,
    MOVE,
    DELETE
  }

  /** Says what the reader has chosen in the panel. */
  interface Choice {
    /** Returns what a press does. */
    Mode mode();

    /** Returns the class of new points, or the number that belongs to them. */
    double target();

    /** Says whether new points are for the test. */
    boolean isForTest();
  }

  /** A point is near if it is at most so far away, and under the pointer if so far, in px. */
  private static final double NEAR = 22;

  private static final double UNDER = 6;

  /** A pointer that has moved no further has not been moved on purpose. */
  private static final double STILL = 4;

  private static final double STEP = 0.25;
  private static final double FINE_STEP = 0.05;

  /** Numbers to learn are smaller, and so are the steps between them. */
  private static final double OF_VALUES = 0.2;

  private final PointsEditor editor;
  private final FigureLink link;
  private final ShownPoints run;
  private final Choice choice;
  private final HTMLElement map;
  private final HTMLElement sheet;
  private final SvgElementPen pen;
  private final String role;

  /** Where the crosshair is: the first input, and what lies upward. */
  private double crossX;

  private double crossY;

  private boolean pressed;
  private boolean dragging;
  private double pressX;
  private double pressY;

  /** How far the point that is dragged is from the pointer. */
  private double offX;

  private double offY;

  PointsMap(
      HTMLElement figure,
      PointsEditor editor,
      FigureLink link,
      ShownPoints run,
      Choice choice,
      String instructions) {
    this.editor = editor;
    this.link = link;
    this.run = run;
    this.choice = choice;
    map = Html.find(figure, "[data-part=map]");
    role = map.getAttribute("role");
    sheet = sheet(Plot.SIDE, instructions);
    pen = new SvgElementPen(sheet);
    listen(sheet, Plot.SIDE, this::pointer, this::key);
  }

  /** Lays the sheet over the map. */
  void open() {
    map.setAttribute("role", "group"); // whose parts are there for everybody, unlike an image's
    map.appendChild(sheet);
  }

  /** Takes it away. */
  void close() {
    editor.letGo();
    map.setAttribute("role", role);
    sheet.delete();
    Html.toggle(map, "data-draft", false);
  }

  /** Draws the points if they are ahead of the run, the selection and the crosshair. */
  void draw() {
    Ground ground = ground();
    boolean ahead = editor.isAhead();
    Html.toggle(map, "data-draft", ahead);
    pen.restart();
    if (ahead) {
      DraftDots.draw(editor.points(), ground, pen);
    }
    int row = editor.selected();
    if (row >= 0) {
      EditedPoints points = editor.points();
      double left = DraftDots.left(points, row);
      double top = DraftDots.top(points, row, ground);
      pen.box("selection rim", left - 9, top - 9, 18, 18, 9);
      pen.box("selection", left - 9, top - 9, 18, 18, 9);
      crossX = points.input(row, 0);
      crossY = editor.isCurve() ? points.target(row) : points.input(row, 1);
    }
    double left = Ground.left(crossX);
    double top = hasHeight() ? ground.top(crossY, crossY, 0) : Plot.SIDE / 2.0;
    pen.path("crosshair rim", cross(left, top));
    pen.path("crosshair", cross(left, top));
    pen.finish();
  }

  private Ground ground() {
    return run.ground();
  }

  /** Says whether it matters how high a point lies. */
  private boolean hasHeight() {
    return editor.isCurve() || editor.points().axes().length == 2;
  }

  private void pointer(String event, double x, double y, boolean shift, double pixel) {
    switch (event) {
      case "pointerdown" -> press(x, y, shift || choice.mode() == Mode.DELETE, pixel);
      case "pointermove" -> drag(x, y, pixel);
      default -> release(x, y, pixel);
    }
  }

  private void press(double x, double y, boolean delete, double pixel) {
    int near = nearest(x, y, NEAR * pixel);
    if (delete) {
      if (near >= 0) {
        editor.remove(near);
      } else {
        link.say("There is no point to delete.");
      }
      return;
    }
    pressed = true;
    dragging = false;
    pressX = x;
    pressY = y;
    if (near >= 0) {
      offX = DraftDots.left(editor.points(), near) - x;
      offY = DraftDots.top(editor.points(), near, ground()) - y;
    }
    editor.select(near);
  }

  private void drag(double x, double y, double pixel) {
    int row = editor.selected();
    if (!pressed || row < 0) {
      return;
    }
    if (!dragging && distance(x - pressX, y - pressY) <= STILL * pixel) {
      return;
    }
    dragging = true;
    double[] point = editor.points().point(row);
    put(point, Ground.inputAt(x + offX), ground().numberAt(y + offY), row);
    editor.move(point);
  }

  private void release(double x, double y, double pixel) {
    if (!pressed) {
      return;
    }
    pressed = false;
    int row = editor.selected();
    if (dragging) {
      editor.letGo();
      link.say("Moved: ".concat(editor.describe(row)));
    } else if (choice.mode() == Mode.ADD && nearest(x, y, UNDER * pixel) < 0) {
      add(Ground.inputAt(x), ground().numberAt(y), true);
    } else if (row >= 0) {
      link.say("Selected: ".concat(editor.describe(row)));
    } else {
      link.say("There is no point to move.");
    }
  }

  private int nearest(double x, double y, double reach) {
    EditedPoints points = editor.points();
    Ground ground = ground();
    int nearest = -1;
    double least = reach;
    for (int row = 0; row < points.rows(); row++) {
      double away =
          distance(DraftDots.left(points, row) - x, DraftDots.top(points, row, ground) - y);
      if (away <= least) {
        least = away;
        nearest = row;
      }
    }
    return nearest;
  }

  private void add(double first, double upward, boolean select) {
    double[] point = new double[editor.points().axes().length + 1];
    point[point.length - 1] = choice.target();
    put(point, first, upward, -1);
    editor.add(point, choice.isForTest(), select);
  }

  /** Sets the numbers of a point that its place decides. */
  private void put(double[] point, double first, double upward, int row) {
    point[0] = EditedPoints.snapped(first, DataSet.EXTENT);
    if (editor.isCurve()) {
      point[1] = EditedPoints.snapped(upward, editor.reach(row));
    } else if (point.length == 3) {
      point[1] = EditedPoints.snapped(upward, DataSet.EXTENT);
    }
  }

  /** Does what a key says; returns false if it says nothing. */
  private boolean key(String key, boolean shift) {
    switch (key) {
      case "ArrowLeft" -> step(-1, 0, shift);
      case "ArrowRight" -> step(1, 0, shift);
      case "ArrowUp" -> step(0, 1, shift);
      case "ArrowDown" -> step(0, -1, shift);
      case "Enter", " " -> put();
      case "Delete", "Backspace" -> delete();
      case "PageDown", "]" -> turn(1);
      case "PageUp", "[" -> turn(-1);
      case "Escape" -> editor.select(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void step(int right, int up, boolean fine) {
    double size = fine ? FINE_STEP : STEP;
    double x = right * size + crossX;
    double y = (editor.isCurve() ? size * OF_VALUES : size) * up + crossY;
    int row = editor.selected();
    double[] place = row < 0 ? new double[3] : editor.points().point(row);
    put(place, x, y, row);
    crossX = place[0];
    if (hasHeight()) {
      crossY = editor.isCurve() ? EditedPoints.snapped(y, editor.reach(row)) : place[1];
    }
    if (row >= 0) {
      editor.move(place);
    }
    draw();
    sayPlace(row);
  }

  private void sayPlace(int row) {
    if (row >= 0) {
      link.say(editor.describe(row));
      return;
    }
    String[] axes = editor.points().axes();
    String text = axes[0].concat(" ").concat(Html.fixed(crossX, 2));
    if (hasHeight()) {
      String upward = axes.length == 2 ? axes[1] : editor.points().outputs()[0];
      text = text.concat(", ").concat(upward).concat(" ").concat(Html.fixed(crossY, 2));
    }
    link.say(text.concat("."));
  }

  private void put() {
    if (editor.selected() >= 0) {
      editor.select(-1);
      link.say("Put down.");
    } else {
      add(crossX, crossY, false);
    }
  }

  private void delete() {
    if (editor.selected() < 0) {
      link.say("Select a point first, by the keys [ and ].");
    } else {
      editor.remove(editor.selected());
    }
  }

  private void turn(int by) {
    int rows = editor.points().rows();
    if (rows > 0) {
      int from = editor.selected() < 0 && by < 0 ? 0 : editor.selected();
      editor.select((from + by + rows) % rows);
      link.say(editor.describe(editor.selected()));
    }
  }

  private static double distance(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  @JSBody(
      params = {"left", "top"},
      script = "return ['M', left - 8, ' ', top, 'h16M', left, ' ', top - 8, 'v16'].join('');")
  private static native String cross(double left, double top);

  @JSBody(
      params = {"side", "instructions"},
      script =
          "const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');"
              + "const attributes = { class: 'points-sheet', viewBox: '0 0 ' + side + ' ' + side,"
              + "  tabindex: 0, role: 'application', 'aria-label': 'Points on the map',"
              + "  'aria-describedby': instructions };"
              + "for (const name in attributes) sheet.setAttribute(name, attributes[name]);"
              + "return sheet;")
  private static native HTMLElement sheet(int side, String instructions);

  @JSFunctor
  private interface PointerListener extends JSObject {
    /** Takes an event with its place in the picture, and the size of a pixel there. */
    void take(String event, double x, double y, boolean shift, double pixel);
  }

  @JSFunctor
  private interface KeyListener extends JSObject {
    /** Takes a key, and says whether it was of use. */
    boolean take(String key, boolean shift);
  }

  @JSBody(
      params = {"sheet", "side", "pointer", "key"},
      script =
          "const take = (event) => {"
              + "  const box = sheet.getBoundingClientRect();"
              + "  const pixel = side / box.width;"
              + "  pointer(event.type, (event.clientX - box.left) * pixel,"
              + "    (event.clientY - box.top) * pixel, event.shiftKey, pixel);"
              + "};"
              + "sheet.onpointerdown = (event) => {"
              + "  if (event.button || !event.isPrimary) return;"
              + "  event.preventDefault();"
              + "  sheet.setPointerCapture(event.pointerId);"
              + "  sheet.focus({ preventScroll: true });"
              + "  take(event);"
              + "};"
              + "sheet.onpointermove = sheet.onpointerup = sheet.onpointercancel = (event) => {"
              + "  if (event.isPrimary) take(event);"
              + "};"
              + "sheet.onkeydown = (event) => {"
              + "  if (event.ctrlKey || event.metaKey || event.altKey) return;"
              + "  if (key(event.key, event.shiftKey)) event.preventDefault();"
              + "};")
  private static native void listen(
      HTMLElement sheet, int side, PointerListener pointer, KeyListener key);
}
