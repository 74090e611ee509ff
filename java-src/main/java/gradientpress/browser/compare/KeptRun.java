package gradientpress.browser.compare;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.ShownRun;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import gradientpress.example.LossHistory;

/**
 * A run as it stood when the reader kept it.
 *
 * @param moment what leads there again
 * @param specification the one that held then
 * @param frame how it stood
 * @param history its losses up to then
 * @param isJudgedByAccuracy whether its score is an accuracy
 */
record KeptRun(
    Moment moment,
    SpecificationObject specification,
    Frame frame,
    LossHistory history,
    boolean isJudgedByAccuracy) {

  /** Keeps a run as it is shown. */
  static KeptRun of(ShownRun run, SpecificationObject specification) {
    Mirror mirror = run.mirror();
    LossHistory history = new LossHistory();
    mirror.frame().read(history, new double[mirror.network().parameters().length]);
    return new KeptRun(
        run.moment(), specification, mirror.frame(), history, mirror.isJudgedByAccuracy());
  }
}
