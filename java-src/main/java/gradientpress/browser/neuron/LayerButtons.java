package gradientpress.browser.neuron;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.Texts;
import gradientpress.example.Limits;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Buttons that add neurons to the hidden layers and remove them, and whole layers: a column for
 * each layer, in the order of the diagram. They are another way to the figure's <i>Hidden
 * layers</i>.
 *
 * <p>A button that leads nowhere stays where it is, since it may have the focus; pressed, it says
 * why.
 */
final class LayerButtons {
  private static final String CONTROL = "hidden";

  private final FigureLink link;
  private final HTMLElement columns;
  private final HTMLElement add;
  private final HTMLElement remove;

  /** What the columns show; none before anything is. */
  private int[] shown = {};

  /** The column of a layer. */
  private record Column(
      HTMLElement element, HTMLElement more, HTMLElement units, HTMLElement less) {}

  private final Column[] made = new Column[Limits.MAX_HIDDEN_LAYERS];

  /** Says whether the reader may change the hidden layers. */
  static boolean isOffered(FigureLink link) {
    JSArray<ControlObject> controls = link.controls();
    for (int i = 0; i < controls.getLength(); i++) {
      if (controls.get(i).getKey().equals(CONTROL)) {
        return true;
      }
    }
    return false;
  }

  /** Appends the buttons. */
  LayerButtons(HTMLElement parent, FigureLink link) {
    this.link = link;
    HTMLElement group = Html.add(parent, "fieldset", "neuron-layers");
    Html.add(group, "legend", "", "Neurons of each hidden layer");
    columns = Html.add(group, "div", "neuron-columns");
    HTMLElement row = Html.add(group, "div", "workbench-row");
    add = Html.button(row, "Add a hidden layer", this::addLayer);
    remove = Html.button(row, "Remove the last hidden layer", this::removeLayer);
    Html.add(
        group,
        "p",
        "workbench-note",
        "In the diagram, the keys + and − do this for the layer of the neuron in focus.");
  }

  /** Shows the hidden layers as the reader has set them. */
  void show() {
    int[] units = units();
    for (int layer = shown.length; layer < units.length; layer++) {
      made[layer] = column(layer);
    }
    for (int layer = units.length; layer < shown.length; layer++) {
      if (hasFocus(made[layer].element)) {
        add.focus();
      }
      Html.remove(made[layer].element);
    }
    shown = units;
    for (int layer = 0; layer < units.length; layer++) {
      Column column = made[layer];
      Html.setText(column.units, Integer.toString(units[layer]));
      Html.dim(column.more, units[layer] >= Limits.MAX_UNITS);
      Html.dim(column.less, units[layer] <= 1);
    }
    Html.dim(add, units.length >= Limits.MAX_HIDDEN_LAYERS);
    Html.dim(remove, units.length == 0);
  }

  private Column column(int layer) {
    String name = "hidden layer ".concat(Integer.toString(layer + 1));
    HTMLElement element = Html.add(columns, "div", "neuron-column");
    HTMLElement more = Html.button(element, "+", () -> resize(layer, 1));
    more.setAttribute("aria-label", "Add a neuron to ".concat(name));
    HTMLElement units = Html.add(element, "span", "");
    HTMLElement less = Html.button(element, "−", () -> resize(layer, -1));
    less.setAttribute("aria-label", "Remove a neuron from ".concat(name));
    return new Column(element, more, units, less);
  }

  private void resize(int layer, int by) {
    link.resizeLayer(layer, by);
    show();
  }

  private void addLayer() {
    if (units().length == Limits.MAX_HIDDEN_LAYERS) {
      link.say(
          "A network has at most "
              .concat(Integer.toString(Limits.MAX_HIDDEN_LAYERS))
              .concat(" hidden layers."));
    } else {
      link.press("add-layer");
      tell(count(units().length));
    }
  }

  private void removeLayer() {
    if (units().length == 0) {
      link.say("There is no hidden layer to remove.");
    } else {
      link.press("remove-layer");
      tell(count(units().length));
    }
  }

  private static String count(int layers) {
    return layers == 0
        ? "The network has no hidden layer now"
        : "The network now has "
            .concat(Integer.toString(layers))
            .concat(layers == 1 ? " hidden layer" : " hidden layers");
  }

  private void tell(String what) {
    show();
    link.say(what.concat(", and begins anew."));
  }

  /** Returns the units of each hidden layer as the reader has set them. */
  private int[] units() {
    String[] items = Texts.items(link.value(CONTROL));
    int[] units = new int[items.length];
    for (int layer = 0; layer < units.length; layer++) {
      units[layer] = (int) Texts.number(items[layer]);
    }
    return units;
  }

  @JSBody(params = "element", script = "return element.contains(document.activeElement);")
  private static native boolean hasFocus(HTMLElement element);
}
