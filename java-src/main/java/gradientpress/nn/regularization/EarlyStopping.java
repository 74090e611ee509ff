package gradientpress.nn.regularization;

import gradientpress.nn.Check;

/**
 * Tells when a run no longer gets better: when no epoch of the last few has brought a test loss
 * below the best before.
 *
 * <p>Source: L. Prechelt, "Early stopping – but when?", 1998.
 */
public final class EarlyStopping {
  /** Number of doubles in a saved state. */
  public static final int STATE_LENGTH = 2;

  private final int patience;
  private double best = Double.POSITIVE_INFINITY;
  private int epochsSince;

  /**
   * Starts with no loss seen.
   *
   * @param patience how many epochs without a new best loss it takes to stop, or 0 to go on
   *     whatever happens
   */
  public EarlyStopping(int patience) {
    Check.atLeast("patience", patience, 0);
    this.patience = patience;
  }

  /** Takes the test loss after an epoch in; one that is not a number is no new best. */
  public void note(double testLoss) {
    if (testLoss < best) {
      best = testLoss;
      epochsSince = 0;
    } else {
      epochsSince++;
    }
  }

  /** Says whether the run should end here. */
  public boolean stopped() {
    return patience > 0 && epochsSince >= patience;
  }

  /** Writes all that decides when to stop, from index {@code at} on. */
  public void save(double[] to, int at) {
    to[at] = best;
    to[at + 1] = epochsSince;
  }

  /** Goes back to a state that {@link #save} wrote. */
  public void restore(double[] from, int at) {
    best = from[at];
    epochsSince = (int) from[at + 1];
  }
}
