package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** The parts of a figure in the page, found by their data attributes, and what they show. */
final class FigurePage {
  private final Element figure;

  FigurePage(Element figure) {
    this.figure = figure;
  }

  /** Returns the SVG element of a picture: plot, network or curve. */
  SvgElementPen picture(String name) {
    return new SvgElementPen(find(figure, "svg." + name));
  }

  /** Returns the image of tints made at build time. */
  Element heat() {
    return find(figure, "[data-part=heat]");
  }

  /** Shows the epoch. */
  void showEpoch(int epoch) {
    showWhole(find(figure, "[data-value=epoch]"), epoch);
  }

  /** Shows a loss with three decimals. */
  void showLoss(String name, double loss) {
    showFixed(find(figure, "[data-value=" + name + "]"), loss, 3, "");
  }

  /** Shows an accuracy from 0 to 1 as a percentage. */
  void showAccuracy(double accuracy) {
    showFixed(find(figure, "[data-value=accuracy]"), accuracy * 100, 1, "%");
  }

  /** Shows that there is no number: the run has diverged. */
  void showNoNumbers() {
    showNothing(figure);
  }

  /** Names the state for the style sheet and for tests, and the button for what it will do. */
  void showState(String state, boolean training) {
    setState(figure, state, training ? "Pause" : "Train");
  }

  /** Says a sentence to all readers, aloud to those who listen. */
  void say(String sentence) {
    setText(find(figure, "[data-part=status]"), sentence);
  }

  /** Calls back whenever the figure comes into view or leaves it. */
  void watchVisibility(VisibilityListener listener) {
    observe(figure, listener);
  }

  /** Told whether the figure is in view. */
  @JSFunctor
  interface VisibilityListener extends JSObject {
    /** The figure has come into view, or left it. */
    void changed(boolean visible);
  }

  @JSBody(
      params = {"figure", "selector"},
      script = "return figure.querySelector(selector);")
  private static native Element find(Element figure, String selector);

  @JSBody(
      params = {"element", "number"},
      script = "element.textContent = number;")
  private static native void showWhole(Element element, int number);

  @JSBody(
      params = {"element", "number", "decimals", "unit"},
      script = "element.textContent = number.toFixed(decimals) + unit;")
  private static native void showFixed(Element element, double number, int decimals, String unit);

  @JSBody(
      params = "figure",
      script =
          "for (const value of figure.querySelectorAll('[data-value]'))"
              + " if (value.dataset.value !== 'epoch') value.textContent = '–';")
  private static native void showNothing(Element figure);

  @JSBody(
      params = {"figure", "state", "label"},
      script =
          "figure.dataset.state = state;"
              + "figure.querySelector('[data-action=train]').textContent = label;")
  private static native void setState(Element figure, String state, String label);

  @JSBody(
      params = {"element", "text"},
      script = "element.textContent = text;")
  private static native void setText(Element element, String text);

  @JSBody(
      params = {"figure", "listener"},
      script =
          "new IntersectionObserver((entries) => listener(entries.at(-1).isIntersecting),"
              + " { rootMargin: '100px' }).observe(figure);")
  private static native void observe(Element figure, VisibilityListener listener);
}
