package gradientpress.browser.run;

import gradientpress.nn.Check;

/**
 * Keeps several runs abreast: they all train to the same epoch, and none goes further before the
 * others have come there too.
 */
public final class LockStep {
  private final int last;
  private final int[] epochs;
  private final boolean[] out;
  private int goal;

  /**
   * Starts at epoch 0.
   *
   * @param last epoch at which all stop
   */
  public LockStep(int runs, int last) {
    Check.atLeast("last epoch", last, 1);
    this.last = last;
    this.epochs = new int[runs];
    this.out = new boolean[runs];
  }

  /** Notes how far a run has come, and whether it trains no further. */
  public void note(int run, int epoch, boolean ended) {
    epochs[run] = epoch;
    out[run] = ended || epoch >= last;
  }

  /** Says whether all runs that still train have come to the goal. */
  public boolean areAbreast() {
    for (int run = 0; run < epochs.length; run++) {
      if (isBehind(run)) {
        return false;
      }
    }
    return true;
  }

  /** Moves the goal on by so many epochs, but not beyond the last one. */
  public void moveGoal(int by) {
    goal = Math.min(last - goal, by) + goal;
  }

  /** Returns the epoch to which all train at present. */
  public int goal() {
    return goal;
  }

  /** Says whether a run has to train to come to the goal. */
  public boolean isBehind(int run) {
    return !out[run] && epochs[run] < goal;
  }

  /** Says whether no run trains any more. */
  public boolean isOver() {
    for (boolean isOut : out) {
      if (!isOut) {
        return false;
      }
    }
    return true;
  }
}
