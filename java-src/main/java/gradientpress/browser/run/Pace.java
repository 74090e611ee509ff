package gradientpress.browser.run;

/** How fast training goes: how much of it is due at each animation frame. */
public final class Pace {
  /** At the usual speed a run takes about this many seconds, unless that were too slow. */
  private static final double SECONDS_PER_RUN = 6;

  /** Fewest epochs per second at the usual speed. */
  private static final double SLOWEST = 40;

  /** A gap between frames counts as at most this long, in seconds: as after a hidden tab. */
  private static final double LONGEST_GAP = 0.1;

  /** How long the worker may train for a frame, in milliseconds: well within one at 60 Hz. */
  private static final double SLICE = 6;

  private static final double LONG_SLICE = 13;

  /** What the reader can choose. */
  public enum Speed {
    BATCH("One batch a second"),
    EPOCH("One epoch a second"),
    FEW("Ten epochs a second"),
    USUAL("Usual"),
    FLAT_OUT("Flat out");

    private final String label;

    Speed(String label) {
      this.label = label;
    }

    /** Returns what the speed is called for readers. */
    public String label() {
      return label;
    }
  }

  private Speed speed = Speed.USUAL;
  private double due;
  private double lastTime;

  /** Returns the speed that is chosen. */
  public Speed speed() {
    return speed;
  }

  /** Chooses a speed. */
  public void choose(Speed speed) {
    this.speed = speed;
    due = 0;
  }

  /** Forgets what is due, as when training begins; at a slow speed the first step comes at once. */
  public void start() {
    lastTime = 0;
    due = perSecond(1) > 1 ? 0 : 1;
  }

  /** Does not count the time until the next frame. */
  public void rest() {
    lastTime = 0;
  }

  /**
   * Notes that it is time for a frame.
   *
   * @param time in seconds
   * @param epochs how long a run is
   */
  public void tick(double time, int epochs) {
    double gap = lastTime == 0 ? 0 : Math.min(LONGEST_GAP, time - lastTime);
    lastTime = time;
    due += perSecond(epochs) * gap;
  }

  /** Returns how many epochs, or batches, are due, and counts them as done. */
  public int take() {
    int whole = (int) due;
    due -= whole;
    return whole;
  }

  /** Says whether steps are batches; else they are epochs. */
  public boolean isInBatches() {
    return speed == Speed.BATCH;
  }

  /** Returns for how long the worker may train for a frame, in milliseconds. */
  public double slice() {
    return speed == Speed.FLAT_OUT ? LONG_SLICE : SLICE;
  }

  private double perSecond(int epochs) {
    return switch (speed) {
      case BATCH, EPOCH -> 1;
      case FEW -> 10;
      case USUAL -> Math.max(SLOWEST, epochs / SECONDS_PER_RUN);
      case FLAT_OUT -> 1e6;
    };
  }
}
