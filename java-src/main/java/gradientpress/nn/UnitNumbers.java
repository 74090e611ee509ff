package gradientpress.nn;

/** What some units say to the points of a {@link Sweep}, as it is. */
public final class UnitNumbers implements Sweep.Reader {
  private final int firstUnit;
  private final int points;
  private final double[] numbers;

  /**
   * Makes room.
   *
   * @param to the number of the unit after the last
   */
  public UnitNumbers(int from, int to, int points) {
    this.firstUnit = from;
    this.points = points;
    this.numbers = new double[(to - from) * points];
  }

  /** Returns what the units say, {@code [units × points]}: the live array. */
  public double[] numbers() {
    return numbers;
  }

  @Override
  public void read(int unit, double[] layer, int said, int units, int rows, int point) {
    double[] numbers = this.numbers;
    int to = (unit - firstUnit) * points + point;
    if (to < 0 || to >= numbers.length) {
      return; // of another unit
    }
    int from = said;
    for (int row = 0; row < rows; row++) {
      numbers[to + row] = layer[from];
      from += units;
    }
  }
}
