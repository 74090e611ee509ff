package gradientpress.browser;

import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.typedarrays.Float64Array;

/** The worker's side: trains when asked, in slices short enough to answer every animation frame. */
final class TrainerWorker {
  /** How long to train before answering, in milliseconds: well within a frame at 60 Hz. */
  private static final double SLICE = 6;

  private TrainerSession session;
  private Plot plot;
  private Survey survey;
  private double[] plotNumbers;

  private TrainerWorker() {}

  /** Answers the requests that come to this worker from now on. */
  static void start() {
    onRequest(new TrainerWorker()::answer);
  }

  private void answer(Request request) {
    SpecificationObject specification = request.getSpecification();
    if (specification != null) {
      begin(new TrainerSession(SpecificationObject.read(specification)));
      post(Scene.of(request.getRun(), session));
    }
    session.setLearningRate(request.getLearningRate());
    double end = Performance.now() + SLICE;
    int last = Math.min(request.getLast(), session.epoch() + request.getEpochs());
    while (session.epoch() < last && !session.ended()) {
      session.trainEpoch();
      if (Performance.now() > end) {
        break;
      }
    }
    plot.read(survey.run(), plotNumbers);
    handOver(Float64Array.fromJavaArray(Frame.write(request.getRun(), session, plotNumbers)));
  }

  private void begin(TrainerSession session) {
    this.session = session;
    plot = Plots.of(session.dataSet(), session.split(), Plane.LIVE);
    survey = session.survey(plot.places());
    plotNumbers = new double[plot.length()];
  }

  @JSFunctor
  private interface Listener extends JSObject {
    void accept(Request request);
  }

  @JSBody(
      params = "listener",
      script = "self.addEventListener('message', (event) => listener(event.data));")
  private static native void onRequest(Listener listener);

  @JSBody(params = "scene", script = "self.postMessage(scene);")
  private static native void post(Scene scene);

  @JSBody(params = "frame", script = "self.postMessage(frame, [frame.buffer]);")
  private static native void handOver(Float64Array frame);
}
