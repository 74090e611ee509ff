package gradientpress.browser.control;

import gradientpress.browser.page.Texts;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** One of a few values for each hidden layer: a fieldset of selects; as text {@code tanh,relu}. */
final class LayerChoicesControl extends FormControl {
  private final Element pattern;

  LayerChoicesControl(Element fieldset, String authors) {
    super(fieldset, authors);
    pattern = copy(select(fieldset, 0));
  }

  /** Goes along with another number of layers: a new one gets the author's choice, or the last. */
  void followLayers(int layers) {
    String[] own = Texts.items(authors());
    while (count(element()) > layers) {
      remove(select(element(), count(element()) - 1));
    }
    while (count(element()) < layers) {
      int layer = count(element());
      String last = layer == 0 ? own[0] : SelectControl.value(select(element(), layer - 1));
      append(element(), copy(pattern), layer);
      SelectControl.choose(select(element(), layer), layer < own.length ? own[layer] : last);
    }
    accept();
  }

  @Override
  String read() {
    return read(element());
  }

  @Override
  Outcome write(String text) {
    String[] choices = Texts.items(text);
    boolean known = choices.length == count(element());
    for (int layer = 0; known && layer < choices.length; layer++) {
      known = SelectControl.choose(select(element(), layer), choices[layer]);
    }
    if (!known) {
      restore();
    }
    return known ? Outcome.ACCEPTED : Outcome.REFUSED;
  }

  private void restore() {
    String[] choices = Texts.items(value());
    for (int layer = 0; layer < choices.length; layer++) {
      SelectControl.choose(select(element(), layer), choices[layer]);
    }
  }

  @JSBody(params = "fieldset", script = "return fieldset.querySelectorAll('select').length;")
  private static native int count(Element fieldset);

  @JSBody(
      params = {"fieldset", "layer"},
      script = "return fieldset.querySelectorAll('select')[layer];")
  private static native Element select(Element fieldset, int layer);

  @JSBody(
      params = "fieldset",
      script = "return [...fieldset.querySelectorAll('select')].map(({ value }) => value).join();")
  private static native String read(Element fieldset);

  @JSBody(params = "element", script = "return element.cloneNode(true);")
  private static native Element copy(Element element);

  @JSBody(params = "element", script = "element.remove();")
  private static native void remove(Element element);

  @JSBody(
      params = {"fieldset", "select", "layer"},
      script =
          "const label = select.getAttribute('aria-label').replace(/[0-9]+$/, layer + 1);"
              + "select.setAttribute('aria-label', label);"
              + "fieldset.append(select);")
  private static native void append(Element fieldset, Element select, int layer);
}
