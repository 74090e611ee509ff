package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;

/** A plot of one input, to the right: what the network says of it, upward, as one curve or more. */
abstract class LinePlot implements Plot, Dots.Place, Ground {
  /** At how many places the network is asked. */
  static final int PLACES = 121;

  private final int curves;
  private final DataSet dataSet;
  final Split split;

  private AxisNumbers right;
  private Dots dots;

  LinePlot(int curves, DataSet dataSet, Split split) {
    this.curves = curves;
    this.dataSet = dataSet;
    this.split = split;
  }

  @Override
  public double[] places() {
    return line();
  }

  /** Returns the places at which a network is asked about a line. */
  static double[] line() {
    double step = DataSet.EXTENT * 2 / (PLACES - 1);
    double[] places = new double[PLACES];
    for (int place = 0; place < PLACES; place++) {
      places[place] = place * step - DataSet.EXTENT;
    }
    return places;
  }

  @Override
  public int length() {
    return curves * PLACES;
  }

  @Override
  public void read(double[] answers, double[] picture) {
    Numbers.copy(answers, answers.length - length(), picture, 0, length());
  }

  /** Returns the height of a number in the picture, from the top. */
  abstract double y(double number);

  @Override
  public final double x(Samples samples, int row) {
    return Plane.x(samples.features()[row]);
  }

  @Override
  public Ground ground() {
    return this;
  }

  final void drawDots(Pen pen) {
    if (dots == null) {
      dots = new Dots(split, this);
    }
    dots.draw(pen);
  }

  /** Draws what a unit says from −1, at a quarter of the height, to 1. */
  @Override
  public final void drawUnit(double[] said, String name, Pen pen) {
    for (int number = -1; number <= 1; number++) {
      int y = SIDE / 2 - number * SIDE / 4;
      pen.line(number == 0 ? "rule zero" : "rule", 0, y, SIDE, y, 1);
      pen.text("tick", 5, y - 3, Pen.Anchor.START, number < 0 ? "−1" : Integer.toString(number));
    }
    double[] heights = new double[PLACES];
    for (int place = 0; place < PLACES; place++) {
      heights[place] = SIDE / 2 - said[place] * SIDE / 4;
    }
    curve("fit", heights, pen);
    AxisNames.title(name, pen);
  }

  /** Names the axes, the one upward as given. */
  final void drawAxes(String up, Pen pen) {
    if (right == null) {
      right = AxisNumbers.of(dataSet, 0, DataSet.EXTENT);
    }
    String input = dataSet.axes()[0];
    right.drawRight(input, pen);
    AxisNames.draw(input, up, pen);
  }

  /** Draws a line across the picture at a number. */
  final void rule(double number, Pen pen) {
    rule(number, number == 0, pen);
  }

  /** Draws a line across the picture, at an author's own zero or at another number. */
  final void rule(double number, boolean isZero, Pen pen) {
    pen.line(isZero ? "rule zero" : "rule", 0, y(number), SIDE, y(number), 1);
  }

  /** Names the number of such a line. */
  final void tick(double number, String name, Pen pen) {
    pen.text("tick", 5, tickBase(number), Pen.Anchor.START, name);
  }

  /** Returns the base line of such a name. */
  final double tickBase(double number) {
    return y(number) - 3;
  }

  /** Draws a curve, with gaps where it is no number. */
  final void curve(String role, double[] picture, int curve, Pen pen) {
    double[] heights = new double[PLACES];
    for (int place = 0; place < PLACES; place++) {
      heights[place] = y(picture[curve * PLACES + place]);
    }
    curve(role, heights, pen);
  }

  private static void curve(String role, double[] heights, Pen pen) {
    PathData data = new PathData();
    boolean drawing = false;
    for (int place = 0; place < PLACES; place++) {
      double height = heights[place];
      if (height != height) {
        drawing = false;
        continue;
      }
      // Far outside of the picture it does not matter how far.
      double bounded = Math.max(-SIDE, Math.min(SIDE * 2, height));
      double x = place * (double) SIDE / (PLACES - 1);
      if (drawing) {
        data.lineTo(x, bounded);
      } else {
        data.moveTo(x, bounded);
      }
      drawing = true;
    }
    pen.path(role, data.toString());
  }
}
