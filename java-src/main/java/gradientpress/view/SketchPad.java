package gradientpress.view;

/**
 * What a reader sketches on the map, stroke by stroke or corner by corner, in units of the picture.
 */
public final class SketchPad {
  /** How far the hand has to go on until that makes another point. */
  private static final double STEP = 4;

  /** An end this near to the start closes the line. */
  private static final double NEAR = 18;

  private final double[] points = new double[SketchedLine.MOST * 2];
  private int corners;
  private boolean closed;

  /** Takes everything away. */
  public void clear() {
    corners = 0;
    closed = false;
  }

  /** Begins a new line with a stroke. */
  public void begin(double x, double y) {
    clear();
    add(x, y);
  }

  /** Goes on with the stroke. */
  public void draw(double x, double y) {
    if (corners > 0 && distance(corners - 1, x, y) >= STEP) {
      add(x, y);
    }
  }

  /** Ends the stroke: one that has come back to its start is closed. */
  public void end() {
    if (corners < 2) {
      clear();
    } else if (corners > 2) {
      closed = distance(0, points[corners * 2 - 2], points[corners * 2 - 1]) < NEAR;
    }
  }

  /** Adds a corner to the line; one near the first corner closes it. */
  public void corner(double x, double y) {
    if (closed) {
      return;
    }
    if (corners > 2 && distance(0, x, y) < NEAR) {
      closed = true;
    } else {
      draw(x, y);
      if (corners == 0) {
        add(x, y);
      }
    }
  }

  /** Takes over a line that was drawn before, {@code [x, y, x, y, …]}. */
  public void restore(double[] line, boolean isClosed) {
    clear();
    for (int i = 0; i + 1 < line.length; i += 2) {
      add(line[i], line[i + 1]);
    }
    closed = isClosed && corners > 2;
  }

  /** Takes the last corner back, or opens the line again. */
  public void back() {
    if (closed) {
      closed = false;
    } else if (corners > 0) {
      corners--;
    }
  }

  /** Returns how many corners there are. */
  public int corners() {
    return corners;
  }

  /** Says whether the line is closed. */
  public boolean isClosed() {
    return closed;
  }

  /** Says whether there is a line at all. */
  public boolean isLine() {
    return corners > 1;
  }

  /** Returns the points, {@code [x, y, x, y, …]}. */
  public double[] points() {
    double[] copy = new double[corners * 2];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = points[i];
    }
    return copy;
  }

  private void add(double x, double y) {
    if (corners < SketchedLine.MOST) {
      points[corners * 2] = x < 0 ? 0 : Math.min(x, Plot.SIDE);
      points[corners * 2 + 1] = y < 0 ? 0 : Math.min(y, Plot.SIDE);
      corners++;
    }
  }

  private double distance(int corner, double x, double y) {
    double dx = points[corner * 2] - x;
    double dy = points[corner * 2 + 1] - y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
