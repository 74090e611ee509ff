package gradientpress.view;

/** Names of classes with their marks, in the corner above at the right. */
final class Key {
  private static final int RIGHT = 292;
  private static final int TOP = 12;
  private static final int LINE = 13;
  private static final int LONGEST_NAME = 16;

  private Key() {}

  static void draw(String[] classes, Mark[] marks, Pen pen) {
    for (int k = 0; k < classes.length; k++) {
      int middle = k * LINE + TOP;
      String name = AxisNames.shortened(classes[k], LONGEST_NAME);
      pen.text("key", RIGHT - 8, middle + 3, Pen.Anchor.END, name);
      PathData mark = new PathData();
      mark.mark(RIGHT, middle, marks[k].large());
      pen.path("key dots ".concat(marks[k].role()).concat(" train"), mark.toString());
    }
  }
}
