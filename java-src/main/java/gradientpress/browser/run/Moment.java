package gradientpress.browser.run;

import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.SpecificationObject;

/**
 * A moment of a run: what undoing comes back to, and what a permalink leads to.
 *
 * @param journal what the run is made of
 * @param epoch how many epochs have been trained
 * @param seen how many samples of the next epoch the network has been shown
 */
public record Moment(JournalObject journal, int epoch, int seen) {
  /** Returns the start of a run. */
  public static Moment startOf(SpecificationObject specification) {
    return new Moment(JournalObject.of(specification), 0, 0);
  }

  /** Says whether it is the same moment of a run, or of another one. */
  public boolean isAt(int otherEpoch, int otherSeen) {
    return epoch == otherEpoch && seen == otherSeen;
  }

  /** Says whether it is earlier. */
  public boolean isBefore(int otherEpoch, int otherSeen) {
    return epoch < otherEpoch || epoch == otherEpoch && seen < otherSeen;
  }
}
