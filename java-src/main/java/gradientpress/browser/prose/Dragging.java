package gradientpress.browser.prose;

import gradientpress.browser.page.Html;
import gradientpress.browser.page.Texts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Lets a pointer drag a number sideways; a finger can still scroll the page up and down. */
final class Dragging {
  /** Over how many pixels all values go by, and how many lie between two at least and at most. */
  private static final double WAY = 480;

  private static final double NEAREST = 2;
  private static final double FURTHEST = 24;

  /** Told that the slider stands elsewhere. */
  interface Listener {
    /**
     * The reader has dragged it further.
     *
     * @param begins whether the drag has only begun
     */
    void dragged(boolean begins);
  }

  private final HTMLElement number;
  private final HTMLInputElement slider;
  private final Listener listener;
  private final double step;

  /** How far to drag for a step, in pixels. */
  private final double distance;

  private boolean held;
  private boolean begins;

  /** Where the pointer and the slider were when the drag began. */
  private double pressed;

  private double from;

  /** Makes a number draggable, which moves its slider. */
  Dragging(HTMLElement number, HTMLInputElement slider, Scale scale, Listener listener) {
    this.number = number;
    this.slider = slider;
    this.listener = listener;
    step = Texts.number(scale.step());
    double steps = (Texts.number(scale.last()) - Texts.number(scale.first())) / step;
    distance = Math.min(FURTHEST, Math.max(NEAREST, WAY / steps));
    listen(number, slider, this::pointer);
    Html.on(number, "keydown", () -> show(false));
  }

  private void pointer(String event, double x) {
    switch (event) {
      case "pointerdown" -> {
        show(true);
        held = true;
        begins = true;
        pressed = x;
        from = Html.number(slider);
      }
      case "pointermove" -> {
        if (held) {
          drag(x - pressed);
        }
      }
      default -> held = false;
    }
  }

  private void drag(double moved) {
    String before = slider.getValue();
    slider.setValue(Html.exact((int) (moved / distance) * step + from));
    if (!slider.getValue().equals(before)) {
      listener.dragged(begins);
      begins = false;
    }
  }

  /** Shows that a pointer holds the number, which needs no ring to be seen, or no longer. */
  private void show(boolean pointer) {
    Html.toggle(number, "data-held", pointer);
  }

  @JSFunctor
  private interface PointerListener extends JSObject {
    void at(String event, double x);
  }

  /** Reports what a pointer does. That the mouse presses the number is to select no text. */
  @JSBody(
      params = {"number", "slider", "listener"},
      script =
          "const report = (event) => listener(event.type, event.clientX);"
              + "number.onmousedown = (event) => event.preventDefault();"
              + "number.onpointerdown = (event) => {"
              + "  if (event.button || slider.disabled) return;"
              + "  number.setPointerCapture(event.pointerId);"
              + "  report(event);"
              + "  slider.focus({ preventScroll: true });"
              + "};"
              + "number.onpointermove = number.onlostpointercapture = report;")
  private static native void listen(
      HTMLElement number, HTMLElement slider, PointerListener listener);
}
