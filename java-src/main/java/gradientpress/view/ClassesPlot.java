package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/**
 * More than two classes in the plane: the tint of the most probable one, stronger the surer, and a
 * line around the region of each.
 *
 * <p>The value of a cell is the number of its class plus the certainty: how much more probable the
 * class is than the next, below 1.
 */
final class ClassesPlot extends PlanePlot {
  private static final double SUREST = 0.999;

  private final String[] classes;

  ClassesPlot(DataSet dataSet, Split split, Plane plane) {
    super(dataSet, split, plane);
    classes = dataSet.outputs();
  }

  @Override
  public Mark[] marks() {
    return Mark.ofClasses(classes.length);
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
  public void read(double[] answers, double[] picture) {
    int cells = plane.cells();
    int first = answers.length - classes.length * cells;
    for (int cell = 0; cell < cells; cell++) {
      int best = 0;
      double most = answers[first + cell];
      double next = Double.NEGATIVE_INFINITY;
      for (int k = 1; k < classes.length; k++) {
        double p = answers[first + k * cells + cell];
        if (p > most) {
          next = most;
          most = p;
          best = k;
        } else if (!(p <= next)) {
          next = p;
        }
      }
      picture[cell] = Math.min(SUREST, most - next) + best;
    }
  }

  @Override
  void drawLines(double[] picture, DecisionBoundary lines, double[] field, Pen pen) {
    // The region of the last class needs no line of its own: those of the others surround it.
    for (int k = 0; k < classes.length - 1; k++) {
      for (int cell = 0; cell < field.length; cell++) {
        double best = Math.floor(picture[cell]);
        double certainty = picture[cell] - best;
        field[cell] = best == k ? certainty : -certainty;
      }
      lines.draw("boundary", field, pen);
    }
  }

  @Override
  public void draw(double[] picture, Pen pen) {
    super.draw(picture, pen);
    Key.draw(classes, marks(), pen);
  }

  @Override
  public void drawWrong(double[] answers, Pen pen) {
    Rings.drawWrong(answers, split, this, pen);
  }

  @Override
  public Tints tints() {
    return new ClassTints();
  }
}
