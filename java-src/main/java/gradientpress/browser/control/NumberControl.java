package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** A number within bounds: an input of type number. */
final class NumberControl extends FormControl {
  NumberControl(Element input, String authors) {
    super(input, authors);
  }

  @Override
  String read() {
    return SelectControl.value(element());
  }

  @Override
  Outcome write(String text) {
    return Outcome.values()[enter(element(), text)];
  }

  /**
   * Enters the number that a text is, or the nearest that is possible: within the bounds, and whole
   * where steps are whole.
   *
   * @return the ordinal of the outcome
   */
  @JSBody(
      params = {"input", "text"},
      script =
          "if (!/^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]{1,3})?$/i.test(text)) return 2;"
              + "const within = Math.max(input.min, Math.min(input.max, text));"
              + "const whole = Number.isInteger(Number(input.step || 1));"
              + "const number = whole ? Math.round(within) : within;"
              + "input.value = number;"
              + "return number === Number(text) ? 0 : 1;")
  static native int enter(Element input, String text);
}
