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

    /** The reader gives a hidden layer, counted from 0, so many neurons more. */
    void resizes(int layer, int by);

    /** The reader points at a weight, given its place among the parameters, or at none. */
    void pointsAt(int weight);

    /** The reader drags a weight so far from where it was when the drag began. */
    void drags(int weight, double by, boolean begins);
  }

  private final HTMLElement diagram;
  private final boolean resizable;
  private final Listener listener;
  private DiagramGeometry geometry;
  private HTMLElement layer;
  private HTMLElement[] buttons = {};
  private boolean editable;
  private int dragged = DiagramGeometry.NONE;
  private double draggedFrom;

  /**
   * Prepares a diagram.
   *
   * @param resizable whether the reader may add neurons to hidden layers and remove them
   */
  DiagramOverlay(HTMLElement diagram, boolean resizable, Listener listener) {
    this.diagram = diagram;
    this.resizable = resizable;
    this.listener = listener;
    String keys = "Network diagram. Arrow keys go from neuron to neuron, Enter chooses one";
    diagram.setAttribute("role", "group");
    diagram.setAttribute(
        "aria-label",
        keys.concat(resizable ? ", plus and minus add and remove one in its layer." : "."));
    listen(diagram, this::pointer);
  }

  /** Lets weights be dragged, or not. */
  void setEditable(boolean editable) {
    this.editable = editable;
    Html.toggle(diagram, "data-editable", editable);
  }

  /** Puts buttons over the units of a diagram. */
  void cover(DiagramGeometry geometry, UnitNames names) {
    int focus = numberOf(Html.focused());
    int focusedLayer = focus < 0 ? 0 : this.geometry.layerOf(focus);
    int focusedUnit = focus < 0 ? 0 : this.geometry.unitOf(focus);
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
    onKeys(layer, this::move, this::resize);
    if (focus >= 0) {
      focus(Math.max(firstLayer(), Math.min(focusedLayer, geometry.depth())), focusedUnit);
    }
  }

  /** Shows which unit is chosen. */
  void showChosen(int unit) {
    for (int number = firstUnit(); number < buttons.length; number++) {
      buttons[number].setAttribute("aria-pressed", number == unit ? "true" : "false");
    }
  }

  /** An image has no button for each of its pixels. */
  private int firstLayer() {
    return geometry.isImage() ? 1 : 0;
  }

  private int firstUnit() {
    return geometry.number(firstLayer(), 0);
  }

  private void focused(int unit) {
    for (int number = firstUnit(); number < buttons.length; number++) {
      buttons[number].setAttribute("tabindex", number == unit ? "0" : "-1");
    }
    listener.looksAt(unit);
  }

  /** Goes from a button so many layers to the right, and so many units down. */
  private void move(HTMLElement from, int right, int down) {
    int number = numberOf(from);
    int l = geometry.layerOf(number);
    int to = Math.max(firstLayer(), Math.min(geometry.depth(), l + right));
    int units = geometry.units(to);
    // In another layer, the unit at about the same height.
    int unit = geometry.unitOf(number) * units / geometry.units(l) + down;
    focus(to, unit);
  }

  /** Gives the focus to a unit of a layer, or to the one that is nearest to it. */
  private void focus(int l, int unit) {
    buttons[geometry.number(l, Math.max(0, Math.min(geometry.units(l) - 1, unit)))].focus();
  }

  private void resize(HTMLElement button, int by) {
    int l = geometry.layerOf(numberOf(button));
    if (resizable && l > 0 && l < geometry.depth()) {
      listener.resizes(l - 1, by);
    }
  }

  /** Returns the number of the unit that a button stands for, or -1 if it is none of them. */
  private int numberOf(HTMLElement button) {
    int number = buttons.length - 1;
    while (number >= 0 && buttons[number] != button) {
      number--;
    }
    return number;
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

  @JSFunctor
  private interface SignListener extends JSObject {
    void pressed(HTMLElement button, int sign);
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
      params = {"layer", "arrow", "sign"},
      script =
          "layer.addEventListener('keydown', (event) => {"
              + "  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1],"
              + "    ArrowUp: [0, -1] }[event.key];"
              + "  const by = { '+': 1, '-': -1 }[event.key];"
              + "  if (!step && !by || event.ctrlKey || event.metaKey || event.altKey) return;"
              + "  event.preventDefault();"
              + "  if (step) arrow(event.target, ...step);"
              + "  else sign(event.target, by);"
              + "});")
  private static native void onKeys(HTMLElement layer, ArrowListener arrow, SignListener sign);

  @JSBody(
      params = {"element", "left", "top", "width", "height"},
      script =
          "const percent = (part) => part * 100 + '%';"
              + "Object.assign(element.style, { left: percent(left), top: percent(top),"
              + " width: percent(width), height: percent(height) });")
  private static native void place(
      HTMLElement element, double left, double top, double width, double height);
}
