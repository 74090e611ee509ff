package gradientpress.browser.neuron;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.example.Limits;
import gradientpress.view.DiagramGeometry;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A slider and a field for each weight of a neuron, and for its bias. The weight whose slider or
 * field has the focus stands out in the diagram.
 */
final class WeightSliders {
  /** How far the sliders reach; the fields beside them reach further. */
  private static final int REACH = 5;

  private final FigureLink link;
  private final HTMLElement rows;
  private ShownNetwork network;
  private int[] parameters = {};
  private HTMLElement[] sliders = {};
  private HTMLElement[] fields = {};

  /** The parameter that is being dragged: dragging on is no new change. */
  private int moving = DiagramGeometry.NONE;

  /** Appends the room for them. */
  WeightSliders(HTMLElement parent, FigureLink link) {
    this.link = link;
    rows = Html.add(parent, "div", "neuron-weights");
  }

  /** Makes those of a unit; of an input there are none, of an image the pixels have none. */
  void begin(ShownNetwork network, int unit) {
    this.network = network;
    Html.clear(rows);
    DiagramGeometry geometry = network.geometry();
    int layer = geometry.layerOf(unit);
    int weights = layer == 0 || network.readsImage(layer) ? 0 : geometry.units(layer - 1);
    int count = layer == 0 ? 0 : weights + 1;
    parameters = new int[count];
    sliders = new HTMLElement[count];
    fields = new HTMLElement[count];
    for (int i = 0; i < count; i++) {
      boolean bias = i == weights;
      int unitOfLayer = geometry.unitOf(unit);
      parameters[i] =
          bias ? geometry.bias(layer, unitOfLayer) : geometry.weight(layer, unitOfLayer, i);
      String label = bias ? "Bias" : "Weight of ".concat(network.names().source(layer, i));
      addRow(i, label, bias ? DiagramGeometry.NONE : parameters[i]);
    }
  }

  /** Shows the values as they are, but for the one that the reader is just entering. */
  void show() {
    for (int i = 0; i < parameters.length; i++) {
      double value = network.parameter(parameters[i]);
      Html.setValue(sliders[i], Html.exact(Math.max(-REACH, Math.min(REACH, value))));
      Html.setValue(fields[i], Html.fixed(value, 3).replace('−', '-'));
    }
  }

  private void addRow(int place, String label, int weight) {
    int parameter = parameters[place];
    HTMLElement row = Html.add(rows, "div", "neuron-weight");
    HTMLElement slider = Html.field(row, "input", "range", label);
    slider.setAttribute("min", Integer.toString(-REACH));
    slider.setAttribute("max", Integer.toString(REACH));
    slider.setAttribute("step", "0.01");
    HTMLElement field = Html.add(row, "input", "");
    field.setAttribute("type", "number");
    field.setAttribute("aria-label", label.concat(", exactly"));
    field.setAttribute("min", Integer.toString(-Limits.MAX_WEIGHT));
    field.setAttribute("max", Integer.toString(Limits.MAX_WEIGHT));
    field.setAttribute("step", "0.01");
    field.setAttribute("autocomplete", "off");
    Html.on(slider, "input", () -> set(parameter, Html.number(slider)));
    Html.on(slider, "change", this::endMove);
    Html.on(field, "change", () -> setExactly(field, parameter));
    Html.on(row, "focusin", () -> link.pointAtWeight(weight));
    Html.on(row, "focusout", () -> link.pointAtWeight(DiagramGeometry.NONE));
    sliders[place] = slider;
    fields[place] = field;
  }

  private void setExactly(HTMLElement field, int parameter) {
    double value = Html.number(field);
    if (value >= -Limits.MAX_WEIGHT && value <= Limits.MAX_WEIGHT) {
      set(parameter, value);
    } else {
      link.say(
          "A weight lies between −"
              .concat(Integer.toString(Limits.MAX_WEIGHT))
              .concat(" and ")
              .concat(Integer.toString(Limits.MAX_WEIGHT))
              .concat("."));
    }
    endMove();
  }

  private void set(int parameter, double value) {
    link.setParameter(parameter, value, moving != parameter);
    moving = parameter;
  }

  private void endMove() {
    moving = DiagramGeometry.NONE;
  }
}
