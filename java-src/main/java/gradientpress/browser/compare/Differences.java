package gradientpress.browser.compare;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.message.SpecificationObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;

/**
 * Puts into words in what one run differs from another: the first few things, with their values.
 */
final class Differences {
  /** Most differences that are named. */
  private static final int MOST = 3;

  private String words = "";
  private int count;

  /** Says in what a specification differs from another that a reader's controls could make. */
  static String between(
      SpecificationObject specification,
      SpecificationObject other,
      JSArray<ControlObject> controls) {
    Differences differences = new Differences();
    if (!SpecificationObject.hasSamePoints(specification, other)) {
      differences.add("other points");
    }
    for (int i = 0; i < controls.getLength(); i++) {
      ControlObject control = controls.get(i);
      String value = SpecificationObject.text(specification, control.getKey());
      if (!value.equals(SpecificationObject.text(other, control.getKey()))) {
        differences.add(words(control.getLabel(), value));
      }
    }
    return differences.words();
  }

  @JSBody(
      params = {"label", "value"},
      script =
          "return label[0].toLowerCase() + label.slice(1) + ' '"
              + " + (value.replaceAll(',', ', ') || 'none');")
  private static native String words(String label, String value);

  /** Adds a difference, such as {@code learning rate 0.3}. */
  void add(String difference) {
    count++;
    if (count <= MOST) {
      words = count == 1 ? difference : words.concat(", ").concat(difference);
    }
  }

  /** Returns what has been added, in that order, or a word for nothing. */
  String words() {
    return count == 0 ? "same settings" : count > MOST ? words.concat(", …") : words;
  }
}
