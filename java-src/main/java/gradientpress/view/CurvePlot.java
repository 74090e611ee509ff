package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/** Numbers over a line: the fitted curve through the points. */
final class CurvePlot extends LinePlot {
  /** The picture reaches at least so far up and down. */
  private static final double REACH = 1.5;

  /** Above and below the outermost points there is that much more room. */
  private static final double ROOM = 1.1;

  private final DataSet dataSet;

  /** The numbers upward; unknown before they are needed. */
  private AxisNumbers numbers;

  /** Height of the number 1 above 0; unknown before it is needed. */
  private double unit;

  CurvePlot(DataSet dataSet, Split split) {
    super(1, dataSet, split);
    this.dataSet = dataSet;
  }

  @Override
  public Mark[] marks() {
    return Mark.OF_VALUES;
  }

  @Override
  public int kind(double target) {
    return 0;
  }

  @Override
  public int kind(Samples samples, int row) {
    return 0;
  }

  @Override
  public double y(Samples samples, int row) {
    return y(samples.targets()[row]);
  }

  @Override
  public double top(double second, double target, int row) {
    return y(target);
  }

  @Override
  public double numberAt(double top) {
    return (SIDE / 2 - top) / unit();
  }

  @Override
  double y(double number) {
    return SIDE / 2 - number * unit();
  }

  private double unit() {
    if (unit == 0) {
      unit = SIDE / 2 / reach();
    }
    return unit;
  }

  @Override
  public void draw(double[] picture, Pen pen) {
    if (numbers == null) {
      numbers = AxisNumbers.upward(dataSet, reach());
    }
    for (int i = 0; i < numbers.count(); i++) {
      rule(numbers.place(i), numbers.tick(i).digits() == 0, pen);
    }
    drawDots(pen);
    curve("fit rim", picture, 0, pen);
    curve("fit", picture, 0, pen);
    for (int i = 0; i < numbers.count(); i++) {
      numbers.drawUp(i, tickBase(numbers.place(i)), pen);
    }
    drawAxes(dataSet.outputs()[0], pen);
  }

  private double reach() {
    return Math.max(REACH, Math.max(largest(split.training()), largest(split.test())) * ROOM);
  }

  private static double largest(Samples samples) {
    double largest = 0;
    for (double target : samples.targets()) {
      largest = Math.max(largest, Math.abs(target));
    }
    return largest;
  }
}
