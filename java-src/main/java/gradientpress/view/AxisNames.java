package gradientpress.view;

/** The names of a plot's axes, in its corners. */
final class AxisNames {
  private static final int MARGIN = 5;

  /** Longest name, in characters: about as many fit beside each other. */
  private static final int LONGEST = 32;

  private AxisNames() {}

  /** Names the axis to the right, in the corner below, and the axis up, in the corner above. */
  static void draw(String right, String up, Pen pen) {
    int end = Plot.SIDE - MARGIN;
    pen.text("axis", end, end, Pen.Anchor.END, shortened(right, LONGEST).concat(" →"));
    pen.text("axis", MARGIN, MARGIN * 3, Pen.Anchor.START, "↑ ".concat(shortened(up, LONGEST)));
  }

  /** Returns how much of the edge the name of the axis to the right takes, about. */
  static double width(String right) {
    return DiagramGeometry.width(shortened(right, LONGEST).concat(" →")) + MARGIN;
  }

  /** Says what the picture shows, in its middle above. */
  static void title(String title, Pen pen) {
    pen.text("key", Plot.SIDE / 2, MARGIN * 3, Pen.Anchor.MIDDLE, title);
  }

  /** Returns a name, cut if it is longer than so many characters. */
  static String shortened(String name, int longest) {
    return name.length() <= longest ? name : name.substring(0, longest - 1).trim().concat("…");
  }
}
