package gradientpress.browser.figure;

import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Moment;
import gradientpress.browser.run.Pace;

/** How a run goes on: by itself up to a target, step by step, or not at all. */
final class Course {
  private final LiveRun run;
  private final Goals goals;
  private final Pace pace = new Pace();

  /** The epoch at which training pauses. */
  private int target;

  private boolean training;
  private boolean stepping;

  Course(LiveRun run, Goals goals) {
    this.run = run;
    this.goals = goals;
  }

  /** Takes another run, which trains on if the one before did. */
  void begin(int epochs) {
    target = epochs;
    stepping = false;
  }

  /** Trains, up to the next multiple of the epochs that are planned. */
  void train() {
    int length = run.specification().getEpochs();
    while (target <= run.moment().epoch()) {
      target += length;
    }
    training = true;
    pace.start();
  }

  /** Trains one epoch. */
  void step() {
    training = false;
    stepping = true;
    run.train(1, Integer.MAX_VALUE, pace.slice());
  }

  /** Goes to another moment, back or forward. */
  void goTo(int epoch, int seen) {
    training = false;
    stepping = true;
    run.goTo(epoch, seen);
  }

  /** Trains no further. */
  void rest() {
    training = false;
  }

  /** Trains no further, for the run has ended. */
  void end() {
    training = false;
    stepping = false;
  }

  /** Trains on for what is due by now, in seconds, unless the worker has enough to do. */
  void goOn(double time) {
    pace.tick(time, run.specification().getEpochs());
    if (run.unanswered() < 2 && !run.isUnderWay()) {
      Moment now = run.moment();
      int due = pace.take();
      if (due > 0 && pace.isInBatches()) {
        run.goTo(now.epoch(), now.seen() + 1);
      } else if (due > 0) {
        int last = Math.min(target, goals.nextDecision(now.epoch()));
        run.train(due, last, pace.slice());
      }
    }
  }

  boolean isTraining() {
    return training;
  }

  /** Says whether single steps are being taken. */
  boolean isStepping() {
    return stepping;
  }

  /** Says whether training has come to its target. */
  boolean isDone() {
    return training && run.moment().epoch() >= target;
  }

  /** Says, once, whether a single step has been taken. */
  boolean hasStepped() {
    boolean arrived = !training && stepping && run.isSettled();
    stepping &= !arrived;
    return arrived;
  }

  /** Returns the furthest epoch that the reader can go to: the end of the run as it is planned. */
  int furthest() {
    return Math.max(target, run.frame().epoch());
  }

  Pace pace() {
    return pace;
  }
}
