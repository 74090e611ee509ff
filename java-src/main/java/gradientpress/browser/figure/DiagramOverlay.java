package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.UnitNames;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Lets a reader look at the units of the network diagram and choose one, by pointer, by touch and
 * by keyboard; and drag the weights, where that is allowed.
 *
 * <p>Each unit is a button over its square, large enough for a finger; where buttons overlap, the
 * nearest unit counts. The tab key stops once at the diagram; arrow keys go from unit to unit.
 */
final class DiagramOverlay {
  /** How far from a unit a pointer may be, in units of the picture; of a finger, and of a line. */
  private static final double REACH = 6;

  private static final double REACH_OF_TAP = 24;
  private static final double REACH_OF_WEIGHT = 7;

  /** By how much a weight changes when it is dragged over the height of the picture. */
  private static final double DRAG = 6;

  /** Told what a reader does with the diagram. */
  interface Listener {
    /** The reader looks at a unit, or at none: {@link DiagramGeometry#NONE}. */
    void looksAt(int unit);

    /** The reader chooses a unit, or gives it up if it is chosen. */
    void chooses(int unit);

    /** The reader points at a weight, given its place among the parameters, or at none. */
    void pointsAt(int weight);

    /** The reader drags a weight so far from where it was when the drag began. */
    void drags(int weight, double by, boolean begins);
  }

  private final HTMLElement diagram;
  private final Listener listener;
  private DiagramGeometry geometry;
  private HTMLElement layer;
  private HTMLElement[] buttons = {};
  private boolean editable;
  private int dragged = DiagramGeometry.NONE;
  private double draggedFrom;

  DiagramOverlay(HTMLElement diagram, Listener listener) {
    this.diagram = diagram;
    this.listener = listener;
    diagram.setAttribute("role", "group");
    diagram.setAttribute(
        "aria-label", "Network diagram. Arrow keys go from neuron to neuron, Enter chooses one.");
    listen(diagram, this::pointer);
  }

  /** Lets weights be dragged, or not. */
  void setEditable(boolean editable) {
    this.editable = editable;
    Html.toggle(diagram, "data-editable", editable);
  }

  /** Puts buttons over the units of a diagram. */
  void cover(DiagramGeometry geometry, UnitNames names) {
    this.geometry = geometry;
    if (layer != null) {
      layer.delete();
    }
    layer = Html.add(diagram, "div", "units");
    buttons = new HTMLElement[geometry.units()];
    for (int number = firstUnit(); number < buttons.length; number++) {
      int unit = number;
      HTMLElement button = Html.add(layer, "button", "");
      button.setAttribute("type", "button");
      button.setAttribute("data-unit", Integer.toString(number));
      button.setAttribute("aria-label", names.capitalized(number));
      button.setAttribute("tabindex", number == firstUnit() ? "0" : "-1");
      Html.on(button, "focus", () -> focused(unit));
      Html.on(button, "blur", () -> listener.looksAt(DiagramGeometry.NONE));
      int l = geometry.layerOf(number);
      place(
          button,
          geometry.x(l) / DiagramGeometry.WIDTH,
          geometry.y(l, geometry.unitOf(number)) / DiagramGeometry.HEIGHT,
          (double) geometry.size(l) / DiagramGeometry.WIDTH,
          (double) geometry.size(l) / DiagramGeometry.HEIGHT);
      buttons[number] = button;
    }
    onArrows(layer, this::move);
  }

  /** Shows which unit is chosen. */
  void showChosen(int unit) {
    for (int number = firstUnit(); number < buttons.length; number++) {
      buttons[number].setAttribute("aria-pressed", number == unit ? "true" : "false");
    }
  }

  private int firstUnit() {
    return geometry.isImage() ? geometry.number(1, 0) : 0;
  }

  private void focused(int unit) {
    for (int number = firstUnit(); number < buttons.length; number++) {
      buttons[number].setAttribute("tabindex", number == unit ? "0" : "-1");
    }
    listener.looksAt(unit);
  }

  /** Goes from a button so many layers to the right, and so many units down. */
  private void move(HTMLElement from, int right, int down) {
    int number = firstUnit();
    while (buttons[number] != from) {
      number++;
    }
    int l = geometry.layerOf(number);
    int to = Math.max(geometry.isImage() ? 1 : 0, Math.min(geometry.depth(), l + right));
    int units = geometry.units(to);
    // In another layer, the unit at about the same height.
    int unit = geometry.unitOf(number) * units / geometry.units(l) + down;
    buttons[geometry.number(to, Math.max(0, Math.min(units - 1, unit)))].focus();
  }

  private void pointer(String kind, double acrossPart, double downPart) {
    if (geometry == null) {
      return;
    }
    double x = acrossPart * DiagramGeometry.WIDTH;
    double y = downPart * DiagramGeometry.HEIGHT;
    switch (kind) {
      case "key" -> listener.chooses((int) acrossPart);
      case "pointermove" -> {
        if (dragged == DiagramGeometry.NONE) {
          int unit = geometry.nearestUnit(x, y, REACH);
          listener.looksAt(unit);
          listener.pointsAt(
              unit == DiagramGeometry.NONE
                  ? geometry.nearestWeight(x, y, REACH_OF_WEIGHT)
                  : DiagramGeometry.NONE);
        } else {
          listener.drags(dragged, (draggedFrom - downPart) * DRAG, false);
        }
      }
      case "pointerdown" -> {
        if (editable && geometry.nearestUnit(x, y, REACH) == DiagramGeometry.NONE) {
          dragged = geometry.nearestWeight(x, y, REACH_OF_WEIGHT);
          draggedFrom = downPart;
          if (dragged != DiagramGeometry.NONE) {
            listener.drags(dragged, 0, true);
          }
        }
      }
      case "click" -> {
        int unit = geometry.nearestUnit(x, y, REACH_OF_TAP);
        if (unit == DiagramGeometry.NONE) {
          listener.pointsAt(geometry.nearestWeight(x, y, REACH_OF_TAP)); // as fingers do not hover
        } else if (!wasDragged()) {
          listener.chooses(unit);
        }
        dragged = DiagramGeometry.NONE;
      }
      default -> {
        dragged = DiagramGeometry.NONE;
        listener.looksAt(DiagramGeometry.NONE);
        listener.pointsAt(DiagramGeometry.NONE);
      }
    }
  }

  private boolean wasDragged() {
    return dragged != DiagramGeometry.NONE;
  }

  @JSFunctor
  private interface PointerListener extends JSObject {
    void at(String kind, double x, double y);
  }

  @JSFunctor
  private interface ArrowListener extends JSObject {
    void pressed(HTMLElement button, int right, int down);
  }

  /**
   * Reports what a pointer does, in parts of the element's width and height; a button that is
   * pressed without a pointer is reported as "key" with its unit.
   */
  @JSBody(
      params = {"element", "listener"},
      script =
          "for (const kind of ['pointermove', 'pointerdown', 'click', 'pointerleave',"
              + " 'pointercancel']) {"
              + "  element.addEventListener(kind, (event) => {"
              + "    const unit = event.target.dataset.unit;"
              + "    if (kind === 'click' && event.detail === 0) {"
              + "      if (unit) listener('key', Number(unit), 0);"
              + "      return;"
              + "    }"
              + "    const box = element.getBoundingClientRect();"
              + "    listener(kind, (event.clientX - box.left) / box.width,"
              + "      (event.clientY - box.top) / box.height);"
              + "    if (kind === 'pointerdown' && element.hasAttribute('data-editable') && !unit) {"
              + "      element.setPointerCapture(event.pointerId);"
              + "    }"
              + "  });"
              + "}")
  private static native void listen(HTMLElement element, PointerListener listener);

  @JSBody(
      params = {"layer", "listener"},
      script =
          "layer.addEventListener('keydown', (event) => {"
              + "  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1],"
              + "    ArrowUp: [0, -1] }[event.key];"
              + "  if (!step) return;"
              + "  event.preventDefault();"
              + "  listener(event.target, ...step);"
              + "});")
  private static native void onArrows(HTMLElement layer, ArrowListener listener);

  @JSBody(
      params = {"element", "left", "top", "width", "height"},
      script =
          "const percent = (part) => part * 100 + '%';"
              + "Object.assign(element.style, { left: percent(left), top: percent(top),"
              + " width: percent(width), height: percent(height) });")
  private static native void place(
      HTMLElement element, double left, double top, double width, double height);
}
