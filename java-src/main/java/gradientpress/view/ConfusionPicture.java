package gradientpress.view;

import gradientpress.data.Split;
import gradientpress.nn.Check;
import gradientpress.nn.Samples;

/**
 * How often each class is taken for which, as a table: a row for each class, a column for each that
 * the network takes it for, and a cell the darker the larger its part of the row.
 */
public final class ConfusionPicture {
  private static final int LEFT = 84;
  private static final int TOP = 44;
  private static final int SHADES = 4;

  /** From a name to the cells, and from the edge of the picture. */
  private static final int SPACE = 6;

  private static final double LINE_MIDDLE = 4;
  private static final double CHARACTER = 7;
  private static final int LONGEST_NAME = 11;

  private ConfusionPicture() {}

  /**
   * Counts how often each class is taken for which.
   *
   * @param answers {@code [units × samples]}, the predictions of the outputs last; the training set
   *     comes first
   * @param classes how many there are
   * @param training whether to count in the training set, or else in the test set
   * @return {@code [true × predicted]}
   */
  public static int[] counts(double[] answers, Split split, int classes, boolean training) {
    Samples set = training ? split.training() : split.test();
    int first = training ? 0 : split.training().rows();
    int[] counts = new int[classes * classes];
    for (int row = 0; row < set.rows(); row++) {
      int taken = Answers.classOf(answers, set.outputs(), Answers.samples(split), first + row);
      counts[set.classOf(row) * classes + taken]++;
    }
    return counts;
  }

  /**
   * Draws the table.
   *
   * @param classes names of the classes
   * @param counts {@code [true × predicted]}
   */
  public static void draw(String[] classes, int[] counts, Pen pen) {
    Check.equal("counts", counts.length, classes.length * classes.length);
    double width = (double) (Plot.SIDE - LEFT - SPACE) / classes.length;
    double height = (double) (Plot.SIDE - TOP - SPACE) / classes.length;
    int longest = Math.min(LONGEST_NAME, Math.max(1, (int) (width / CHARACTER)));
    pen.text("axis", LEFT, TOP - 28, Pen.Anchor.START, "taken for →");
    pen.text("axis", SPACE, TOP - SPACE, Pen.Anchor.START, "class ↓");
    for (int k = 0; k < classes.length; k++) {
      String above = AxisNames.shortened(classes[k], longest);
      String beside = AxisNames.shortened(classes[k], LONGEST_NAME);
      double x = (k + 0.5) * width + LEFT;
      double y = (k + 0.5) * height + TOP;
      pen.text("name", x, TOP - SPACE, Pen.Anchor.MIDDLE, above);
      pen.text("name", LEFT - SPACE, y + LINE_MIDDLE, Pen.Anchor.END, beside);
      drawRow(classes.length, k, counts, width, height, pen);
    }
  }

  private static void drawRow(
      int classes, int actual, int[] counts, double width, double height, Pen pen) {
    int sum = 0;
    for (int taken = 0; taken < classes; taken++) {
      sum += counts[actual * classes + taken];
    }
    for (int taken = 0; taken < classes; taken++) {
      int count = counts[actual * classes + taken];
      int shade = sum == 0 ? 0 : (count * SHADES + sum - 1) / sum; // 0 for none alone
      String role = taken == actual ? "cell right s" : "cell missed s";
      double x = width * taken + LEFT;
      double y = height * actual + TOP;
      pen.box(role.concat(Integer.toString(shade)), x, y, width, height, 0);
      pen.text(
          "count",
          width / 2 + x,
          height / 2 + y + LINE_MIDDLE,
          Pen.Anchor.MIDDLE,
          Integer.toString(count));
    }
  }
}
