package gradientpress.browser;

import gradientpress.example.TrainerSession;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/** What the module exports to the few lines of JavaScript that load it. */
public final class Exports {
  private Exports() {}

  /** Brings a trainer's figure to life: page only. */
  @JSExport
  public static TrainerFigure openTrainer(
      Element figure, SpecificationObject specification, JSObject worker) {
    return new TrainerFigure(figure, specification, worker);
  }

  /** Answers the requests of a page: worker only. */
  @JSExport
  public static void startTrainerWorker() {
    TrainerWorker.start();
  }

  /** Trains that many epochs and returns the fingerprint of the weights: anywhere. */
  @JSExport
  public static String trainerDigest(SpecificationObject specification, int epochs) {
    TrainerSession session = new TrainerSession(SpecificationObject.read(specification));
    for (int i = 0; i < epochs; i++) {
      session.trainEpoch();
    }
    return session.digest();
  }
}
