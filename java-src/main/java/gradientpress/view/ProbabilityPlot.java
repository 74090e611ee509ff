package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/**
 * Classes over a line. Of two, the probability of the second, with the points of the first at 0 and
 * those of the second at 1; of more, the probability of each, under a row of points for each.
 */
final class ProbabilityPlot extends LinePlot {
  private static final int BOTTOM = 262;
  private static final int TOP_OF_TWO = 46;

  /** The rows of points above the curves of more than two classes. */
  private static final int FIRST_ROW = 30;

  private static final int ROW = 13;
  private static final int LONGEST_NAME = 20;

  /** Points at the same height are staggered, so that one sees how many there are. */
  private static final int STAGGERED = 5;

  private final String[] outputs;
  private final int classes;

  /** For each class whether its name stands at the left; unknown before the first drawing. */
  private boolean[] namesAtLeft;

  ProbabilityPlot(DataSet dataSet, Split split) {
    super(dataSet.outputs().length, dataSet, split);
    outputs = dataSet.outputs();
    classes = dataSet.classes();
  }

  @Override
  public Mark[] marks() {
    return Mark.ofClasses(classes);
  }

  @Override
  public int kind(double target) {
    return (int) target;
  }

  @Override
  public int kind(Samples samples, int row) {
    return samples.classOf(row);
  }

  @Override
  public double y(Samples samples, int row) {
    return top(0, samples.classOf(row), row);
  }

  @Override
  public double top(double second, double target, int row) {
    int label = (int) target;
    int off = row * 3 % STAGGERED - STAGGERED / 2;
    return classes == 2 ? y(label) + off * 3 : row(label) + off;
  }

  /** Returns 0: the height of a point is only its class. */
  @Override
  public double numberAt(double top) {
    return 0;
  }

  @Override
  double y(double number) {
    int top = classes == 2 ? TOP_OF_TWO : row(classes) + ROW / 2;
    return BOTTOM - (BOTTOM - top) * number;
  }

  @Override
  public void draw(double[] picture, Pen pen) {
    rule(1, pen);
    rule(0.5, pen);
    rule(0, pen);
    drawDots(pen);
    if (outputs.length == 1) {
      curve("fit rim", picture, 0, pen);
      curve("fit", picture, 0, pen);
      drawAxes(outputs[0], pen);
    } else {
      drawClasses(picture, pen);
      drawAxes("probability", pen);
    }
    tick(1, "1", pen);
    tick(0.5, "½", pen);
    tick(0, "0", pen);
  }

  @Override
  public void drawWrong(double[] answers, Pen pen) {
    Rings.drawWrong(answers, split, this, pen);
  }

  private void drawClasses(double[] picture, Pen pen) {
    if (namesAtLeft == null) {
      namesAtLeft = namesAtLeft();
    }
    Mark[] marks = marks();
    for (int k = 0; k < outputs.length; k++) {
      curve("fit ".concat(marks[k].role()), picture, k, pen);
      String name = AxisNames.shortened(outputs[k], LONGEST_NAME);
      if (namesAtLeft[k]) {
        pen.text("key", 5, row(k) + 4, Pen.Anchor.START, name);
      } else {
        pen.text("key", SIDE - 5, row(k) + 4, Pen.Anchor.END, name);
      }
    }
  }

  /** Puts the name of a class at the left if most of its points lie at the right. */
  private boolean[] namesAtLeft() {
    Samples samples = split.training();
    double[] sums = new double[classes];
    for (int row = 0; row < samples.rows(); row++) {
      sums[samples.classOf(row)] += samples.features()[row];
    }
    boolean[] atLeft = new boolean[classes];
    for (int k = 0; k < classes; k++) {
      atLeft[k] = sums[k] > 0;
    }
    return atLeft;
  }

  private static int row(int label) {
    return label * ROW + FIRST_ROW;
  }
}
