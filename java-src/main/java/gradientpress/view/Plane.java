package gradientpress.view;

import gradientpress.data.DataSet;

/** The square picture of the plane in which the data lie: x to the right, y up. */
public final class Plane {
  /** Side of the picture. */
  public static final int SIDE = 300;

  private static final double UNIT = SIDE / (DataSet.EXTENT * 2);

  private Plane() {}

  /** Returns the place of a first coordinate. */
  static double x(double value) {
    return (value + DataSet.EXTENT) * UNIT;
  }

  /** Returns the place of a second coordinate. */
  static double y(double value) {
    return (DataSet.EXTENT - value) * UNIT;
  }
}
