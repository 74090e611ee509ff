package gradientpress.browser;

import gradientpress.example.TrainerSession;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * A trainer in the page that has come alive.
 *
 * <p>The worker trains; the page asks it for one frame per animation frame, takes the state over
 * into a session of its own, and draws that. One frame is always on its way while another is drawn,
 * so that an answer may be a little late. When the figure is out of view the page stops asking.
 */
public final class TrainerFigure {
  /** A run takes about this many seconds, unless that were slower than {@link #SLOWEST}. */
  private static final double SECONDS_PER_RUN = 6;

  /** Fewest epochs per second. */
  private static final double SLOWEST = 40;

  /** A gap between frames counts as at most this long, in seconds: as after a hidden tab. */
  private static final double LONGEST_GAP = 0.1;

  private final FigurePage page;
  private final JSObject worker;
  private final FigurePictures pictures;
  private final double[] scores = Frame.scores();

  private SpecificationObject specification;
  private TrainerSession session;
  private double[] next;
  private double[] afterNext;
  private int run;
  private int unanswered;
  private int target;
  private double epochsDue;
  private double lastTime;
  private boolean training;
  private boolean stepping;
  private boolean visible = true;
  private boolean drawing;

  TrainerFigure(Element figure, SpecificationObject specification, JSObject worker) {
    this.page = new FigurePage(figure);
    this.worker = worker;
    this.specification = specification;
    this.pictures = new FigurePictures(page);
    onFrame(worker, this::receive);
    page.watchVisibility(this::setVisible);
    startRun();
  }

  /** Does what a button says: {@code train} (or pause), {@code step}, {@code reset}. */
  @JSExport
  public void press(String action) {
    switch (action) {
      case "train" -> {
        if (training) {
          pause();
        } else {
          train();
        }
      }
      case "step" -> step();
      case "reset" -> reset();
      default -> throw new IllegalArgumentException("no action is named '" + action + "'");
    }
  }

  /** Takes over a new value of a control: the learning rate at once, the others from the start. */
  @JSExport
  public void change(String control, String value) {
    specification = SpecificationObject.with(specification, control, value);
    if (control.equals("data")) {
      pictures.forgetPoints();
    }
    if (!control.equals("learning-rate") || session.diverged()) {
      startRun();
      page.showState(training ? "training" : "idle", training);
    }
  }

  private void startRun() {
    run++;
    session = TrainerSession.mirror(SpecificationObject.read(specification));
    target = specification.getEpochs();
    epochsDue = 0;
    stepping = false;
    next = null;
    afterNext = null;
    unanswered = 1; // answers to an earlier run do not count
    send(worker, Request.of(specification, run, 0, 0, specification.getLearningRate()));
  }

  private void train() {
    if (session.diverged()) {
      startRun();
    }
    while (target <= session.epoch()) {
      target += specification.getEpochs();
    }
    training = true;
    lastTime = 0;
    page.showState("training", true);
    page.say("Training…");
    draw();
  }

  private void pause() {
    training = false;
    page.showState("paused", false);
    page.say("Paused.");
  }

  private void step() {
    if (!session.diverged()) {
      training = false;
      stepping = true;
      page.showState("paused", false);
      ask(1, Integer.MAX_VALUE);
    }
  }

  private void reset() {
    training = false;
    startRun();
    page.showState("idle", false);
    page.say("Back at the start.");
  }

  private void ask(int epochs, int last) {
    unanswered++;
    send(worker, Request.of(null, run, epochs, last, specification.getLearningRate()));
  }

  private void receive(Float64Array frame) {
    double[] numbers = frame.toJavaArray();
    if (Frame.run(numbers) != run) {
      return;
    }
    unanswered--;
    if (next == null) {
      next = numbers;
    } else {
      next = afterNext == null ? next : afterNext;
      afterNext = numbers;
    }
    draw();
  }

  private void setVisible(boolean visible) {
    this.visible = visible;
    lastTime = 0;
    draw();
  }

  /** Draws at the next animation frame, once. */
  private void draw() {
    if (!drawing) {
      drawing = true;
      Window.requestAnimationFrame(this::animate);
    }
  }

  private void animate(double time) {
    drawing = false;
    if (training && visible) {
      keepTraining(time / 1000); // before drawing: the worker trains while the page draws
    }
    if (next != null) {
      Frame.read(next, session, scores);
      next = afterNext;
      afterNext = null;
      show();
    }
    if (next != null || training && visible) {
      draw();
    }
  }

  private void keepTraining(double time) {
    double gap = lastTime == 0 ? 0 : Math.min(LONGEST_GAP, time - lastTime);
    lastTime = time;
    epochsDue += gap * Math.max(SLOWEST, specification.getEpochs() / SECONDS_PER_RUN);
    if (epochsDue >= 1 && unanswered < 2) {
      ask((int) epochsDue, target);
      epochsDue -= (int) epochsDue;
    }
  }

  private void show() {
    pictures.draw(session, scores, Math.max(target, session.epoch()));
    page.showEpoch(session.epoch());
    if (session.diverged()) {
      training = false;
      page.showNoNumbers();
      page.showState("failed", false);
      page.say("The numbers have grown beyond all bounds. Try a lower learning rate.");
      return;
    }
    page.showNumbers(session.trainingLoss(), session.testLoss(), session.testAccuracy());
    if (training && session.epoch() >= target) {
      training = false;
      page.showState("done", false);
      page.say("Done.");
    } else if (stepping && unanswered == 0) {
      stepping = false;
      page.say("Epoch ".concat(Integer.toString(session.epoch())).concat("."));
    }
  }

  @JSFunctor
  private interface FrameListener extends JSObject {
    void accept(Float64Array frame);
  }

  @JSBody(
      params = {"worker", "listener"},
      script = "worker.addEventListener('message', (event) => listener(event.data));")
  private static native void onFrame(JSObject worker, FrameListener listener);

  @JSBody(
      params = {"worker", "request"},
      script = "worker.postMessage(request);")
  private static native void send(JSObject worker, Request request);
}
