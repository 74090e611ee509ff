package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;

/**
 * Numbers over the plane, as on a map: a tint for each predicted number, from −1 to 1, with
 * contours, and points coloured after the number that belongs to them.
 */
final class SurfacePlot extends PlanePlot {
  /** Contours between the bold one, at zero, and the deepest tints. */
  private static final double CONTOUR = 0.5;

  SurfacePlot(DataSet dataSet, Split split, Plane plane) {
    super(dataSet, split, plane);
  }

  @Override
  public Mark[] marks() {
    return Mark.ofLevels();
  }

  @Override
  public int kind(double target) {
    return Mark.level(target);
  }

  @Override
  public int kind(Samples samples, int row) {
    return kind(samples.targets()[row]);
  }

  @Override
  public void read(double[] answers, double[] picture) {
    Numbers.copy(answers, answers.length - length(), picture, 0, length());
  }

  @Override
  void drawLines(double[] picture, DecisionBoundary lines, double[] field, Pen pen) {
    for (int step = -1; step <= 1; step++) {
      for (int cell = 0; cell < field.length; cell++) {
        field[cell] = picture[cell] - step * CONTOUR;
      }
      lines.draw(step == 0 ? "boundary" : "contour", field, pen);
    }
  }

  @Override
  public Tints tints() {
    return new DivergingTints();
  }
}
