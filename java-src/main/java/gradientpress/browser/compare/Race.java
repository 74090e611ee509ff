package gradientpress.browser.compare;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.module.Companion;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.LockStep;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Moment;
import gradientpress.browser.run.Pace;
import gradientpress.browser.run.Worker;
import gradientpress.example.LossHistory;
import org.teavm.jso.JSObject;

/**
 * Several runs that start together and train abreast, each in a worker of its own, up to a finish
 * line.
 */
final class Race implements Companion {
  private final FigureLink link;
  private final Lane[] lanes;
  private final Finish finish;
  private final LockStep step;
  private final Pace pace = new Pace();
  private final int epochs;
  private final RaceTrack track;
  private boolean asleep;
  private boolean over;

  /**
   * Starts a race.
   *
   * @param specifications of the runs: 2 to 4, of which the first says how many epochs it goes on
   * @param track where it is shown
   */
  Race(FigureLink link, SpecificationObject[] specifications, Finish finish, RaceTrack track) {
    this.link = link;
    this.finish = finish;
    this.track = track;
    epochs = specifications[0].getEpochs();
    step = new LockStep(specifications.length, epochs);
    pace.choose(Pace.Speed.values()[link.speed()]);
    lanes = new Lane[specifications.length];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = new Lane(specifications[i]);
    }
  }

  /** One of the runs. */
  private final class Lane implements LiveRun.Listener {
    /** Null until a worker has come. */
    private LiveRun run;

    private boolean failed;

    Lane(SpecificationObject specification) {
      Worker.await(link.workers().start(), port -> begin(port, specification), this::workerMissing);
    }

    private void begin(JSObject port, SpecificationObject specification) {
      if (over) {
        Worker.end(port);
      } else {
        run = new LiveRun(port, link.workers(), this, false);
        run.begin(Moment.startOf(specification));
      }
    }

    private boolean isReady() {
      return failed || run != null && run.mirror() != null;
    }

    /** Says whether it trains no further. */
    private boolean isOut() {
      return failed || run.frame().ended() || finish.reachedAt(run.mirror().history()) >= 0;
    }

    private void trainTo(int epoch) {
      if (run.unanswered() == 0) {
        run.train(epoch - run.frame().epoch(), epoch, pace.slice());
      }
    }

    @Override
    public void replyCame() {
      link.draw();
    }

    @Override
    public void wasRefused(String why, boolean begun) {
      failed = true;
      link.say("One lane stays empty: ".concat(why).concat("."));
      link.draw();
    }

    @Override
    public void workerLost() {
      // another one takes its place by itself
    }

    @Override
    public void workerMissing() {
      failed = true;
      link.draw();
    }
  }

  /** Lets it rest for a while, or wakes it. */
  void setAsleep(boolean asleep) {
    this.asleep = asleep;
    pace.rest();
    link.draw();
  }

  int epochs() {
    return epochs;
  }

  Finish finish() {
    return finish;
  }

  boolean isOver() {
    return over;
  }

  /** Returns what a lane shows, or null before its first reply. */
  Mirror mirror(int lane) {
    LiveRun run = lanes[lane].run;
    return run == null ? null : run.mirror();
  }

  @Override
  public boolean animate(double time) {
    if (over || asleep) {
      return false;
    }
    boolean ready = true;
    boolean news = false;
    for (Lane lane : lanes) {
      if (lane.run != null) {
        lane.run.watch();
        news |= lane.run.showNext();
      }
      ready &= lane.isReady();
    }
    if (ready) {
      train(time);
    }
    if (news || over) {
      track.show();
    }
    return !over;
  }

  private void train(double time) {
    for (int i = 0; i < lanes.length; i++) {
      Lane lane = lanes[i];
      step.note(i, lane.failed ? 0 : lane.run.frame().epoch(), lane.isOut());
    }
    pace.tick(time, epochs);
    if (step.isOver()) {
      end();
      return;
    }
    if (step.areAbreast()) {
      step.moveGoal(pace.take());
    }
    for (int i = 0; i < lanes.length; i++) {
      if (step.isBehind(i)) {
        lanes[i].trainTo(step.goal());
      }
    }
  }

  /** Returns the lane that has won, or −1 if there is none. */
  int winner() {
    LossHistory[] histories = new LossHistory[lanes.length];
    double[] losses = new double[lanes.length];
    for (int i = 0; i < lanes.length; i++) {
      Mirror mirror = mirror(i);
      boolean in = mirror != null && !mirror.frame().diverged();
      histories[i] = mirror == null ? new LossHistory() : mirror.history();
      losses[i] = in ? mirror.frame().testLoss() : Double.NaN;
    }
    return finish.winner(histories, losses);
  }

  /** Does not hold up the figure's own run. */
  @Override
  public boolean isBehind() {
    return false;
  }

  @Override
  public void end() {
    over = true;
    for (Lane lane : lanes) {
      if (lane.run != null) {
        lane.run.end();
      }
    }
  }
}
