package gradientpress.browser.prose;

import gradientpress.browser.page.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * A number in the text that drives a figure: dragged sideways, or by the keys of a native slider.
 * It has no value of its own, but shows and sets that of one of the figure's controls.
 */
final class NumberInText {
  private final HTMLElement figure;
  private final FigureSource figures;
  private final String key;
  private final Scale scale;
  private final HTMLElement element;
  private final HTMLElement text;
  private final HTMLInputElement slider;

  /** Whether a key is held down. */
  private boolean repeats;

  /** Whether the figure has not taken over yet what was entered. */
  private boolean waiting;

  /** Whether what it is to take over is a change of its own, and not the last one going on. */
  private boolean begins;

  /**
   * Makes a number that stands nowhere yet.
   *
   * @param control the control as the page has it, whether the figure is alive or not
   */
  NumberInText(HTMLElement figure, FigureSource figures, String key, HTMLElement control) {
    this.figure = figure;
    this.figures = figures;
    this.key = key;
    scale = Scale.of(control);
    element = HTMLDocument.current().createElement("span");
    element.setAttribute("class", "prose-number");
    text = Html.add(element, "span", "");
    text.setAttribute("aria-hidden", "true"); // the slider says it
    slider = (HTMLInputElement) Html.add(element, "input", "");
    slider.setType("range");
    slider.setAttribute("min", scale.first());
    slider.setAttribute("max", scale.last());
    slider.setAttribute("step", scale.step());
    String name = Html.parent(control).getFirstChild().getTextContent().trim();
    String title = Html.find(figure, ".trainer-title").getTextContent();
    slider.setAttribute("aria-label", name.concat(" of ").concat(title));
    onKeyDown(slider, repeat -> repeats = repeat);
    Html.on(slider, "keyup", () -> repeats = false);
    Html.on(slider, "input", () -> enter(!repeats));
    new Dragging(element, slider, scale, this::enter);
    Html.on(figure, "settings", this::follow);
  }

  /** Takes the place of a link, and its focus. */
  void replace(HTMLElement link) {
    show(link.getTextContent());
    if (figure.hasAttribute("data-state")) {
      follow(); // it was alive before
    }
    boolean focused = Html.focused() == link;
    link.getParentNode().replaceChild(element, link);
    if (focused) {
      slider.focus();
    }
  }

  private void enter(boolean anew) {
    tell(scale.text(slider.getValue()));
    begins |= anew;
    if (!waiting) {
      waiting = true;
      figures
          .use(figure, this::drive)
          .onSettled(
              () -> {
                endWait(); // also if the figure could not be loaded
                return null;
              });
    }
  }

  private void drive(LiveFigure live) {
    boolean anew = begins;
    endWait();
    live.drive(key, scale.value(slider.getValue()), anew);
  }

  private void endWait() {
    waiting = false;
    begins = false;
  }

  /** Goes along with the control. */
  private void follow() {
    figures.use(
        figure,
        live -> {
          HTMLElement control = live.control(key);
          slider.setDisabled(control.hasAttribute("disabled"));
          if (!waiting) {
            show(scale.textOf(control));
          }
        });
  }

  private void show(String value) {
    slider.setValue(scale.place(value));
    tell(value);
  }

  private void tell(String value) {
    Html.setText(text, value);
    slider.setAttribute("aria-valuetext", value);
  }

  @JSFunctor
  private interface KeyListener extends JSObject {
    void pressed(boolean repeat);
  }

  @JSBody(
      params = {"slider", "listener"},
      script = "slider.addEventListener('keydown', (event) => listener(event.repeat));")
  private static native void onKeyDown(HTMLElement slider, KeyListener listener);
}
