package gradientpress.view;

/**
 * How points of one kind are drawn.
 *
 * @param role class name of the kind
 * @param large path data of a training point, relative to its place
 * @param small path data of a test point
 */
public record Mark(String role, String large, String small) {
  /**
   * A line without length, of which only the ends show: the style sheet makes them round or not.
   */
  static final String DOT = "h0";

  private static final Mark[] OF_CLASSES = {
    new Mark("first", DOT, DOT),
    new Mark("second", DOT, DOT),
    new Mark("third", "m0-4l4 7h-8z", "m0-3l3 5h-6z"),
    new Mark("fourth", "m0-4l4 4-4 4-4-4z", "m0-3l3 3-3 3-3-3z"),
    new Mark("fifth", "m-4 0h8m-4-4v8", "m-3 0h6m-3-3v6"),
    new Mark("sixth", "m-3-3l6 6m0-6l-6 6", "m-2-2l4 4m0-4l-4 4")
  };

  /** The mark of all points that are not told apart. */
  static final Mark[] OF_VALUES = {new Mark("value", DOT, DOT)};

  private static final Mark[] OF_LEVELS = {
    new Mark("lowest", DOT, DOT),
    new Mark("low", DOT, DOT),
    new Mark("middle", DOT, DOT),
    new Mark("high", DOT, DOT),
    new Mark("highest", DOT, DOT)
  };

  /** Returns a mark for each class: round, square, and then shapes of their own. */
  static Mark[] ofClasses(int classes) {
    Mark[] marks = new Mark[classes];
    for (int k = 0; k < classes; k++) {
      marks[k] = OF_CLASSES[k];
    }
    return marks;
  }

  /** Returns a mark for each of five steps of a number from −1 to 1. */
  static Mark[] ofLevels() {
    return OF_LEVELS;
  }

  /** Returns the step of a number, 0 to 4. */
  static int level(double number) {
    double step = Math.floor(number * 2.5 + 2.5);
    return (int) Math.max(0, Math.min(OF_LEVELS.length - 1, step));
  }
}
