package gradientpress.browser.worker;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.example.TrainerSession;
import gradientpress.nn.math.Numbers;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** What the trainer's module exports to the few lines of JavaScript that load it. */
public final class TrainerExports {
  private TrainerExports() {}

  /** Answers the requests that come through a port: a worker's own, or one within the page. */
  @JSExport
  public static void serve(JSObject port) {
    TrainerWorker.serve(port);
  }

  /** Trains to the last epoch and returns the state that would decide how it goes on: for tests. */
  @JSExport
  public static Float64Array trainerState(SpecificationObject specification) {
    TrainerSession session = new TrainerSession(SpecificationObject.read(specification));
    while (session.epoch() < specification.getEpochs() && !session.ended()) {
      session.trainEpoch();
    }
    double[] state = new double[session.stateLength()];
    session.save(state, 0);
    double[] decisive = new double[session.decisiveLength()];
    Numbers.copy(state, 0, decisive, 0, decisive.length);
    return Float64Array.fromJavaArray(decisive);
  }
}
