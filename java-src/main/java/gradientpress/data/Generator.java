package gradientpress.data;

import gradientpress.nn.math.SeededRandom;

/** A data set that can draw as many samples as one likes from random numbers. */
public interface Generator extends DataSet {
  /**
   * Draws one sample, before any noise.
   *
   * @param label the class to draw from, from 0; always 0 where numbers are learnt
   * @param inputs receives the raw inputs, one for each of the {@linkplain #axes axes}
   * @return the target: the label itself, or the number to learn, from −1 to 1
   */
  double place(int label, SeededRandom random, double[] inputs);

  /** Says whether there may be more or fewer classes than usual. */
  default boolean takesClasses() {
    return false;
  }

  /**
   * Returns this data set with that many classes, or just as it is if it does not {@linkplain
   * #takesClasses take} any number of them.
   *
   * @param classes {@link DataSets#MIN_CLASSES} to {@link DataSets#MAX_CLASSES}
   */
  default Generator withClasses(int classes) {
    return this;
  }
}
