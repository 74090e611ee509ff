package gradientpress.browser;

import gradientpress.example.TrainerSession;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.typedarrays.Float64Array;

/** The worker's side: trains when asked, in slices short enough to answer every animation frame. */
final class TrainerWorker {
  /** How long to train before answering, in milliseconds: well within a frame at 60 Hz. */
  private static final double SLICE = 6;

  private final double[] scores = Frame.scores();
  private TrainerSession session;

  private TrainerWorker() {}

  /** Answers the requests that come to this worker from now on. */
  static void start() {
    onRequest(new TrainerWorker()::answer);
  }

  private void answer(Request request) {
    SpecificationObject specification = request.getSpecification();
    if (specification != null) {
      session = new TrainerSession(SpecificationObject.read(specification));
    }
    session.setLearningRate(request.getLearningRate());
    double end = Performance.now() + SLICE;
    int last = Math.min(request.getLast(), session.epoch() + request.getEpochs());
    while (session.epoch() < last && !session.diverged()) {
      session.trainEpoch();
      if (Performance.now() > end) {
        break;
      }
    }
    post(Float64Array.fromJavaArray(Frame.write(request.getRun(), session, scores)));
  }

  @JSFunctor
  private interface Listener extends JSObject {
    void accept(Request request);
  }

  @JSBody(
      params = "listener",
      script = "self.addEventListener('message', (event) => listener(event.data));")
  private static native void onRequest(Listener listener);

  @JSBody(params = "frame", script = "self.postMessage(frame, [frame.buffer]);")
  private static native void post(Float64Array frame);
}
