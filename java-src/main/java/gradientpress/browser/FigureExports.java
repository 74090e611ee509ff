package gradientpress.browser;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** What the figure's module exports to the few lines of JavaScript that load it. */
public final class FigureExports {
  private FigureExports() {}

  /** Brings a trainer's figure to life, whose worker is ready to train. */
  @JSExport
  public static TrainerFigure openTrainer(
      Element figure, SpecificationObject specification, JSObject worker) {
    return new TrainerFigure(figure, specification, worker);
  }
}
