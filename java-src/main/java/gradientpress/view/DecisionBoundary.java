package gradientpress.view;

import java.util.Arrays;

/**
 * The line where the network is undecided, or says a certain number, traced through a grid.
 *
 * <p>Source: W. Lorensen and H. Cline, "Marching cubes", 1987, in two dimensions ("marching
 * squares"): the line crosses an edge of the grid where the score changes its sign, and each cell
 * joins the crossings on its edges in pairs.
 */
final class DecisionBoundary {
  private static final int NONE = -1;

  private final int side;
  private double[] scores;

  /**
   * For each edge of the grid, the one or two crossings that the line goes on to. The edge from
   * grid point p to the right has number 2p, the one downward 2p + 1. Between two drawings all are
   * free.
   */
  private final int[] links;

  /** The edges that the line crosses, in the order in which they were found. */
  private final int[] crossed;

  private int crossings;

  /** Makes room for a grid with so many points along each side. */
  DecisionBoundary(int side) {
    this.side = side;
    this.links = new int[side * side * 4];
    Arrays.fill(links, NONE);
    this.crossed = new int[side * side * 2];
  }

  /**
   * Draws the line.
   *
   * @param role class names of the line
   * @param scores {@code [side × side]}, the first row on top; of any finite size; next to NaN
   *     there is no line
   */
  void draw(String role, double[] scores, Pen pen) {
    this.scores = scores;
    linkCrossings();
    pen.path(role, trace());
  }

  private void linkCrossings() {
    crossings = 0;
    for (int row = 0; row < side - 1; row++) {
      for (int column = 0; column < side - 1; column++) {
        int topLeft = row * side + column;
        boolean positive = scores[topLeft] > 0;
        // Most cells lie wholly on one side.
        if (positive != scores[topLeft + 1] > 0
            || positive != scores[topLeft + side] > 0
            || positive != scores[topLeft + side + 1] > 0) {
          linkCell(topLeft);
        }
      }
    }
  }

  /** Joins the crossings around a cell: neighbours in the order left, top, right, bottom. */
  private void linkCell(int topLeft) {
    int[] edges = {topLeft * 2 + 1, topLeft * 2, topLeft * 2 + 3, (topLeft + side) * 2};
    int pending = NONE;
    for (int edge : edges) {
      if (!crosses(edge)) {
        continue;
      }
      if (pending == NONE) {
        pending = edge;
      } else {
        link(pending, edge);
        link(edge, pending);
        pending = NONE;
      }
    }
  }

  private void link(int from, int to) {
    int place = from * 2;
    if (links[place] == NONE) {
      crossed[crossings] = from;
      crossings++;
      links[place] = to;
    } else {
      links[place + 1] = to;
    }
  }

  /** Follows the links: first the lines that end at the border, then the closed ones. */
  private String trace() {
    PathData path = new PathData();
    for (int i = 0; i < crossings; i++) {
      int edge = crossed[i];
      if (links[edge * 2] != NONE && links[edge * 2 + 1] == NONE) {
        follow(edge, path);
      }
    }
    for (int i = 0; i < crossings; i++) {
      if (links[crossed[i] * 2] != NONE) {
        follow(crossed[i], path);
        path.close();
      }
    }
    return path.toString();
  }

  private void follow(int start, PathData path) {
    path.moveTo(x(start), y(start));
    int edge = start;
    int next = take(edge);
    while (next != NONE) {
      path.lineTo(x(next), y(next));
      unlink(next, edge);
      edge = next;
      next = take(edge);
    }
  }

  /** Takes a link away from an edge and returns where it leads. */
  private int take(int edge) {
    int next = links[edge * 2];
    links[edge * 2] = links[edge * 2 + 1];
    links[edge * 2 + 1] = NONE;
    return next;
  }

  private void unlink(int edge, int to) {
    if (links[edge * 2] == to) {
      links[edge * 2] = links[edge * 2 + 1];
    }
    links[edge * 2 + 1] = NONE;
  }

  private boolean crosses(int edge) {
    double here = scores[edge / 2];
    double there = scores[end(edge)];
    return here > 0 && there <= 0 || here <= 0 && there > 0; // no crossing next to NaN
  }

  private double x(int edge) {
    int column = edge / 2 % side;
    return (isDownward(edge) ? column : along(edge) + column) * cell();
  }

  private double y(int edge) {
    int row = edge / 2 / side;
    return (isDownward(edge) ? along(edge) + row : row) * cell();
  }

  /** Returns how far along an edge the score is zero, 0 to 1. */
  private double along(int edge) {
    double here = scores[edge / 2];
    return here / (here - scores[end(edge)]);
  }

  /** Returns the grid point at the far end of an edge. */
  private int end(int edge) {
    return edge / 2 + (isDownward(edge) ? side : 1);
  }

  private static boolean isDownward(int edge) {
    return edge % 2 == 1;
  }

  private double cell() {
    return (double) Plot.SIDE / (side - 1);
  }
}
