package gradientpress.browser.worker;

import gradientpress.browser.message.ChangeObject;
import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.Question;
import gradientpress.browser.message.Reply;
import gradientpress.browser.message.Request;
import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.data.Split;
import gradientpress.example.Survey;
import gradientpress.example.Timeline;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Sweep;
import gradientpress.nn.UnitNumbers;
import gradientpress.nn.math.Numbers;
import gradientpress.view.UnitTints;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** The worker's side: trains when asked, in slices short enough to answer every animation frame. */
final class TrainerWorker {
  private final JSObject port;
  private Timeline timeline;

  /** The session that the page knows the scene of. */
  private TrainerSession session;

  private double[] places = {};
  private Survey ofSamples;
  private Survey ofPlaces;

  /** Who has read the latest surveys: kept, or browsers forget what they compiled for the likes. */
  private Sweep.Reader[] aboutSamples = {};

  private Sweep.Reader[] aboutPlaces = {};

  private TrainerWorker(JSObject port) {
    this.port = port;
  }

  /** Answers the requests that come through a port from now on. */
  static void serve(JSObject port) {
    onRequest(port, new TrainerWorker(port)::answer);
  }

  private void answer(Request request) {
    Reply reply;
    try {
      reply = obey(request);
    } catch (IllegalArgumentException refusal) {
      reply = Reply.refusing(request.getRun(), refusal.getMessage());
    }
    post(port, reply);
  }

  private Reply obey(Request request) {
    if (request.getJournal() != null) {
      timeline = JournalObject.read(request.getJournal());
      places = new double[0]; // of another plane, perhaps
    }
    change(request.getChange());
    boolean underWay = move(request);
    Scene scene = look(request.getPlaces());
    JSArray<ArrayBufferView> answers = answers(request);
    Float64Array frame = Float64Array.fromJavaArray(Frame.write(timeline, underWay));
    Int8Array inputs =
        request.getPlaces() == null ? null : Int8Array.fromJavaArray(UnitTints.ofInputs(ofPlaces));
    return Reply.of(request.getRun(), scene, inputs, frame, answers);
  }

  private void change(ChangeObject change) {
    if (change == null) {
      return;
    }
    if (change.getSpecification() == null) {
      timeline.change(change.getParameter(), change.getValue());
    } else {
      timeline.change(SpecificationObject.read(change.getSpecification()));
    }
  }

  /** Trains for a while, and says whether there is more to train until the moment wanted. */
  private boolean move(Request request) {
    int epochs = request.getEpochs();
    int epoch = request.getEpoch();
    int seen = request.getSeen();
    boolean toMoment = epochs < 0;
    if (toMoment) {
      timeline.rewind(epoch, seen);
    }
    int until = toMoment ? epoch : Math.min(epoch, timeline.session().epoch() + epochs);
    int seenUntil = toMoment ? seen : 0;
    double end = Performance.now() + request.getSlice();
    while (timeline.advance(until, seenUntil)) {
      if (Performance.now() > end) {
        return toMoment;
      }
    }
    return false;
  }

  /** Turns to the session as it now stands; returns its scene if the page does not know it. */
  private Scene look(Float64Array newPlaces) {
    Scene scene = null;
    if (session != timeline.session()) {
      session = timeline.session();
      scene = Scene.of(session);
      ofSamples = session.survey(samples(session.split()));
      ofPlaces = null;
    }
    if (newPlaces != null) {
      places = newPlaces.copyToJavaArray();
      ofPlaces = null;
    }
    if (ofPlaces == null && places.length > 0) {
      ofPlaces = session.survey(places);
    }
    return scene;
  }

  /** Returns the raw inputs of all samples, those of the training set first. */
  private static double[] samples(Split split) {
    double[] training = split.training().features();
    double[] test = split.test().features();
    double[] samples = new double[training.length + test.length];
    Numbers.copy(training, 0, samples, 0, training.length);
    Numbers.copy(test, 0, samples, training.length, test.length);
    return samples;
  }

  private JSArray<ArrayBufferView> answers(Request request) {
    JSArray<Question> questions = request.getQuestions();
    JSArray<ArrayBufferView> answers = new JSArray<>();
    int count = questions.getLength();
    aboutSamples = new Sweep.Reader[count];
    aboutPlaces = new Sweep.Reader[count];
    for (int i = 0; i < count; i++) {
      Question question = questions.get(i);
      if (question.isAboutBatch()) {
        answers.push(Int32Array.fromJavaArray(session.nextBatch()));
      } else if (question.getPoint() != null) {
        double[] point = question.getPoint().copyToJavaArray();
        double[] targets = question.getTargets().copyToJavaArray();
        answers.push(Float64Array.fromJavaArray(session.closeUp(point, targets)));
      } else if (question.isAboutTints()) {
        UnitTints said = tints(request.getRoom());
        aboutPlaces[i] = said;
        answers.push(Int8Array.fromJavaArray(said.tints()));
      } else {
        boolean samples = question.isAboutSamples();
        int points = samples ? ofSamples.points() : ofPlaces.points();
        UnitNumbers said = new UnitNumbers(question.getFrom(), question.getTo(), points);
        (samples ? aboutSamples : aboutPlaces)[i] = said;
        answers.push(Float64Array.fromJavaArray(said.numbers()));
      }
    }
    if (count > 0) {
      ofSamples.run(aboutSamples);
      ofPlaces.run(aboutPlaces);
    }
    return answers;
  }

  private UnitTints tints(Int8Array room) {
    return new UnitTints(
        session.network().units(),
        ofPlaces.points(),
        session.dataSet().task(),
        room == null ? new byte[0] : room.toJavaArray());
  }

  @JSFunctor
  private interface Listener extends JSObject {
    void accept(Request request);
  }

  @JSBody(
      params = {"port", "listener"},
      script = "port.onmessage = (event) => listener(event.data);")
  private static native void onRequest(JSObject port, Listener listener);

  /** Posts a reply, and hands its numbers over without copying them. */
  @JSBody(
      params = {"port", "reply"},
      script =
          "port.postMessage(reply, [reply.frame, ...reply.answers].filter(Boolean)"
              + ".map((numbers) => numbers.buffer));")
  private static native void post(JSObject port, Reply reply);
}
