package gradientpress.browser.figure;

import gradientpress.browser.control.Controls;
import gradientpress.browser.control.Outcome;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Companion;
import gradientpress.browser.module.Permalink;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.LiveRun;
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
import org.teavm.jso.dom.xml.Element;

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
  private final Past past = new Past();
  private final UnitSelection selection;
  private final Controls controls;
  private final CallOuts callOuts;
  private final Prediction prediction;
  private final Course course;
  private final Narrator narrator;

  /** The specification that the controls show. */
  private SpecificationObject specification;

  private Bench bench;

  /** What trains beside the run, or null. */
  private Companion companion;

  private boolean visible = true;
  private boolean drawing;

  /**
   * Brings a figure to life.
   *
   * @param author the specification as the author wrote it
   * @param worker a worker that is ready to train
   * @param workers where more of them come from
   */
  public TrainerFigure(
      HTMLElement figure, SpecificationObject author, JSObject worker, Worker.Source workers) {
    this.id = figure.getAttribute("id");
    this.page = new FigurePage(figure);
    this.controls = new Controls(figure, author);
    this.callOuts = new CallOuts(this, page);
    this.selection = new UnitSelection(Html.find(figure, "[data-part=network]"), this);
    this.pictures = new FigurePictures(page, selection);
    this.workers = workers;
    this.run = new LiveRun(worker, workers, this, true);
    this.prediction = new Prediction(figure, this);
    Goals goals = new Goals(figure, this);
    this.course = new Course(run, goals);
    this.narrator = new Narrator(page, run, course, callOuts, goals, prediction);
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
        if (course.isTraining()) {
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
    if (run.frame().ended() || !course.isTraining() && run.isAtItsStart()) {
      startWith(next);
    } else {
      past.keep(run.moment());
      specification = next;
      run.change(next);
      draw();
    }
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
    boolean training = course.isTraining();
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
    new FollowedLink(Permalink.read(id, search, controls), this, page).go();
  }

  /** Rests at a moment of another run to which a link leads. */
  void arrive(Moment moment, String words) {
    specification = JournalObject.specificationAfter(moment.journal(), Integer.MAX_VALUE);
    restAt(moment, words);
    if (moment.epoch() > 0) {
      prediction.trainingBegins();
    }
  }

  /** Trains on from where the run stands. */
  void train() {
    if (canGoOn()) {
      course.train();
      prediction.trainingBegins();
      page.showState("training", true);
      page.say(
          run.isWithinPage()
              ? "Training within the page, since no worker could be started…"
              : "Training…");
      draw();
    }
  }

  /** Stops training, as long as the reader likes. */
  void pause() {
    course.rest();
    page.showState("paused", false);
    page.say("Paused.");
  }

  /** Trains one epoch. */
  void step() {
    if (canGoOn()) {
      prediction.trainingBegins();
      page.showState("paused", false);
      course.step();
    }
  }

  /** Says whether there is training left, for which a run that has diverged begins anew. */
  private boolean canGoOn() {
    if (!run.isShown()) {
      return true;
    }
    if (run.frame().stoppedEarly()) {
      narrator.sayStoppedEarly("");
      return false;
    }
    if (run.frame().diverged()) {
      begin(Moment.startOf(run.specification()));
    }
    return true;
  }

  /** Goes back to the first weights; that can be undone. */
  void reset() {
    past.keep(run.moment());
    course.rest();
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

  /**
   * Gives a control the value that a number in the text has been dragged to.
   *
   * @param begins whether that is a change of its own, and not the same one going on
   */
  @JSExport
  public void drive(String control, String value, boolean begins) {
    past.join(!begins);
    enter(control, value);
    past.join(false);
  }

  /** Returns the form element of a control. */
  @JSExport
  public Element control(String key) {
    return controls.element(key);
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
    prediction.trainingBegins();
    page.showState("paused", false);
    course.goTo(epoch, seen);
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
    return course.furthest();
  }

  /** Says whether training goes on by itself. */
  public boolean isTraining() {
    return course.isTraining();
  }

  /** Says whether the run is just the author's, without a change. */
  boolean isAuthorsRun() {
    return run.frame().changes() == 0
        && SpecificationObject.areEqual(run.specification(), controls.author());
  }

  /** Returns what can be undone and done again. */
  public Past past() {
    return past;
  }

  /** Returns the run that is shown. */
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

  /** Returns how fast training goes. */
  public Pace pace() {
    return course.pace();
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
    course.rest();
    begin(moment);
    page.showState("paused", false);
    page.say(sentence);
  }

  private void begin(Moment moment) {
    course.begin(JournalObject.specificationAfter(moment.journal(), 0).getEpochs());
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
    narrator.tellLoss();
  }

  @Override
  public void workerMissing() {
    course.rest();
    page.showState("failed", false);
    page.say("The trainer was lost, and no other could be loaded. Reload the page to try again.");
  }

  private void setVisible(boolean visible) {
    this.visible = visible;
    course.pace().rest();
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
    pictures.renew();
    draw();
  }

  private void animate(double time) {
    drawing = false;
    if (visible) {
      run.watch();
    }
    if (isTraining() && visible && (companion == null || !companion.isBehind())) {
      course.goOn(time / 1000); // before drawing: the worker trains while the page draws
    }
    boolean isNew = pictures.areUnfinished() || run.showNext();
    if ((isNew || pictures.areOutdated()) && pictures.draw(run.mirror(), furthest())) {
      if (isNew) {
        showSpecification();
        narrator.tell();
      }
      bench.show(); // last, since the reply may have ended training
    }
    boolean accompanied = companion != null && visible && companion.animate(time / 1000);
    if (pictures.areUnfinished()
        || run.hasNext()
        || accompanied
        || visible && (isTraining() || run.unanswered() > 0)) {
      draw();
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
}
