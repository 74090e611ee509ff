package gradientpress.browser;

import gradientpress.nn.Task;
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
 * <p>The worker trains; the page asks it for one frame per animation frame, takes it over into a
 * mirror of the worker's session, and draws that. One frame is always on its way while another is
 * drawn, so that an answer may be a little late. When the figure is out of view the page stops
 * asking.
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

  private final Controls controls;
  private SpecificationObject specification;
  private Mirror mirror;
  private Frame shown;
  private Frame next;
  private Frame afterNext;
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
    this.controls = new Controls(figure, specification);
    this.specification = specification;
    this.pictures = new FigurePictures(page);
    onMessage(worker, this::begin, this::receive);
    page.watchVisibility(this::setVisible);
    startRun();
  }

  /** Does what a button says: {@code train} (or pause), {@code step}, {@code reset}. */
  @JSExport
  public void press(String action) {
    if (action.equals("step")) {
      step();
    } else if (action.equals("reset")) {
      reset();
    } else if (!action.equals("train")) {
      changed(controls.press(action));
    } else if (training) {
      pause();
    } else {
      train();
    }
  }

  /** Takes over what the reader has entered: the learning rate at once, the rest from the start. */
  @JSExport
  public void change(String control) {
    Outcome outcome = controls.take(control);
    if (outcome != Outcome.REFUSED) {
      changed(control);
    }
    if (outcome != Outcome.ACCEPTED) {
      page.say(controls.word(control, outcome));
    }
  }

  private void changed(String control) {
    specification = controls.specification();
    if (!control.equals("learning-rate") || shown.ended()) {
      startRun();
      page.showState(training ? "training" : "idle", training);
    }
  }

  private void startRun() {
    run++;
    shown = Frame.beforeTheFirst();
    target = specification.getEpochs();
    epochsDue = 0;
    stepping = false;
    next = null;
    afterNext = null;
    unanswered = 1; // answers to an earlier run do not count
    send(worker, Request.of(specification, run, 0, 0, specification.getLearningRate()));
  }

  private void train() {
    if (shown.stoppedEarly()) {
      sayStoppedEarly();
      return;
    }
    if (shown.diverged()) {
      startRun();
    }
    while (target <= shown.epoch()) {
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
    if (shown.stoppedEarly()) {
      sayStoppedEarly();
    } else if (!shown.diverged()) {
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

  private void begin(Scene scene) {
    if (scene.getRun() == run) {
      mirror = new Mirror(scene);
      pictures.begin(mirror);
    }
  }

  private void receive(Float64Array numbers) {
    Frame frame = new Frame(numbers.toJavaArray());
    if (frame.run() != run) {
      return;
    }
    unanswered--;
    if (next == null) {
      next = frame;
    } else {
      next = afterNext == null ? next : afterNext;
      afterNext = frame;
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
      shown = next;
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
    mirror.take(shown);
    pictures.draw(mirror, Math.max(target, shown.epoch()));
    page.showEpoch(shown.epoch());
    if (shown.diverged()) {
      training = false;
      page.showNoNumbers();
      page.showState("failed", false);
      page.say(
          "Training cannot go on: "
              .concat(shown.divergence().reason())
              .concat(". Try a lower learning rate."));
      return;
    }
    page.showNumbers(
        shown.trainingLoss(),
        shown.testLoss(),
        shown.testScore(),
        mirror.dataSet().task() != Task.REGRESSION);
    if (shown.stoppedEarly()) {
      training = false;
      stepping = false;
      page.showState("done", false);
      sayStoppedEarly();
    } else if (training && shown.epoch() >= target) {
      training = false;
      page.showState("done", false);
      page.say("Done.");
    } else if (stepping && unanswered == 0) {
      stepping = false;
      page.say("Epoch ".concat(Integer.toString(shown.epoch())).concat("."));
    }
  }

  private void sayStoppedEarly() {
    page.say(
        "Stopped early: the test loss has not fallen for "
            .concat(Integer.toString(specification.getPatience()))
            .concat(" epochs. Reset starts anew."));
  }

  @JSFunctor
  private interface SceneListener extends JSObject {
    void accept(Scene scene);
  }

  @JSFunctor
  private interface FrameListener extends JSObject {
    void accept(Float64Array frame);
  }

  @JSBody(
      params = {"worker", "onScene", "onFrame"},
      script =
          "worker.addEventListener('message', ({ data }) =>"
              + " data instanceof Float64Array ? onFrame(data) : onScene(data));")
  private static native void onMessage(
      JSObject worker, SceneListener onScene, FrameListener onFrame);

  @JSBody(
      params = {"worker", "request"},
      script = "worker.postMessage(request);")
  private static native void send(JSObject worker, Request request);
}
