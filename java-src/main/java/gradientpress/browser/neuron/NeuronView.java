package gradientpress.browser.neuron;

import gradientpress.browser.message.Frame;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.page.Html;
import gradientpress.view.DiagramGeometry;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * What a network is made of: adds and removes neurons and layers, sets the weights of the chosen
 * neuron, and lists all weights.
 */
final class NeuronView implements LatePanel.Content {
  private final FigureLink link;
  private final LayerButtons layers;
  private final HTMLElement name;
  private final HTMLElement note;
  private final WeightSliders sliders;
  private final WeightsTable table;

  /** What is shown, and the unit whose weights are; null before anything is. */
  private ShownNetwork network;

  private int unit = DiagramGeometry.NONE;

  /** Fills the panel. */
  NeuronView(HTMLElement root, FigureLink link) {
    this.link = link;
    Html.clear(root);
    layers = LayerButtons.isOffered(link) ? new LayerButtons(root, link) : null;
    HTMLElement row = Html.add(root, "div", "workbench-row");
    Html.button(row, "Previous neuron", () -> step(-1));
    Html.button(row, "Next neuron", () -> step(1));
    name = Html.add(root, "h3", "");
    note = Html.add(root, "p", "workbench-note");
    sliders = new WeightSliders(root, link);
    table = new WeightsTable(root, link);
  }

  @Override
  public void open() {
    link.setWeightsEditable(true);
  }

  @Override
  public void close() {
    link.setWeightsEditable(false);
  }

  @Override
  public void end() {}

  @Override
  public void show() {
    if (layers != null) {
      layers.show();
    }
    Float64Array frame = link.frame();
    if (frame == null) {
      return;
    }
    boolean same = network != null && network.isOf(link.scene());
    if (!same) {
      network = new ShownNetwork(link.scene());
    }
    network.take(new Frame(frame.toJavaArray()));
    if (!same || unit != chosen()) {
      unit = chosen();
      describe();
      sliders.begin(network, unit);
    }
    sliders.show();
    table.show(network);
  }

  private int chosen() {
    int chosen = link.chosenUnit();
    return chosen == DiagramGeometry.NONE ? network.firstNeuron() : chosen;
  }

  private void step(int by) {
    if (network != null) {
      int place = Math.max(0, chosen() - network.firstNeuron());
      int neurons = network.neurons();
      link.chooseUnit(network.firstNeuron() + (place + by + neurons) % neurons);
    }
  }

  private void describe() {
    Html.setText(name, network.names().capitalized(unit));
    Html.setText(
        note,
        network.geometry().layerOf(unit) == 0
            ? "An input passes on what it is given: it has no weights of its own."
            : "It multiplies each input by a weight, adds the bias, and passes the sum through its"
                .concat(
                    " activation. Drag a slider, or a line of the diagram, to change a weight."));
  }
}
