package gradientpress.nn.schedule;

import gradientpress.nn.Named;

/**
 * How the learning rate changes in the course of a run.
 *
 * <p>To add one, write a class like {@link Cosine} and name it in {@link Schedules}.
 */
public interface Schedule extends Named {
  /**
   * Returns what the learning rate is multiplied by during an epoch, above 0 and at most 1.
   *
   * @param epoch from 0; beyond the planned epochs the last factor holds
   * @param epochs how many epochs are planned, at least 1
   */
  double factor(int epoch, int epochs);
}
