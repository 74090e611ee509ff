package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/** A plot of the plane: points on a square of tints, which have a value for each cell of a grid. */
abstract class PlanePlot implements Plot, Dots.Place, Ground {
  /** The grid of the picture's values. */
  final Plane plane;

  private final DataSet dataSet;
  final Split split;

  private AxisNumbers right;
  private AxisNumbers up;
  private Dots dots;
  private DecisionBoundary lines;
  private double[] field;

  PlanePlot(DataSet dataSet, Split split, Plane plane) {
    this.plane = plane;
    this.dataSet = dataSet;
    this.split = split;
  }

  @Override
  public final double x(Samples samples, int row) {
    return Plane.x(samples.features()[row * 2]);
  }

  @Override
  public final double y(Samples samples, int row) {
    return Plane.y(samples.features()[row * 2 + 1]);
  }

  @Override
  public final double top(double second, double target, int row) {
    return Plane.y(second);
  }

  @Override
  public final double numberAt(double top) {
    return Plane.atY(top);
  }

  @Override
  public Ground ground() {
    return this;
  }

  /**
   * Draws the lines that lie under the points.
   *
   * @param field room for the scores of a line, {@code [cells]}
   */
  abstract void drawLines(double[] picture, DecisionBoundary lines, double[] field, Pen pen);

  @Override
  public double[] places() {
    return plane.places();
  }

  @Override
  public int length() {
    return plane.cells();
  }

  @Override
  public void draw(double[] picture, Pen pen) {
    prepare();
    drawLines(picture, lines, field, pen);
    drawPoints(pen);
  }

  @Override
  public void drawUnit(double[] said, String name, Pen pen) {
    prepare();
    lines.draw("boundary", said, pen);
    drawPoints(pen);
    AxisNames.title(name, pen);
  }

  private void prepare() {
    if (dots == null) {
      right = AxisNumbers.of(dataSet, 0, DataSet.EXTENT);
      up = AxisNumbers.of(dataSet, 1, DataSet.EXTENT);
      dots = new Dots(split, this);
      lines = new DecisionBoundary(plane.side());
      field = new double[plane.cells()];
    }
  }

  private void drawPoints(Pen pen) {
    dots.draw(pen);
    String[] axes = dataSet.axes();
    right.drawRight(axes[0], pen);
    up.drawUp(pen);
    AxisNames.draw(axes[0], axes[1], pen);
  }
}
