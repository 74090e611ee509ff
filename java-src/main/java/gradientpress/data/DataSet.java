package gradientpress.data;

import gradientpress.nn.Task;

/** What a network can learn from: says what the inputs and outputs of a sample are. */
public interface DataSet {
  /** Inputs that are places lie between minus and plus this number. */
  double EXTENT = 6;

  /** Returns the name that authors write, such as {@code circle}. */
  String name();

  /** Returns the name that readers see. */
  String label();

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

  /** Returns the number of classes, or 0 where numbers are learnt. */
  default int classes() {
    return switch (task()) {
      case BINARY -> 2;
      case CLASSES -> outputs().length;
      case REGRESSION -> 0;
    };
  }
}
