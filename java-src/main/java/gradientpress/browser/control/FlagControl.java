package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Yes or no: a checkbox. */
final class FlagControl extends FormControl {
  FlagControl(Element checkbox, String authors) {
    super(checkbox, authors);
  }

  @Override
  String read() {
    return isChecked(element()) ? "true" : "false";
  }

  @Override
  Outcome write(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      return Outcome.REFUSED;
    }
    check(element(), text.equals("true"));
    return Outcome.ACCEPTED;
  }

  @JSBody(params = "checkbox", script = "return checkbox.checked;")
  private static native boolean isChecked(Element checkbox);

  @JSBody(
      params = {"checkbox", "checked"},
      script = "checkbox.checked = checked;")
  private static native void check(Element checkbox, boolean checked);
}
