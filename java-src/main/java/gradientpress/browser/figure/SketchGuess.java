package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.browser.run.Mirror;
import gradientpress.data.DataSet;
import gradientpress.view.Plot;
import gradientpress.view.SketchPad;
import gradientpress.view.SketchedLine;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** A boundary that the reader sketches on the map, by hand or with the arrow keys. */
final class SketchGuess implements Guess {
  /** How far an arrow key moves the crosshair, in units of the picture; and how far with Shift. */
  private static final double STRIDE = 10;

  private static final double FINE_STRIDE = 2;

  /** Told where a hand is on the map: 0 as it goes down, 1 as it moves, 2 as it is lifted. */
  @JSFunctor
  interface Hand extends JSObject {
    void at(int phase, double x, double y);
  }

  /** Told where arrow keys go; without a direction, of a corner to be made or taken back. */
  @JSFunctor
  interface Key extends JSObject {
    void pressed(int dx, int dy, boolean fine, boolean back);
  }

  private final HTMLElement figure;
  private final TrainerFigure trainer;
  private final SketchPad pad = new SketchPad();
  private HTMLElement sheet;
  private double crossX = Plot.SIDE / 2.0;
  private double crossY = Plot.SIDE / 2.0;
  private double share = Double.NaN;

  SketchGuess(HTMLElement figure, TrainerFigure trainer) {
    this.figure = figure;
    this.trainer = trainer;
  }

  /** Hands the reader an empty sheet. */
  void begin() {
    pad.clear();
    setOpen(true);
    redraw();
    focus(sheet());
  }

  @Override
  public boolean isMade() {
    return pad.isLine();
  }

  @Override
  public void setOpen(boolean open) {
    if (open || sheet != null) {
      setOpen(sheet(), open);
    }
  }

  @Override
  public void compare(Mirror mirror) {
    if (isMade()) {
      share = new SketchedLine(pad.points(), pad.isClosed()).agreement(mirror.plotNumbers());
      showShare();
    }
  }

  @Override
  public String verdict() {
    return isMade() ? " You agree on ".concat(percentage()).concat(".") : "";
  }

  private void showShare() {
    Html.setText(
        Html.find(figure, "[data-part=answer]"),
        "Your line and the network’s agree on ".concat(percentage()).concat(" of the map."));
  }

  private String percentage() {
    return Html.fixed(share * 100, 1).concat("%");
  }

  @Override
  public void clear() {
    pad.clear();
    redraw();
  }

  @Override
  public String text() {
    return isMade() ? write(pad.points(), pad.isClosed(), share) : "";
  }

  @Override
  public boolean recall(String text) {
    double[] numbers = read(text);
    if (numbers.length < 6) {
      return false;
    }
    double[] points = new double[numbers.length - 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = numbers[i + 2];
    }
    pad.restore(points, numbers[0] > 0);
    share = numbers[1];
    redraw();
    showShare();
    setOpen(false);
    return isMade();
  }

  private HTMLElement sheet() {
    if (sheet == null) {
      sheet = lay(Html.find(figure, "[data-part=map]"));
      listen(sheet, this::move, this::press);
    }
    return sheet;
  }

  private void move(int phase, double x, double y) {
    if (phase == 0) {
      pad.begin(x, y);
    } else if (phase == 1) {
      pad.draw(x, y);
    } else {
      pad.end();
    }
    redraw();
  }

  private void press(int dx, int dy, boolean fine, boolean back) {
    if (dx != 0 || dy != 0) {
      moveCross(fine ? dx * FINE_STRIDE : dx * STRIDE, fine ? dy * FINE_STRIDE : dy * STRIDE);
    } else {
      if (back) {
        pad.back();
      } else {
        pad.corner(crossX, crossY);
      }
      sayCorners();
    }
    redraw();
  }

  private void moveCross(double dx, double dy) {
    crossX = Math.max(0, Math.min(Plot.SIDE, crossX + dx));
    crossY = Math.max(0, Math.min(Plot.SIDE, crossY + dy));
    double unit = Plot.SIDE / (DataSet.EXTENT * 2);
    trainer.say(
        "x "
            .concat(Html.fixed(crossX / unit - DataSet.EXTENT, 1))
            .concat(", y ")
            .concat(Html.fixed(DataSet.EXTENT - crossY / unit, 1)));
  }

  private void sayCorners() {
    String corners = Integer.toString(pad.corners());
    trainer.say(
        corners
            .concat(pad.corners() == 1 ? " corner" : " corners")
            .concat(pad.isClosed() ? ", and the line is closed." : "."));
  }

  private void redraw() {
    if (pad.corners() > 0 || sheet != null) {
      String cross =
          SketchedLine.path(new double[] {crossX - 8, crossY, crossX + 8, crossY}, false)
              .concat(
                  SketchedLine.path(new double[] {crossX, crossY - 8, crossX, crossY + 8}, false));
      // A single corner is a dot: a line to itself, with round ends.
      String line =
          SketchedLine.path(pad.points(), pad.isClosed()).concat(pad.corners() == 1 ? "h0" : "");
      draw(sheet(), line, cross);
    }
  }

  /** Lays a sheet over the map; then that is no mere picture any more. */
  @JSBody(
      params = "map",
      script =
          "const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');"
              + "sheet.setAttribute('class', 'sketch');"
              + "sheet.setAttribute('viewBox', '0 0 300 300');"
              + "sheet.setAttribute('role', 'application');"
              + "sheet.setAttribute('aria-label', 'Sketch: draw by hand, or move with the arrow keys,"
              + " finely with Shift, press Enter for each corner, Backspace to take one back.');"
              + "for (const name of ['rim', 'sketched', 'cross']) {"
              + "  const path = document.createElementNS(sheet.namespaceURI, 'path');"
              + "  path.setAttribute('class', name);"
              + "  sheet.append(path);"
              + "}"
              + "map.setAttribute('role', 'group');"
              + "map.append(sheet);"
              + "return sheet;")
  private static native HTMLElement lay(HTMLElement map);

  @JSBody(
      params = {"sheet", "line", "cross"},
      script =
          "const [rim, sketched, crosshair] = sheet.children;"
              + "rim.setAttribute('d', line);"
              + "sketched.setAttribute('d', line);"
              + "crosshair.setAttribute('d', cross);")
  private static native void draw(HTMLElement sheet, String line, String cross);

  @JSBody(
      params = {"sheet", "open"},
      script =
          "sheet.classList.toggle('open', open);"
              + "if (open) sheet.setAttribute('tabindex', '0');"
              + "else sheet.removeAttribute('tabindex');")
  private static native void setOpen(HTMLElement sheet, boolean open);

  @JSBody(
      params = "sheet",
      script = "sheet.scrollIntoView({ block: 'nearest' }); sheet.focus({ preventScroll: true });")
  private static native void focus(HTMLElement sheet);

  @JSBody(
      params = {"sheet", "hand", "key"},
      script =
          "const at = (phase) => (event) => {"
              + "  if (phase && !sheet.hasPointerCapture(event.pointerId)) return;"
              + "  const { left, top, width, height } = sheet.getBoundingClientRect();"
              + "  hand(phase, (event.clientX - left) / width * 300,"
              + "    (event.clientY - top) / height * 300);"
              + "};"
              + "sheet.addEventListener('pointerdown', (event) => {"
              + "  if (event.button || !event.isPrimary) return;"
              + "  sheet.setPointerCapture(event.pointerId);"
              + "  at(0)(event);"
              + "});"
              + "sheet.addEventListener('pointermove', at(1));"
              + "sheet.addEventListener('pointerup', at(2));"
              + "sheet.addEventListener('pointercancel', at(2));"
              + "sheet.addEventListener('keydown', (event) => {"
              + "  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1],"
              + "    ArrowDown: [0, 1], Enter: [0, 0], ' ': [0, 0], Backspace: [0, 0] }[event.key];"
              + "  if (!way || !sheet.hasAttribute('tabindex')"
              + "    || event.ctrlKey || event.metaKey || event.altKey) return;"
              + "  event.preventDefault();"
              + "  key(...way, event.shiftKey, event.key === 'Backspace');"
              + "});")
  private static native void listen(HTMLElement sheet, Hand hand, Key key);

  @JSBody(
      params = {"points", "closed", "share"},
      script = "return JSON.stringify([closed ? 1 : 0, share, ...Array.from(points, Math.round)]);")
  private static native String write(double[] points, boolean closed, double share);

  /** Returns the numbers of a text that was written; none if it has been tampered with. */
  @JSBody(
      params = "text",
      script =
          "try {"
              + "  const numbers = JSON.parse(text);"
              + "  return new Float64Array(numbers.every(Number.isFinite) ? numbers : []);"
              + "} catch { return new Float64Array(); }")
  private static native Float64Array readArray(String text);

  private static double[] read(String text) {
    return readArray(text).toJavaArray();
  }
}
