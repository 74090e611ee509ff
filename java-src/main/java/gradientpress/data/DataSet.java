package gradientpress.data;

import gradientpress.nn.math.SeededRandom;

/** Two classes of points in the square from −6 to 6. */
public interface DataSet {
  /** Half the side of the square in which all points lie. */
  double EXTENT = 6;

  /** Returns the name that authors write, such as {@code circle}. */
  String name();

  /** Returns the name that readers see. */
  String label();

  /** Returns what the two coordinates mean. */
  default String[] axes() {
    return new String[] {"x", "y"};
  }

  /**
   * Returns the names of the outputs: one for a yes-or-no output, or one for each class, whose
   * probabilities then add up to one.
   */
  default String[] outputs() {
    return new String[] {"blue?"};
  }

  /**
   * Draws a point of a class, before any noise.
   *
   * @param label the class, 0 or 1
   * @param point receives the two coordinates
   */
  void place(int label, SeededRandom random, double[] point);
}
