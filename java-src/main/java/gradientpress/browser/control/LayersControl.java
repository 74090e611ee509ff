package gradientpress.browser.control;

import gradientpress.browser.page.Texts;
import gradientpress.example.Limits;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/**
 * The hidden layers: a fieldset with a number of units for each, and two buttons that remove the
 * last layer and add one; as text {@code 4,2}, which is empty for none.
 */
final class LayersControl extends FormControl {
  /** Units of a first layer, as of one that an author does not mention. */
  private static final int FIRST = 4;

  LayersControl(Element fieldset, String authors) {
    super(fieldset, authors);
  }

  /** Returns how many layers there are. */
  int count() {
    return count(element());
  }

  /** Adds a layer like the last, if there is room for one. */
  void add() {
    resize(Math.min(count() + 1, Limits.MAX_HIDDEN_LAYERS));
  }

  /** Removes the last layer, if there is one. */
  void removeLast() {
    resize(Math.max(0, count() - 1));
  }

  @Override
  String read() {
    return read(element());
  }

  @Override
  Outcome write(String text) {
    Outcome outcome = enter(Texts.items(text));
    if (outcome == Outcome.REFUSED) {
      enter(Texts.items(value()));
    }
    return outcome;
  }

  private Outcome enter(String[] units) {
    resize(Math.min(units.length, Limits.MAX_HIDDEN_LAYERS));
    int worst = units.length > count() ? Outcome.CLAMPED.ordinal() : Outcome.ACCEPTED.ordinal();
    for (int layer = 0; layer < count(); layer++) {
      worst = Math.max(worst, NumberControl.enter(field(element(), layer), units[layer]));
    }
    return Outcome.values()[worst];
  }

  private void resize(int layers) {
    while (count() > layers) {
      removeLast(element());
    }
    while (count() < layers) {
      append(element(), count(), Limits.MAX_UNITS, FIRST);
    }
    enable(element(), "remove-layer", "add-layer", layers > 0);
    enable(element(), "add-layer", "remove-layer", layers < Limits.MAX_HIDDEN_LAYERS);
  }

  @JSBody(params = "fieldset", script = "return fieldset.querySelectorAll('input').length;")
  private static native int count(Element fieldset);

  @JSBody(
      params = {"fieldset", "layer"},
      script = "return fieldset.querySelectorAll('input')[layer];")
  private static native Element field(Element fieldset, int layer);

  @JSBody(
      params = "fieldset",
      script = "return [...fieldset.querySelectorAll('input')].map(({ value }) => value).join();")
  private static native String read(Element fieldset);

  @JSBody(params = "fieldset", script = "[...fieldset.querySelectorAll('input')].at(-1).remove();")
  private static native void removeLast(Element fieldset);

  @JSBody(
      params = {"fieldset", "layers", "most", "first"},
      script =
          "const last = [...fieldset.querySelectorAll('input')].at(-1);"
              + "const input = document.createElement('input');"
              + "Object.assign(input, { type: 'number', name: fieldset.name, min: 1, max: most });"
              + "input.value = last?.value ?? first;"
              + "input.setAttribute('aria-label', 'Units of layer ' + (layers + 1));"
              + "fieldset.lastElementChild.before(input);")
  private static native void append(Element fieldset, int layers, int most, int first);

  /** A button that can no longer be pressed hands the focus to the other. */
  @JSBody(
      params = {"fieldset", "action", "other", "enabled"},
      script =
          "const button = (name) => fieldset.querySelector('[data-action=' + name + ']');"
              + "if (!enabled && document.activeElement === button(action)) {"
              + "  button(other).disabled = false;"
              + "  button(other).focus();"
              + "}"
              + "button(action).disabled = !enabled;")
  private static native void enable(Element fieldset, String action, String other, boolean enabled);
}
