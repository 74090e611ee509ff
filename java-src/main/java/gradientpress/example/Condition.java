package gradientpress.example;

/**
 * A bound for something measured, such as {@code accuracy >= 0.97}.
 *
 * @param measure what is measured
 * @param comparison how it compares
 * @param bound with what
 */
public record Condition(Measure measure, Comparison comparison, double bound) {
  /** Says whether it holds for a measured number; for not-a-number it never does. */
  public boolean holds(double number) {
    return comparison.holds(number, bound);
  }

  /** Says whether no network whatever can meet it. */
  public boolean isImpossible() {
    return !holds(comparison.isUpward() ? measure.most() : measure.least());
  }

  /** Says whether everything whatever meets it, even a network before training. */
  public boolean isCertain() {
    double least = measure == Measure.EPOCHS ? 0 : measure.least();
    return holds(comparison.isUpward() ? least : measure.most());
  }
}
