package gradientpress.browser;

import gradientpress.example.Limits;
import gradientpress.nn.Network;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.UnitNames;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows the weights and the bias of the chosen neuron, and lets the reader set them by hand. */
final class NeuronPanel implements Panel {
  /** How far the sliders reach; the fields beside them reach further. */
  private static final int REACH = 5;

  private final TrainerFigure trainer;
  private HTMLElement name;
  private HTMLElement note;
  private HTMLElement rows;

  /** The mirror and the unit that the rows were made for. */
  private Mirror mirror;

  private int unit = DiagramGeometry.NONE;
  private int[] parameters = {};
  private HTMLElement[] sliders = {};
  private HTMLElement[] fields = {};

  /** The parameter that is being dragged: dragging on is no new change. */
  private int moving = DiagramGeometry.NONE;

  NeuronPanel(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  @Override
  public String title() {
    return "Neuron";
  }

  @Override
  public void build(HTMLElement body) {
    HTMLElement row = Html.add(body, "div", "workbench-row");
    Html.button(row, "Previous neuron", () -> step(-1));
    Html.button(row, "Next neuron", () -> step(1));
    name = Html.add(body, "h3", "neuron-name");
    note = Html.add(body, "p", "workbench-note");
    rows = Html.add(body, "div", "neuron-weights");
  }

  @Override
  public void open() {
    trainer.selection().setEditable(true);
  }

  @Override
  public void close() {
    trainer.selection().setEditable(false);
  }

  @Override
  public void show() {
    Mirror present = trainer.run().mirror();
    if (present == null) {
      return;
    }
    int chosen = trainer.selection().chosenOr(firstNeuron());
    if (present != mirror || chosen != unit) {
      mirror = present;
      unit = chosen;
      begin();
    }
    double[] values = mirror.network().parameters();
    for (int i = 0; i < parameters.length; i++) {
      double value = values[parameters[i]];
      Html.setValue(sliders[i], Html.exact(Math.max(-REACH, Math.min(REACH, value))));
      Html.setValue(fields[i], Html.fixed(value, 3).replace('−', '-'));
    }
  }

  /** Returns the first unit that has weights. */
  private int firstNeuron() {
    return trainer.selection().geometry().number(1, 0);
  }

  private void step(int by) {
    DiagramGeometry geometry = trainer.selection().geometry();
    int neurons = geometry.units() - firstNeuron();
    int place = Math.max(0, trainer.selection().chosenOr(firstNeuron()) - firstNeuron());
    trainer.selection().choose(firstNeuron() + (place + by + neurons) % neurons);
  }

  private void begin() {
    DiagramGeometry geometry = trainer.selection().geometry();
    UnitNames names = trainer.selection().names();
    int layer = geometry.layerOf(unit);
    Html.setText(name, names.capitalized(unit));
    Html.clear(rows);
    if (layer == 0) {
      parameters = new int[0];
      Html.setText(note, "An input passes on what it is given: it has no weights of its own.");
      return;
    }
    Html.setText(
        note,
        "It multiplies each input by a weight, adds the bias, and passes the sum through its"
            .concat(" activation. Drag a slider, or a line of the diagram, to change a weight."));
    Network network = mirror.network();
    int inputs = network.size(layer - 1);
    int shown = geometry.isImage() && layer == 1 ? 0 : inputs; // too many pixels for sliders
    parameters = new int[shown + 1];
    sliders = new HTMLElement[shown + 1];
    fields = new HTMLElement[shown + 1];
    for (int i = 0; i <= shown; i++) {
      boolean bias = i == shown;
      parameters[i] =
          bias
              ? network.biasesOf(layer) + geometry.unitOf(unit)
              : geometry.weight(layer, geometry.unitOf(unit), i);
      addRow(i, bias ? "Bias" : "Weight of ".concat(names.source(layer, i)));
    }
  }

  private void addRow(int place, String label) {
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
    sliders[place] = slider;
    fields[place] = field;
  }

  private void setExactly(HTMLElement field, int parameter) {
    double value = Html.number(field);
    if (value >= -Limits.MAX_WEIGHT && value <= Limits.MAX_WEIGHT) {
      set(parameter, value);
    } else {
      trainer.say(
          "A weight lies between −"
              .concat(Integer.toString(Limits.MAX_WEIGHT))
              .concat(" and ")
              .concat(Integer.toString(Limits.MAX_WEIGHT))
              .concat("."));
    }
    endMove();
  }

  private void set(int parameter, double value) {
    trainer.setParameter(parameter, value, moving != parameter);
    moving = parameter;
  }

  private void endMove() {
    moving = DiagramGeometry.NONE;
  }
}
