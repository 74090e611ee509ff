package gradientpress.browser.figure;

import gradientpress.browser.control.Controls;
import gradientpress.browser.control.Outcome;
import gradientpress.browser.message.Frame;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Companion;
import gradientpress.browser.module.Permalink;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import gradientpress.browser.run.Pace;
import gradientpress.browser.run.Past;
import gradientpress.browser.run.Worker;
import gradientpress.view.Ghost;
import gradientpress.view.LossCurve;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A trainer in the page that has come alive: does what its buttons and controls say, and draws once
 * per animation frame. When the figure is out of view it neither draws nor trains.
 */
public final class TrainerFigure implements LiveRun.Listener {
  private final String id;
  private final FigurePage page;
  private final FigurePictures pictures;
  private final LiveRun run;
  private final Worker.Source workers;
  private final Pace pace = new Pace();
  private final Past past = new Past();
  private final UnitSelection selection;
  private final Controls controls;
  private final CallOuts callOuts;
  private final Goals goals;
  private final Prediction prediction;

  /** The specification that the controls show. */
  private SpecificationObject specification;

  /** The mirror that was drawn last. */
  private Mirror drawn;

  private Bench bench;

  /** What trains beside the run, or null. */
  private Companion companion;

  /** The epoch at which training pauses. */
  private int target;

  private boolean training;
  private boolean stepping;
  private boolean lost;
  private boolean visible = true;
  private boolean drawing;

  /** Steps of the first picture that are done: each takes a frame, for all has yet to be made. */
  private int firstSteps;

  private boolean drawingAgain;

  public TrainerFigure(
      HTMLElement figure, SpecificationObject author, JSObject worker, Worker.Source workers) {
    this.id = figure.getAttribute("id");
    this.page = new FigurePage(figure);
    this.controls = new Controls(figure, author);
    this.callOuts = new CallOuts(this, page);
    this.pictures = new FigurePictures(page);
    this.workers = workers;
    this.run = new LiveRun(worker, workers, this, true);
    this.selection = new UnitSelection(Html.find(figure, "[data-part=network]"), this);
    this.goals = new Goals(figure, this);
    this.prediction = new Prediction(figure, this);
    page.watchVisibility(this::setVisible);
    specification = author;
    begin(Moment.startOf(author));
  }

  /** Takes what opens below the figure. */
  public void use(Bench bench) {
    this.bench = bench;
  }

  /** Does what a button says: {@code train} (or pause), {@code step}, {@code reset}, and so on. */
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
      case "explore" -> bench.toggle();
      case "predict" -> prediction.press();
      case "sketch" -> prediction.draw();
      default -> changed(controls.press(action));
    }
  }

  /** Takes over what the reader has entered: some of it at once, the rest from the start. */
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
    SpecificationObject next =
        SpecificationObject.withPointsOf(controls.specification(), specification, control);
    if (controls.isLive(control)) {
      goOnWith(next);
    } else {
      boolean hadEdits = SpecificationObject.hasEditedPoints(specification);
      startWith(next);
      if (hadEdits && !SpecificationObject.hasEditedPoints(next)) {
        page.say(
            "These points are drawn anew; those that you edited are gone. Undo brings them back.");
      }
    }
  }

  /** Goes on with another specification, whose network is of the same size; that can be undone. */
  public void goOnWith(SpecificationObject next) {
    if (run.frame().ended() || isAtRestAtTheStart()) {
      startWith(next);
    } else {
      past.keep(run.moment());
      specification = next;
      run.change(next);
      draw();
    }
  }

  private boolean isAtRestAtTheStart() {
    Frame frame = run.frame();
    boolean atStart = frame.epoch() == 0 && frame.seen() == 0 && frame.changes() == 0;
    return atStart && !training && run.unanswered() == 0;
  }

  /** Goes on with another specification as a part of what was changed last: undone together. */
  public void amend(SpecificationObject next) {
    specification = next;
    run.change(next);
    draw();
  }

  /** Starts afresh with another specification; that can be undone. */
  public void startWith(SpecificationObject next) {
    past.keep(run.moment());
    specification = next;
    begin(Moment.startOf(next));
    page.showState(training ? "training" : "idle", training);
  }

  /**
   * Goes where a link leads, as far as it speaks of this figure; that can be undone.
   *
   * @param search the part of its address from the question mark on
   */
  @JSExport
  public void follow(String search) {
    past.keep(run.moment());
    Permalink link = Permalink.read(id, search, controls);
    training = false;
    if (link.hasEdits()) {
      prepare(link);
    } else {
      arrive(link);
    }
  }

  /** Rests at the start of a link's run until its points are there, unless the reader goes on. */
  private void prepare(Permalink link) {
    specification = link.plainStart();
    begin(Moment.startOf(specification));
    page.showState("paused", false);
    page.say("Loading the points of the link…");
    JournalObject start = run.journal();
    link.loadPoints(
        () -> {
          if (run.journal() == start) {
            arrive(link);
          }
        },
        () -> {
          if (run.journal() == start) {
            page.say("The points of the link could not be loaded.");
            page.offer("Try again", () -> prepare(link));
          }
        });
  }

  private void arrive(Permalink link) {
    Moment moment = link.moment();
    specification = JournalObject.specificationAfter(moment.journal(), Integer.MAX_VALUE);
    begin(moment);
    if (moment.epoch() > 0) {
      prediction.trainingBegins();
    }
    page.showState("paused", false);
    page.say(link.words().isEmpty() ? "As in the link." : link.words());
    if (link.isToTrain()) {
      train();
    }
  }

  /** Trains on from where the run stands. */
  void train() {
    if (run.frame().stoppedEarly()) {
      sayStoppedEarly("");
      return;
    }
    if (run.frame().diverged()) {
      begin(Moment.startOf(run.specification()));
    }
    int length = run.specification().getEpochs();
    while (target <= run.frame().epoch()) {
      target += length;
    }
    training = true;
    pace.start();
    prediction.trainingBegins();
    page.showState("training", true);
    page.say(
        run.isWithinPage()
            ? "Training within the page, since no worker could be started…"
            : "Training…");
    draw();
  }

  /** Stops training, as long as the reader likes. */
  void pause() {
    training = false;
    page.showState("paused", false);
    page.say("Paused.");
  }

  /** Trains one epoch. */
  void step() {
    if (run.frame().stoppedEarly()) {
      sayStoppedEarly("");
      return;
    }
    if (run.frame().diverged()) {
      begin(Moment.startOf(run.specification()));
    }
    training = false;
    stepping = true;
    prediction.trainingBegins();
    page.showState("paused", false);
    run.train(1, Integer.MAX_VALUE, pace.slice());
  }

  /** Goes back to the first weights; that can be undone. */
  void reset() {
    past.keep(run.moment());
    training = false;
    begin(Moment.startOf(run.specification()));
    prediction.runRestarts();
    page.showState("idle", false);
    page.say("Back at the start.");
  }

  /** Gives a control another value, as the reader may; returns false if that cannot be. */
  public boolean enter(String control, String value) {
    boolean accepted = controls.set(control, value) == Outcome.ACCEPTED;
    if (accepted) {
      changed(control);
    }
    return accepted;
  }

  /** Gives a control another value, and trains on, or anew if the run has ended. */
  void remedy(String control, String value) {
    if (enter(control, value)) {
      train();
    }
  }

  /** Starts afresh with everything as the author has set it; that can be undone. */
  public void returnToAuthor() {
    controls.reset();
    startWith(controls.specification());
    page.say("Back to the author’s settings.");
  }

  /** Goes to another moment of the run, back or forward, and rests there. */
  public void goTo(int epoch, int seen) {
    training = false;
    stepping = true;
    prediction.trainingBegins();
    page.showState("paused", false);
    run.goTo(epoch, seen);
  }

  /**
   * Sets a weight or bias by hand.
   *
   * @param begins whether that is a change of its own, and not the same one going on
   */
  public void setParameter(int parameter, double value, boolean begins) {
    if (begins) {
      past.keep(run.moment());
    }
    run.change(parameter, value);
    draw();
  }

  /** Takes back what was changed last. */
  public void undo() {
    restAt(past.undo(run.moment()), "Undone.");
  }

  /** Does again what was undone last. */
  public void redo() {
    restAt(past.redo(run.moment()), "Done again.");
  }

  /** Comes to a moment of another run, which takes the place of this one; that can be undone. */
  public void comeTo(Moment moment, String sentence) {
    past.keep(run.moment());
    restAt(moment, sentence);
  }

  /** Shows something else over the epochs than the loss. */
  public void showOverEpochs(LossCurve curve) {
    pictures.use(curve);
    drawAgain();
  }

  /** Shows the losses of other runs behind those of this one. */
  public void showGhosts(Ghost[] ghosts) {
    pictures.use(ghosts);
    drawAgain();
  }

  /** Lets something else train beside the run, in place of what did so before; null for nothing. */
  public void accompany(Companion next) {
    if (companion != null) {
      companion.end();
    }
    companion = next;
    draw();
  }

  /** Returns the furthest epoch that the reader can go to: the end of the run as it is planned. */
  public int furthest() {
    return Math.max(target, run.frame().epoch());
  }

  /** Says whether training goes on by itself. */
  public boolean isTraining() {
    return training;
  }

  /** Says whether the run is just the author's, without a change. */
  boolean isAuthorsRun() {
    return run.frame().changes() == 0
        && SpecificationObject.areEqual(run.specification(), controls.author());
  }

  public Past past() {
    return past;
  }

  public LiveRun run() {
    return run;
  }

  /** Returns which unit of the network the reader looks at. */
  public UnitSelection selection() {
    return selection;
  }

  /** Returns what the reader may change. */
  public Controls controls() {
    return controls;
  }

  public Pace pace() {
    return pace;
  }

  /** Returns where more workers come from. */
  public Worker.Source workers() {
    return workers;
  }

  /** Says a sentence to all readers. */
  public void say(String sentence) {
    page.say(sentence);
  }

  private void restAt(Moment moment, String sentence) {
    training = false;
    begin(moment);
    page.showState("paused", false);
    page.say(sentence);
  }

  private void begin(Moment moment) {
    target = JournalObject.specificationAfter(moment.journal(), 0).getEpochs();
    stepping = false;
    callOuts.begin();
    run.begin(moment);
  }

  @Override
  public void replyCame() {
    draw();
  }

  @Override
  public void wasRefused(String why, boolean begun) {
    if (!begun) {
      controls.reset();
      specification = controls.specification();
      begin(Moment.startOf(specification));
    }
    page.say("That cannot be: ".concat(why).concat("."));
  }

  @Override
  public void workerLost() {
    lost = true;
    page.say("The trainer was lost. Another one takes its place…");
  }

  @Override
  public void workerMissing() {
    training = false;
    page.showState("failed", false);
    page.say("The trainer was lost, and no other could be loaded. Reload the page to try again.");
  }

  private void setVisible(boolean visible) {
    this.visible = visible;
    pace.rest();
    draw();
  }

  /** Draws at the next animation frame, once. */
  public void draw() {
    if (!drawing) {
      drawing = true;
      Window.requestAnimationFrame(this::animate);
    }
  }

  /** Draws anew at the next animation frame, since something else is to be shown of the same. */
  void drawAgain() {
    drawingAgain = true;
    draw();
  }

  private void animate(double time) {
    drawing = false;
    if (training && visible && (companion == null || !companion.isBehind())) {
      keepTraining(time / 1000); // before drawing: the worker trains while the page draws
    }
    boolean isNew = isFirstUnfinished() || run.showNext();
    if (isNew && firstSteps == 0) {
      turnToRun();
      firstSteps = 1;
    } else if (firstSteps == 1) {
      pictures.drawNetwork(drawn, selection);
      firstSteps = 2;
    } else if (isNew || drawingAgain && drawn != null) {
      drawPictures();
      if (isNew) {
        show();
      }
      bench.show(); // last, since the reply may have ended training
    }
    boolean accompanied = companion != null && visible && companion.animate(time / 1000);
    if (isFirstUnfinished()
        || run.hasNext()
        || accompanied
        || visible && (training || run.unanswered() > 0)) {
      draw();
    }
  }

  private void keepTraining(double time) {
    run.watch();
    pace.tick(time, run.specification().getEpochs());
    if (run.unanswered() < 2 && !run.isUnderWay()) {
      int due = pace.take();
      if (due > 0 && pace.isInBatches()) {
        run.goTo(run.frame().epoch(), run.frame().seen() + 1);
      } else if (due > 0) {
        int last = Math.min(target, goals.nextDecision(run.frame().epoch()));
        run.train(due, last, pace.slice());
      }
    }
  }

  /** Lets the controls show the specification of the moment, after a step into another time. */
  private void showSpecification() {
    SpecificationObject present = run.specification();
    if (specification != present && run.isSettled()) {
      specification = present;
      controls.show(present);
    }
  }

  /** Says whether the first picture has been begun, and is to be gone on with. */
  private boolean isFirstUnfinished() {
    return firstSteps == 1 || firstSteps == 2;
  }

  private void drawPictures() {
    if (drawn != run.mirror()) {
      turnToRun();
    }
    if (firstSteps == 3 || drawingAgain) {
      pictures.drawNetwork(drawn, selection);
    }
    pictures.drawLearnt(drawn, furthest(), selection);
    selection.showWeight(drawn.network());
    firstSteps = 3;
    drawingAgain = false;
  }

  private void turnToRun() {
    drawn = run.mirror();
    selection.begin(drawn);
  }

  private void show() {
    Mirror mirror = run.mirror();
    Frame frame = mirror.frame();
    page.showEpoch(frame.epoch());
    showSpecification();
    if (frame.diverged()) {
      training = false;
      page.showNoNumbers();
      page.showState("failed", false);
      callOuts.tellDivergence(mirror);
      return;
    }
    page.showNumbers(
        frame.trainingLoss(), frame.testLoss(), frame.testScore(), mirror.isJudgedByAccuracy());
    final String news = goals.look();
    if (frame.stoppedEarly()) {
      String verdict = news.concat(prediction.trainingIsDone());
      if (training || stepping || !verdict.isEmpty()) {
        sayStoppedEarly(verdict);
      }
      training = false;
      stepping = false;
      page.showState("done", false);
    } else if (training && frame.epoch() >= target) {
      training = false;
      page.showState("done", false);
      page.say("Done.".concat(news).concat(prediction.trainingIsDone()));
    } else if (lost && !run.isUnderWay()) {
      lost = false;
      page.say("Another trainer has taken over, at the same moment.");
    } else if (!news.isEmpty() || !training && stepping && run.isSettled()) {
      stepping &= !run.isSettled();
      page.say("Epoch ".concat(Integer.toString(frame.epoch())).concat(".").concat(news));
    } else if (training) {
      callOuts.look(mirror);
    }
  }

  private void sayStoppedEarly(String verdict) {
    page.say(
        "Stopped early: the test loss has not fallen for "
            .concat(Integer.toString(run.specification().getPatience()))
            .concat(" epochs. Reset starts anew.")
            .concat(verdict));
  }
}
