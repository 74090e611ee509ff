package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/**
 * Two classes in the plane: the surer the network of a class, the stronger its tint; a line where
 * it is undecided. The value of a cell is a score from −1, surely the first class, to 1.
 */
final class TwoClassesPlot extends PlanePlot {
  private final int outputs;
  private final String[] classes;

  TwoClassesPlot(DataSet dataSet, Split split, Plane plane) {
    super(dataSet, split, plane);
    outputs = dataSet.outputs().length;
    classes = dataSet.classNames();
  }

  @Override
  public Mark[] marks() {
    return Mark.ofClasses(2);
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
    int last = answers.length - cells;
    for (int cell = 0; cell < cells; cell++) {
      double p = answers[last + cell];
      picture[cell] = outputs == 1 ? p * 2 - 1 : p - answers[last - cells + cell];
    }
  }

  @Override
  void drawLines(double[] picture, DecisionBoundary lines, double[] field, Pen pen) {
    lines.draw("boundary", picture, pen);
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
    return new DivergingTints();
  }
}
