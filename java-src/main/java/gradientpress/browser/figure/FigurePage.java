package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** The parts of a figure in the page, found by their data attributes, and what they show. */
final class FigurePage {
  private final HTMLElement figure;
  private final Element epoch;
  private final Element trainingLoss;
  private final Element testLoss;
  private final Element score;
  private final Element status;

  FigurePage(HTMLElement figure) {
    this.figure = figure;
    this.epoch = Html.find(figure, "[data-value=epoch]");
    this.trainingLoss = Html.find(figure, "[data-value=training-loss]");
    this.testLoss = Html.find(figure, "[data-value=test-loss]");
    this.score = Html.find(figure, "[data-value=accuracy], [data-value=r-squared]");
    this.status = Html.find(figure, "[data-part=status]");
  }

  /** Returns the SVG element of a picture: plot, network or curve. */
  Element picture(String name) {
    return Html.find(figure, "svg.".concat(name));
  }

  /** Shows the epoch. */
  void showEpoch(int number) {
    setText(epoch, Integer.toString(number));
  }

  /**
   * Shows the losses with three decimals, and the score; what is very large, with an exponent.
   *
   * @param score an accuracy, from 0 to 1, shown as a percentage; or R², where numbers are learnt
   */
  void showNumbers(double training, double test, double score, boolean isAccuracy) {
    setFixed(trainingLoss, training, 3, "");
    setFixed(testLoss, test, 3, "");
    setName(this.score, isAccuracy ? "accuracy" : "r-squared", isAccuracy ? "Accuracy" : "R²");
    if (isAccuracy) {
      setFixed(this.score, score * 100, 1, "%");
    } else {
      setFixed(this.score, score, 3, "");
    }
  }

  /** Shows that there are no numbers: the run has diverged. */
  void showNoNumbers() {
    setText(trainingLoss, "–");
    setText(testLoss, "–");
    setText(score, "–");
  }

  /** Names the state for the style sheet and for tests, and the button for what it will do. */
  void showState(String state, boolean training) {
    setState(figure, state, training ? "Pause" : "Train");
  }

  /** Says a sentence to all readers, aloud to those who listen. */
  void say(String sentence) {
    setText(status, sentence);
  }

  /** Offers something to do about what was said last. */
  void offer(String label, Html.Action action) {
    Html.button((HTMLElement) status, label, action);
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
      params = {"element", "number", "decimals", "unit"},
      script =
          "element.textContent = Number.isNaN(number) ? '–'"
              + " : (Math.abs(number) < 1e6 ? number.toFixed(decimals) : number.toPrecision(3))"
              + "   .replace(/\\+|^-(?=[0.]+$)/, '') + unit;")
  private static native void setFixed(Element element, double number, int decimals, String unit);

  /** Names a value, for when another data set is judged by another score. */
  @JSBody(
      params = {"element", "key", "label"},
      script =
          "if (element.dataset.value !== key) {"
              + "  element.dataset.value = key;"
              + "  const id = element.getAttribute('aria-labelledby');"
              + "  document.getElementById(id).textContent = label;"
              + "}")
  private static native void setName(Element element, String key, String label);

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
