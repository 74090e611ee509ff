package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.browser.run.Mirror;
import gradientpress.nn.Network;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.Highlight;
import gradientpress.view.UnitNames;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Which unit of the network the reader looks at: the one under the pointer or with the focus, else
 * the one that was chosen.
 */
public final class UnitSelection implements DiagramOverlay.Listener {
  private final TrainerFigure trainer;
  private final HiddenLayers layers;
  private final DiagramOverlay overlay;
  private final HTMLElement label;
  private DiagramGeometry geometry;
  private UnitNames names;
  private int chosen = DiagramGeometry.NONE;
  private int lookedAt = DiagramGeometry.NONE;
  private int weight = DiagramGeometry.NONE;
  private double draggedFrom;

  /** What stands out whatever the reader looks at, or null. */
  private Highlight lit;

  UnitSelection(HTMLElement diagram, TrainerFigure trainer) {
    this.trainer = trainer;
    this.layers = new HiddenLayers(trainer);
    this.overlay = new DiagramOverlay(diagram, layers.areOffered(), this);
    label = Html.add(diagram, "p", "weight-label");
  }

  /** Turns to another network, or to the same with other points. */
  void begin(Mirror mirror) {
    DiagramGeometry next = DiagramGeometry.of(mirror.dataSet(), mirror.inputs(), mirror.network());
    boolean same = geometry != null && geometry.hasSameUnits(next);
    geometry = next;
    names = new UnitNames(geometry, mirror.inputs(), mirror.dataSet().outputs());
    if (!same) {
      chosen = DiagramGeometry.NONE;
      lookedAt = DiagramGeometry.NONE;
      weight = DiagramGeometry.NONE;
      lit = null;
      overlay.cover(geometry, names);
    }
  }

  /** Returns where everything stands in the diagram. */
  public DiagramGeometry geometry() {
    return geometry;
  }

  UnitNames names() {
    return names;
  }

  /** Lets weights be dragged in the diagram, or not. */
  public void setEditable(boolean editable) {
    overlay.setEditable(editable);
  }

  /** Returns the unit that the reader looks at, or {@link DiagramGeometry#NONE}. */
  int shown() {
    return lookedAt == DiagramGeometry.NONE ? chosen : lookedAt;
  }

  /** Returns the chosen unit, or {@link DiagramGeometry#NONE}. */
  public int chosen() {
    return chosen;
  }

  /** Chooses a unit. */
  public void choose(int unit) {
    chosen = unit;
    overlay.showChosen(chosen);
    trainer.drawAgain();
  }

  /** Lets something stand out whatever the reader looks at; or null for no longer. */
  public void light(Highlight highlight) {
    lit = highlight;
    trainer.drawAgain();
  }

  /**
   * Writes into the diagram what the weight is now that the reader points at, and what it joins.
   */
  void showWeight(Network network) {
    Html.toggle(label, "hidden", weight == DiagramGeometry.NONE);
    if (weight != DiagramGeometry.NONE) {
      String value = Html.fixed(network.parameters()[weight], 3);
      Html.setText(label, "w = ".concat(value).concat(", ").concat(names.endsOf(weight)));
      Html.toggle(label, "data-above", geometry.isLow(weight)); // where it is not in the way
    }
  }

  /** Returns what stands out in the diagram. */
  Highlight highlight() {
    if (lit != null) {
      return lit;
    }
    if (weight != DiagramGeometry.NONE) {
      return Highlight.ofWeight(geometry, weight);
    }
    return shown() == DiagramGeometry.NONE
        ? Highlight.NOTHING
        : Highlight.ofUnit(geometry, shown());
  }

  @Override
  public void looksAt(int unit) {
    if (lookedAt != unit) {
      lookedAt = unit;
      trainer.drawAgain();
    }
  }

  @Override
  public void chooses(int unit) {
    choose(chosen == unit ? DiagramGeometry.NONE : unit);
  }

  @Override
  public void resizes(int layer, int by) {
    layers.resize(layer, by);
  }

  @Override
  public void pointsAt(int weight) {
    if (this.weight != weight) {
      this.weight = weight;
      trainer.drawAgain();
    }
  }

  @Override
  public void drags(int weight, double by, boolean begins) {
    if (begins) {
      draggedFrom = trainer.run().mirror().network().parameters()[weight];
    } else {
      double hundredths = Math.floor((draggedFrom + by) * 100 + 0.5);
      trainer.setParameter(weight, hundredths / 100, by == 0);
    }
  }
}
