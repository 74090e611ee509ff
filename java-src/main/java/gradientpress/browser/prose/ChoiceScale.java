package gradientpress.browser.prose;

import gradientpress.browser.page.Texts;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** A few choices in their order, of a select or a box: their places are 0, 1, 2 and so on. */
final class ChoiceScale extends Scale {
  private final String[] values;
  private final String[] labels;

  private ChoiceScale(String[] values, String[] labels) {
    this.values = values;
    this.labels = labels;
  }

  /** Returns the choices of a select. */
  static ChoiceScale ofSelect(HTMLElement select) {
    return new ChoiceScale(Texts.read(values(select)), Texts.read(labels(select)));
  }

  /** Returns the two choices of a box. */
  static ChoiceScale ofBox() {
    return new ChoiceScale(new String[] {"false", "true"}, new String[] {"no", "yes"});
  }

  @Override
  String first() {
    return "0";
  }

  @Override
  String last() {
    return Integer.toString(labels.length - 1);
  }

  @Override
  String step() {
    return "1";
  }

  @Override
  String place(String text) {
    int place = 0;
    while (place < labels.length - 1 && !labels[place].equals(text)) {
      place++;
    }
    return Integer.toString(place);
  }

  @Override
  String text(String place) {
    return labels[(int) Texts.number(place)];
  }

  @Override
  String value(String place) {
    return values[(int) Texts.number(place)];
  }

  @Override
  String textOf(HTMLElement control) {
    return labels[chosen(control)];
  }

  @JSBody(params = "select", script = "return [...select.options].map((option) => option.value);")
  private static native JSArray<JSString> values(HTMLElement select);

  @JSBody(params = "select", script = "return [...select.options].map((option) => option.label);")
  private static native JSArray<JSString> labels(HTMLElement select);

  /** Returns the place of what is chosen: of a box, 0 or 1. */
  @JSBody(params = "control", script = "return control.selectedIndex ?? Number(control.checked);")
  private static native int chosen(HTMLElement control);
}
