package gradientpress.view;

import gradientpress.nn.Check;

/**
 * A line that a reader has sketched on the map to part two classes, in units of the picture.
 *
 * <p>A closed one parts inside from outside. An open one is thought to go on beyond both ends, the
 * way it came there, and parts its two sides.
 */
public final class SketchedLine {
  /** Most points of a line. */
  public static final int MOST = 300;

  /** A length of line, in units of the picture, that tells which way an end is going. */
  private static final double LAST_STRETCH = 24;

  /** Far out of the picture. */
  private static final double FAR = 1e5;

  /** A place near a corner of the picture that no line goes through, as good as surely. */
  private static final double ELSEWHERE_X = -1.2345678;

  private static final double ELSEWHERE_Y = -2.3456789;

  /** Places of the corners, {@code [x, y, x, y, …]}; those of an open line go far out. */
  private final double[] line;

  /**
   * Makes a line.
   *
   * @param points its points in their order, {@code [x, y, x, y, …]}
   * @param closed whether its end is joined to its start
   * @throws IllegalArgumentException if there are fewer than two points, or three if it is closed,
   *     or more than {@link #MOST}
   */
  public SketchedLine(double[] points, boolean closed) {
    int corners = points.length / 2;
    Check.range("points", corners, closed ? 3 : 2, MOST);
    line = new double[points.length + (closed ? 2 : 4)];
    int from = closed ? 0 : 2;
    for (int i = 0; i < points.length; i++) {
      line[from + i] = points[i];
    }
    if (closed) {
      line[points.length] = points[0];
      line[points.length + 1] = points[1];
    } else {
      goOn(points, 0, 1, 0);
      goOn(points, corners - 1, -1, line.length - 2);
    }
  }

  /** Puts a far corner to where an end is going, judged by the last stretch before it. */
  private void goOn(double[] points, int end, int inward, int far) {
    double x = points[end * 2];
    double y = points[end * 2 + 1];
    double dx = 0;
    double dy = 0;
    double length = 0;
    for (int i = end + inward;
        i >= 0 && i < points.length / 2 && length < LAST_STRETCH;
        i += inward) {
      dx = x - points[i * 2];
      dy = y - points[i * 2 + 1];
      length = Math.sqrt(dx * dx + dy * dy);
    }
    if (length > 0) {
      line[far] = dx / length * FAR + x;
      line[far + 1] = dy / length * FAR + y;
    } else {
      line[far] = x;
      line[far + 1] = y;
    }
  }

  /**
   * Returns the share of the map on which the line and a network agree, from ½ to 1: the line does
   * not say which side belongs to which class, so it gets the better of both readings.
   *
   * @param scores what the network says, {@code [side × side]}, the first row on top: above 0 for
   *     one class, else for the other
   */
  public double agreement(double[] scores) {
    int side = (int) Math.sqrt(scores.length);
    double cell = (double) Plot.SIDE / (side - 1);
    int same = 0;
    for (int i = 0; i < scores.length; i++) {
      if (isAcross(i % side * cell, i / side * cell) == scores[i] > 0) {
        same++;
      }
    }
    return (double) Math.max(same, scores.length - same) / scores.length;
  }

  /**
   * Says whether a place lies across the line from elsewhere: whether the way there crosses the
   * line an odd number of times.
   */
  private boolean isAcross(double x, double y) {
    boolean across = false;
    double[] corners = line;
    double dx = ELSEWHERE_X - x;
    double dy = ELSEWHERE_Y - y;
    double before = side(corners[0] - x, corners[1] - y, dx, dy);
    for (int i = 2; i < corners.length; i += 2) {
      double ax = corners[i - 2];
      double ay = corners[i - 1];
      double ux = corners[i] - ax;
      double uy = corners[i + 1] - ay;
      double after = side(corners[i] - x, corners[i + 1] - y, dx, dy);
      if (before > 0 != after > 0
          && side(x - ax, y - ay, ux, uy) > 0
              != side(ELSEWHERE_X - ax, ELSEWHERE_Y - ay, ux, uy) > 0) {
        across = !across;
      }
      before = after;
    }
    return across;
  }

  /** Returns a number whose sign tells on which side of a direction a place lies. */
  private static double side(double x, double y, double dx, double dy) {
    return x * dy - y * dx;
  }

  /** Returns the line as SVG path data, as far as it was sketched. */
  public static String path(double[] points, boolean closed) {
    PathData path = new PathData();
    for (int i = 0; i < points.length; i += 2) {
      if (i == 0) {
        path.moveTo(points[0], points[1]);
      } else {
        path.lineTo(points[i], points[i + 1]);
      }
    }
    if (closed) {
      path.close();
    }
    return path.toString();
  }
}
