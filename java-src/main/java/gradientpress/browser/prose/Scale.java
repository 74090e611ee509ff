package gradientpress.browser.prose;

import org.teavm.jso.dom.html.HTMLElement;

/**
 * What a control can be set to, as places along a slider. Each value has a text in the sentence.
 * Places are written as sliders have them.
 */
abstract class Scale {
  /** Returns what a control can be set to. */
  static Scale of(HTMLElement control) {
    String type = control.getAttribute("type"); // of an input; a select has none
    if (type == null) {
      return ChoiceScale.ofSelect(control);
    }
    return type.equals("number") ? new NumberScale(control) : ChoiceScale.ofBox();
  }

  /** Returns the place of the least value. */
  abstract String first();

  /** Returns the place of the largest value. */
  abstract String last();

  /** Returns how far places lie from each other. */
  abstract String step();

  /** Returns the place of a text. */
  abstract String place(String text);

  /** Returns the text of a place. */
  abstract String text(String place);

  /** Returns what the control is to be set to for a place. */
  abstract String value(String place);

  /** Returns the text of what a control is set to. */
  abstract String textOf(HTMLElement control);
}
