package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Scale;

/**
 * Round numbers along an axis, in the author's own units, though the points have been stretched to
 * fit; none where the points are not an author's.
 */
final class AxisNumbers {
  /** An axis is divided into at most so many steps. */
  private static final int MOST = 6;

  /** Numbers that are more steps away from zero would need more digits than they are worth. */
  private static final double FAR = 1e6;

  /** From the edge of the picture to a number. */
  private static final int MARGIN = 5;

  /** Where numbers at the left are clear of the axis's name above, and of the numbers below. */
  private static final int FIRST_BASE = 28;

  private static final int LAST_BASE = Plot.SIDE - 18;

  /** From the middle of a number to its base line. */
  private static final int DESCENT = 4;

  private final Tick[] ticks = new Tick[MOST + 1];
  private final double[] places = new double[MOST + 1];
  private int count;

  private AxisNumbers() {}

  /**
   * Numbers an axis.
   *
   * @param column which of the columns lies along it, that of the numbers to learn last
   * @param reach the axis goes from minus to plus this place
   */
  static AxisNumbers of(DataSet dataSet, int column, double reach) {
    AxisNumbers numbers = new AxisNumbers();
    Scale[] scales = dataSet.scales();
    if (column < scales.length) {
      numbers.divide(scales[column], reach);
    }
    return numbers;
  }

  /** Numbers the axis of what is learnt of a line: by −1, 0 and 1 where nobody has own numbers. */
  static AxisNumbers upward(DataSet dataSet, double reach) {
    AxisNumbers numbers = of(dataSet, 1, reach);
    if (numbers.count == 0) {
      for (int number = 1; number >= -1; number--) {
        numbers.add(new Tick(number, 0), number);
      }
    }
    return numbers;
  }

  private void divide(Scale scale, double reach) {
    double low = scale.numberAt(-reach);
    double high = scale.numberAt(reach);
    if (!(high > low)) {
      return; // so close together that they are the same
    }
    double least = (high - low) / MOST;
    int exponent = Tick.exponent(least);
    double lead = least / new Tick(1, exponent).value();
    int digits = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
    double step = new Tick(digits, exponent).value();
    double first = Math.ceil(low / step);
    for (int k = (int) first; Math.abs(first) < FAR && count <= MOST && k * step <= high; k++) {
      add(new Tick(k * digits, exponent), scale.placeOf(k * step));
    }
  }

  private void add(Tick tick, double place) {
    ticks[count] = tick;
    places[count] = place;
    count++;
  }

  int count() {
    return count;
  }

  /** Returns one of the numbers. */
  Tick tick(int i) {
    return ticks[i];
  }

  /** Returns where one of the numbers stands, as the network is given it. */
  double place(int i) {
    return places[i];
  }

  /** Writes the numbers below a plot, as far as the axis's own name leaves room. */
  void drawRight(String axis, Pen pen) {
    double end = Plot.SIDE - AxisNames.width(axis);
    for (int i = 0; i < count; i++) {
      double x = Plane.x(places[i]);
      String name = ticks[i].name();
      double half = DiagramGeometry.width(name) / 2;
      if (x - half >= MARGIN && x + half <= end) {
        pen.text("tick", x, Plot.SIDE - MARGIN, Pen.Anchor.MIDDLE, name);
      }
    }
  }

  /** Writes the numbers at the left of a plot of the plane. */
  void drawUp(Pen pen) {
    for (int i = 0; i < count; i++) {
      drawUp(i, Plane.y(places[i]) + DESCENT, pen);
    }
  }

  /** Writes one of the numbers at the left, unless it would be in the way there. */
  void drawUp(int i, double base, Pen pen) {
    if (base >= FIRST_BASE && base <= LAST_BASE) {
      pen.text("tick", MARGIN, base, Pen.Anchor.START, ticks[i].name());
    }
  }
}
