package gradientpress.browser;

import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.run.Worker;
import gradientpress.browser.workbench.Workbench;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the figure's module exports to the few lines of JavaScript that load it. */
public final class FigureExports {
  private FigureExports() {}

  /**
   * Brings a trainer's figure to life.
   *
   * @param worker a worker that is ready to train
   * @param workers where more of them come from
   */
  @JSExport
  public static TrainerFigure openTrainer(
      HTMLElement figure,
      SpecificationObject specification,
      JSObject worker,
      Worker.Source workers) {
    TrainerFigure trainer = new TrainerFigure(figure, specification, worker, workers);
    trainer.use(new Workbench(figure, trainer));
    return trainer;
  }
}
