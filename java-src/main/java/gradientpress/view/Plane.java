package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.nn.Check;

/**
 * The plane in which data lie, as a square picture and as a grid: x to the right, y up.
 *
 * @param side points of the grid along each side
 */
public record Plane(int side) {
  /** The grid of pictures that are made while the site is built, and that every reader loads. */
  public static final Plane PRINTED = new Plane(61);

  /** The finer grid of pictures that move in the page. */
  public static final Plane LIVE = new Plane(100);

  private static final double UNIT = Plot.SIDE / (DataSet.EXTENT * 2);

  /**
   * Makes a grid.
   *
   * @throws IllegalArgumentException if it has fewer than two points along each side
   */
  public Plane {
    Check.atLeast("side", side, 2);
  }

  /** Returns how many points the grid has. */
  public int cells() {
    return side * side;
  }

  /** Returns the coordinates of the grid's points, {@code [cells × 2]}, row by row from the top. */
  public double[] places() {
    double step = DataSet.EXTENT * 2 / (side - 1);
    double[] places = new double[cells() * 2];
    for (int cell = 0; cell < cells(); cell++) {
      places[cell * 2] = cell % side * step - DataSet.EXTENT;
      places[cell * 2 + 1] = DataSet.EXTENT - cell / side * step;
    }
    return places;
  }

  /** Returns the place of a first coordinate in the picture. */
  static double x(double value) {
    return (value + DataSet.EXTENT) * UNIT;
  }

  /** Returns the first coordinate of a place in the picture. */
  static double atX(double place) {
    return place / UNIT - DataSet.EXTENT;
  }

  /** Returns the second coordinate of a place in the picture. */
  static double atY(double place) {
    return DataSet.EXTENT - place / UNIT;
  }

  /** Returns the place of a second coordinate in the picture. */
  static double y(double value) {
    return (DataSet.EXTENT - value) * UNIT;
  }
}
