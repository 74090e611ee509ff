package gradientpress.browser.control;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** One or more of a few values: a fieldset of checkboxes. */
final class SeveralControl extends FormControl {
  SeveralControl(Element fieldset, String authors) {
    super(fieldset, inOrder(fieldset, authors));
  }

  @Override
  String read() {
    return checked(element());
  }

  @Override
  Outcome write(String text) {
    return check(element(), text) ? Outcome.ACCEPTED : Outcome.REFUSED;
  }

  @JSBody(
      params = "fieldset",
      script =
          "return [...fieldset.elements].filter((box) => box.checked)"
              + ".map((box) => box.value).join();")
  private static native String checked(Element fieldset);

  /** Checks the boxes of those values and no others, if there is one for each. */
  @JSBody(
      params = {"fieldset", "text"},
      script =
          "const boxes = [...fieldset.elements];"
              + "const values = text.split(',');"
              + "const known = values.every((one) => boxes.some((box) => box.value === one));"
              + "if (known) for (const box of boxes) box.checked = values.includes(box.value);"
              + "return known;")
  private static native boolean check(Element fieldset, String text);

  @JSBody(
      params = {"fieldset", "text"},
      script =
          "return [...fieldset.elements].map((box) => box.value)"
              + ".filter((value) => text.split(',').includes(value)).join();")
  private static native String inOrder(Element fieldset, String text);
}
