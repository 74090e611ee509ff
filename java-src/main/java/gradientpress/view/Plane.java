package gradientpress.view;

import gradientpress.data.DataSet;

/** The plane in which data lie, as a square picture and as a grid: x to the right, y up. */
public final class Plane {
  /** Points of the grid along each side. */
  public static final int GRID = 61;

  static final int CELLS = GRID * GRID;

  private static final double UNIT = Plot.SIDE / (DataSet.EXTENT * 2);

  private Plane() {}

  /** Returns the place of a first coordinate in the picture. */
  static double x(double value) {
    return (value + DataSet.EXTENT) * UNIT;
  }

  /** Returns the place of a second coordinate in the picture. */
  static double y(double value) {
    return (DataSet.EXTENT - value) * UNIT;
  }

  /** Returns the coordinates of the grid's points, {@code [cells × 2]}, row by row from the top. */
  static double[] places() {
    double step = DataSet.EXTENT * 2 / (GRID - 1);
    double[] places = new double[CELLS * 2];
    for (int cell = 0; cell < CELLS; cell++) {
      places[cell * 2] = cell % GRID * step - DataSet.EXTENT;
      places[cell * 2 + 1] = DataSet.EXTENT - cell / GRID * step;
    }
    return places;
  }
}
