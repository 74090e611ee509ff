package gradientpress.nn.schedule;

/**
 * How the learning rate changes in the course of a run.
 *
 * <p>To add one, write a class like {@link Cosine} and name it in {@link Schedules}.
 */
public interface Schedule {
  /** Returns the name that authors write, such as {@code cosine}. */
  String name();

  /** Returns the name that readers see. */
  String label();

  /**
   * Returns what the learning rate is multiplied by during an epoch, above 0 and at most 1.
   *
   * @param epoch from 0; beyond the planned epochs the last factor holds
   * @param epochs how many epochs are planned, at least 1
   */
  double factor(int epoch, int epochs);
}
