package gradientpress.browser.neuron;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.page.Html;
import gradientpress.view.DiagramGeometry;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * All weights and biases as a table, a layer of the network at a time: a row for each of its units,
 * a column for each of their inputs, and one for the bias.
 */
final class WeightsTable {
  /** While the network trains, the numbers are written anew after so long, in milliseconds. */
  private static final int PAUSE = 250;

  private final FigureLink link;
  private final HTMLElement details;
  private final HTMLElement layers;
  private final HTMLElement scroll;
  private ShownNetwork network;

  /** The layer whose cells there are, or 0. */
  private int made;

  private HTMLElement[] cells = {};

  /** Whether the numbers will be written soon. */
  private boolean waiting;

  /** Appends the closed table. */
  WeightsTable(HTMLElement parent, FigureLink link) {
    this.link = link;
    details = Html.add(parent, "details", "neuron-table");
    Html.add(details, "summary", "", "All weights as a table");
    HTMLElement row = Html.add(details, "div", "workbench-row");
    layers = Html.field(row, "select", "", "Layer");
    scroll = Html.add(details, "div", "points-scroll");
    scroll.setAttribute("tabindex", "0");
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-label", "Table of weights");
    Html.on(details, "toggle", this::refresh);
    Html.on(layers, "change", this::refresh);
  }

  /** Shows a network as it is now, if the table is open. */
  void show(ShownNetwork present) {
    if (network != present) {
      network = present;
      offerLayers();
      refresh();
    } else if (!link.isTraining()) {
      refresh();
    } else if (!waiting) {
      waiting = true;
      Window.setTimeout(this::refresh, PAUSE);
    }
  }

  private void offerLayers() {
    int depth = network.geometry().depth();
    int chosen = Math.min(Math.max(1, layer()), depth);
    made = 0;
    Html.clear(layers);
    for (int layer = 1; layer <= depth; layer++) {
      String name = layer == depth ? "Output" : "Hidden layer ".concat(Integer.toString(layer));
      Html.option(layers, Integer.toString(layer), name);
    }
    Html.choose(layers, Integer.toString(chosen));
  }

  /** Returns the layer that is chosen, or 0 where there is none to choose. */
  private int layer() {
    return Html.value(layers).isEmpty() ? 0 : (int) Html.number(layers);
  }

  private void refresh() {
    waiting = false;
    if (network == null || !details.hasAttribute("open")) {
      return;
    }
    if (made != layer()) {
      made = layer();
      make();
    }
    DiagramGeometry geometry = network.geometry();
    int inputs = geometry.units(made - 1);
    for (int i = 0; i < cells.length; i++) {
      int unit = i / (inputs + 1);
      int column = i % (inputs + 1);
      int place =
          column == inputs ? geometry.bias(made, unit) : geometry.weight(made, unit, column);
      Html.setText(cells[i], Html.fixed(network.parameter(place), 3));
    }
  }

  /** Makes the table of the chosen layer, without numbers. */
  private void make() {
    DiagramGeometry geometry = network.geometry();
    int units = geometry.units(made);
    int inputs = geometry.units(made - 1);
    Html.clear(scroll);
    HTMLElement table = Html.add(scroll, "table", "points-table");
    boolean last = made == geometry.depth();
    String name = last ? "the output" : "hidden layer ".concat(Integer.toString(made));
    Html.add(table, "caption", "", "Weights and biases of ".concat(name));
    HTMLElement head = Html.add(Html.add(table, "thead", ""), "tr", "");
    addHead(head, "col", last ? "output" : "neuron");
    for (int input = 0; input < inputs; input++) {
      addHead(head, "col", network.names().source(made, input));
    }
    addHead(head, "col", "bias");
    HTMLElement body = Html.add(table, "tbody", "");
    cells = new HTMLElement[units * (inputs + 1)];
    for (int unit = 0; unit < units; unit++) {
      HTMLElement row = Html.add(body, "tr", "");
      addHead(row, "row", network.names().within(made, unit));
      for (int column = 0; column <= inputs; column++) {
        cells[unit * (inputs + 1) + column] = Html.add(row, "td", "");
      }
    }
  }

  private static void addHead(HTMLElement row, String scope, String text) {
    Html.add(row, "th", "", text).setAttribute("scope", scope);
  }
}
