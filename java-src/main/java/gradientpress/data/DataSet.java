package gradientpress.data;

import gradientpress.nn.Named;
import gradientpress.nn.Task;

/** What a network can learn from: says what the inputs and outputs of a sample are. */
public interface DataSet extends Named {
  /** Inputs that are places lie between minus and plus this number. */
  double EXTENT = 6;

  /** Returns what there is to learn. */
  Task task();

  /**
   * Returns the names of the raw inputs: one on a line, two in the plane, one a pixel of an image.
   */
  default String[] axes() {
    return new String[] {"x", "y"};
  }

  /** Returns the names of the outputs: a single one, or one for each class. */
  default String[] outputs() {
    return new String[] {task() == Task.REGRESSION ? "value" : "blue?"};
  }

  /** Returns the names of the classes; empty where numbers are learnt. */
  default String[] classNames() {
    if (task() == Task.BINARY) {
      return new String[] {"orange", "blue"}; // after the colours that they are drawn in
    }
    return task() == Task.CLASSES ? outputs() : new String[0];
  }

  /** Returns the number of classes, or 0 where numbers are learnt. */
  default int classes() {
    if (task() == Task.REGRESSION) {
      return 0;
    }
    return task() == Task.BINARY ? 2 : outputs().length;
  }

  /**
   * Returns how many pixels each side of an image has, or 0 where the inputs are places.
   *
   * <p>Pixels go from 0 (paper) to 1 (ink), row by row from the top.
   */
  default int imageSide() {
    return 0;
  }

  /**
   * Returns what the numbers were before they were stretched to fit: of each raw input, and then,
   * if numbers are learnt, of these; empty where the points are not somebody's own.
   */
  default Scale[] scales() {
    return new Scale[0];
  }

  /** Returns what noise does to a sample: it blurs places, or else the numbers to learn. */
  default Noise noise() {
    return task() == Task.REGRESSION ? Noise.OF_TARGETS : Noise.OF_PLACES;
  }
}
