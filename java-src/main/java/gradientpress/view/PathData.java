package gradientpress.view;

/**
 * SVG path data made of straight lines and small marks, as short as the grammar allows: pages carry
 * much of it.
 *
 * <p>Points are rounded to tenths; each line is written as a step from the last rounded point, so
 * that rounding never adds up.
 */
final class PathData {
  private final StringBuilder data = new StringBuilder();
  private int x;
  private int y;
  private boolean inLine;

  /** Starts a new line at a point. */
  void moveTo(double toX, double toY) {
    x = Tenths.round(toX);
    y = Tenths.round(toY);
    data.append('M');
    number(x, false);
    number(y, true);
    inLine = false;
  }

  /** Draws a line to a point. */
  void lineTo(double toX, double toY) {
    int nextX = Tenths.round(toX);
    int nextY = Tenths.round(toY);
    if (nextX == x && nextY == y) {
      return;
    }
    if (!inLine) {
      data.append('l');
    }
    number(nextX - x, inLine);
    number(nextY - y, true);
    x = nextX;
    y = nextY;
    inLine = true;
  }

  /** Leaves a shape at a point: path data relative to it. */
  void mark(double atX, double atY, String shape) {
    moveTo(atX, atY);
    data.append(shape);
  }

  /** Leaves a shape that draws no distance at a point, told as a step from the last point. */
  void markBeside(double atX, double atY, String shape) {
    if (data.length() == 0) {
      mark(atX, atY, shape);
      return;
    }
    int nextX = Tenths.round(atX);
    int nextY = Tenths.round(atY);
    data.append('m');
    number(nextX - x, false);
    number(nextY - y, true);
    data.append(shape);
    x = nextX;
    y = nextY;
  }

  /** Joins the end of the line to its start. */
  void close() {
    data.append('z');
  }

  @Override
  public String toString() {
    return data.toString();
  }

  /** Writes tenths without a leading zero, parted from a number before it where need be. */
  private void number(int tenths, boolean afterNumber) {
    if (afterNumber && tenths >= 0) {
      data.append(' ');
    }
    if (tenths < 0) {
      data.append('-');
    }
    int size = Math.abs(tenths);
    if (size >= 10 || size == 0) {
      data.append(size / 10);
    }
    if (size % 10 != 0) {
      data.append('.').append(size % 10);
    }
  }
}
