package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** One of a few values: a select. */
final class SelectControl extends FormControl {
  SelectControl(Element select, String authors) {
    super(select, spelling(select, authors));
  }

  @Override
  String read() {
    return value(element());
  }

  @Override
  Outcome write(String text) {
    return choose(element(), text) ? Outcome.ACCEPTED : Outcome.REFUSED;
  }

  /** Chooses the option of that value, numbers however they are written, if there is one. */
  @JSBody(
      params = {"select", "text"},
      script =
          "const options = [...select.options];"
              + "const found = options.find(({ value }) => value === text)"
              + "  ?? options.find(({ value }) => text && Number(value) === Number(text));"
              + "if (found) select.value = found.value;"
              + "return Boolean(found);")
  static native boolean choose(Element select, String text);

  @JSBody(params = "select", script = "return select.value;")
  static native String value(Element select);

  /** Returns a number as the options spell it. */
  @JSBody(
      params = {"select", "text"},
      script =
          "return [...select.options].map(({ value }) => value)"
              + ".find((value) => text && Number(value) === Number(text)) ?? text;")
  private static native String spelling(Element select, String text);
}
