package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Check;
import gradientpress.nn.Samples;

/**
 * How a hidden layer bends space: the lattice of the plane and the points as two of its units see
 * them, one to the right and one upward.
 */
public final class WarpPicture {
  /** Free around everything. */
  private static final double MARGIN = 24;

  /** Numbers are bounded, since a unit may say anything. */
  private static final double BOUND = 1e6;

  /** A smaller range is not stretched to fill the picture. */
  private static final double SMALLEST_RANGE = 1e-6;

  private final DataSet dataSet;
  private final Split split;

  /** Prepares to draw the points of a data set. */
  public WarpPicture(DataSet dataSet, Split split) {
    this.dataSet = dataSet;
    this.split = split;
  }

  /**
   * Draws the picture.
   *
   * @param right what the first unit is called
   * @param up what the second is called
   * @param lattice what both say at the crossings of the lattice, {@code [2 × crossings]}, row by
   *     row
   * @param columns crossings in a row
   * @param samples what both say of all samples, {@code [2 × samples]}, training set first
   */
  public void draw(
      String right, String up, double[] lattice, int columns, double[] samples, Pen pen) {
    int crossings = lattice.length / 2;
    Check.atLeast("columns", columns, 1);
    Check.equal("samples", samples.length, Answers.samples(split) * 2);
    Scale x = new Scale(lattice, 0, crossings, samples, 0, false);
    Scale y = new Scale(lattice, crossings, crossings, samples, samples.length / 2, true);
    PathData lines = new PathData();
    for (int first = 0; first < crossings; first += columns) {
      line(lines, lattice, first, 1, columns, x, y);
    }
    int rows = crossings / columns;
    for (int column = 0; rows > 1 && column < columns; column++) {
      line(lines, lattice, column, columns, rows, x, y);
    }
    pen.path("lattice", lines.toString());
    new Dots(split, new Seen(samples, x, y)).draw(pen);
    AxisNames.draw(right, up, pen);
  }

  private static void line(
      PathData lines, double[] lattice, int first, int step, int count, Scale x, Scale y) {
    int crossing = first;
    for (int i = 0; i < count; i++) {
      double toX = x.place(lattice[crossing]);
      double toY = y.place(lattice[lattice.length / 2 + crossing]);
      if (i == 0) {
        lines.moveTo(toX, toY);
      } else {
        lines.lineTo(toX, toY);
      }
      crossing += step;
    }
  }

  private static double bounded(double number) {
    return number == number ? Math.max(-BOUND, Math.min(BOUND, number)) : 0;
  }

  /** What one unit says, from the least to the most, across the picture. */
  private static final class Scale {
    private final double least;
    private final double range;
    private final boolean upward;

    Scale(double[] lattice, int first, int count, double[] samples, int from, boolean upward) {
      double least = BOUND;
      double most = -BOUND;
      for (int i = first; i < first + count; i++) {
        least = Math.min(least, bounded(lattice[i]));
        most = Math.max(most, bounded(lattice[i]));
      }
      for (int i = from; i < from + samples.length / 2; i++) {
        least = Math.min(least, bounded(samples[i]));
        most = Math.max(most, bounded(samples[i]));
      }
      this.range = Math.max(SMALLEST_RANGE, most - least);
      this.least = (most + least) / 2 - range / 2;
      this.upward = upward;
    }

    double place(double number) {
      double along = (bounded(number) - least) / range * (Plot.SIDE - MARGIN * 2);
      return upward ? Plot.SIDE - MARGIN - along : along + MARGIN;
    }
  }

  /** The points at their new places. */
  private final class Seen implements Dots.Place {
    private final double[] said;
    private final Scale x;
    private final Scale y;

    Seen(double[] said, Scale x, Scale y) {
      this.said = said;
      this.x = x;
      this.y = y;
    }

    @Override
    public Mark[] marks() {
      int classes = dataSet.classes();
      if (classes > ClassColours.COUNT) {
        return Mark.OF_VALUES;
      }
      return classes == 0 ? Mark.ofLevels() : Mark.ofClasses(classes);
    }

    @Override
    public int kind(Samples samples, int row) {
      int classes = dataSet.classes();
      if (classes > ClassColours.COUNT) {
        return 0;
      }
      return classes == 0 ? Mark.level(samples.targets()[row]) : samples.classOf(row);
    }

    @Override
    public double x(Samples samples, int row) {
      return x.place(said[place(samples, row)]);
    }

    @Override
    public double y(Samples samples, int row) {
      return y.place(said[said.length / 2 + place(samples, row)]);
    }

    private int place(Samples samples, int row) {
      return samples == split.training() ? row : split.training().rows() + row;
    }
  }
}
