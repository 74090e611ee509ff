package gradientpress.data;

import gradientpress.nn.math.SeededRandom;

/** A data set that can draw as many samples as one likes from random numbers. */
public interface Generator extends DataSet {
  /**
   * Draws one sample, before any noise.
   *
   * @param label the class to draw from, from 0; always 0 where numbers are learnt
   * @param inputs receives the raw inputs
   * @return the target: the label itself, or the number to learn, from −1 to 1
   */
  double place(int label, SeededRandom random, double[] inputs);
}
