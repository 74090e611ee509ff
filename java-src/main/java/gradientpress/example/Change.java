package gradientpress.example;

import gradientpress.nn.Check;

/**
 * Something that a reader changes in the course of a run, and when: another specification to go on
 * with, or one weight or bias.
 *
 * @param epoch how many epochs had been trained
 * @param seen how many samples of the next epoch the network had been shown
 * @param specification what to go on with, or null
 * @param parameter number of the weight or bias, where there is no specification
 * @param value its new value
 */
public record Change(
    int epoch, int seen, TrainerSpecification specification, int parameter, double value) {

  /**
   * Checks the date and the value.
   *
   * @throws IllegalArgumentException if the date lies before the start, or the value is infinite or
   *     not a number
   */
  public Change {
    Check.atLeast("epoch", epoch, 0);
    Check.atLeast("samples seen", seen, 0);
    Check.range("value", value, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** Says whether the change is made later than at a moment of the run. */
  boolean isAfter(int otherEpoch, int otherSeen) {
    return epoch > otherEpoch || epoch == otherEpoch && seen > otherSeen;
  }

  /** Says whether the change is made before the end of an epoch. */
  boolean isBefore(int endOfEpoch) {
    return epoch < endOfEpoch;
  }

  /**
   * Says whether the change does away with another at the same moment: with the same weight or
   * bias, or with a whole specification.
   */
  boolean replaces(Change other) {
    return epoch == other.epoch
        && seen == other.seen
        && parameter == other.parameter
        && (specification == null) == (other.specification == null);
  }
}
