package gradientpress.view;

import gradientpress.example.LossHistory;

/**
 * Training and test loss against the epoch, or the accuracy or R² likewise, in front of the test
 * curves of other runs.
 */
public final class LossCurve {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 120;

  /** What {@link #draw} takes for a cursor where there is none. */
  public static final int NO_CURSOR = -1;

  private static final Ghost[] NO_GHOSTS = {};

  private static final int LEFT = 40;
  private static final int RIGHT = 392;
  private static final int TOP = 18;
  private static final int BOTTOM = 102;

  /** From an axis to a name beside or below it, and from a name's middle to its base line. */
  private static final int BESIDE = 5;

  private static final int BELOW = 14;
  private static final double LINE_MIDDLE = 4;

  /** Losses that are lower are not told from 0. */
  private static final double NOTHING = 1e-9;

  private final CurveKind kind;
  private final boolean logarithmic;

  /**
   * Chooses what to show.
   *
   * @param logarithmic whether equal steps up multiply a loss by the same; scores are never shown
   *     so
   */
  public LossCurve(CurveKind kind, boolean logarithmic) {
    this.kind = kind;
    this.logarithmic = logarithmic && kind == CurveKind.LOSS;
  }

  /** Draws the losses of a run that has come to its last epoch. */
  public static void draw(LossHistory history, int lastEpoch, Pen pen) {
    LossCurve curve = new LossCurve(CurveKind.LOSS, false);
    curve.draw(history, NO_GHOSTS, lastEpoch, NO_CURSOR, pen);
  }

  /**
   * Draws the curves.
   *
   * @param ghosts other runs
   * @param lastEpoch epoch at the right end of the axis, at least that of the last entry
   * @param cursor the entry at which the reader reads the curves, or {@link #NO_CURSOR}
   */
  public void draw(LossHistory history, Ghost[] ghosts, int lastEpoch, int cursor, Pen pen) {
    ValueAxis axis = axis(history, ghosts);
    for (Tick tick : axis.ticks()) {
      double y = y(tick.value(), axis);
      boolean zero = y == BOTTOM;
      pen.line(zero ? "axis" : "rule", LEFT, y, RIGHT, y, 1);
      pen.text("tick", LEFT - BESIDE, y + LINE_MIDDLE, Pen.Anchor.END, name(tick));
    }
    if (logarithmic) {
      pen.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM, 1);
    }
    for (Ghost ghost : ghosts) {
      String role = "ghost g".concat(Integer.toString(ghost.style()));
      pen.path(role, curve(ghost.history(), lastEpoch, axis, false));
    }
    pen.path("loss test", curve(history, lastEpoch, axis, false));
    pen.path("loss training", curve(history, lastEpoch, axis, true));
    int last = history.size() - 1;
    if (cursor != NO_CURSOR && cursor <= last) {
      double x = x(history.epoch(cursor), lastEpoch);
      pen.line("cursor", x, TOP, x, BOTTOM, 1);
      drawMarks(history, cursor, lastEpoch, axis, pen);
    } else if (last >= 0 && history.epoch(last) < lastEpoch) {
      drawMarks(history, last, lastEpoch, axis, pen);
    }
    drawNames(lastEpoch, pen);
  }

  /** Returns the entry of a run that is nearest to a place in the picture, from the left. */
  public static int entryAt(LossHistory history, int lastEpoch, double x) {
    double epoch = (x - LEFT) / (RIGHT - LEFT) * Math.max(1, lastEpoch);
    int nearest = 0;
    for (int entry = 1; entry < history.size(); entry++) {
      if (Math.abs(history.epoch(entry) - epoch) < Math.abs(history.epoch(nearest) - epoch)) {
        nearest = entry;
      }
    }
    return nearest;
  }

  private ValueAxis axis(LossHistory history, Ghost[] ghosts) {
    if (kind != CurveKind.LOSS) {
      return ValueAxis.ofScores();
    }
    double highest = Math.max(NOTHING, highest(history));
    double lowest = lowest(history, highest);
    for (Ghost ghost : ghosts) {
      highest = Math.max(highest, highest(ghost.history()));
      lowest = lowest(ghost.history(), lowest);
    }
    return logarithmic ? ValueAxis.logarithmic(lowest, highest) : ValueAxis.linear(highest);
  }

  private static double highest(LossHistory history) {
    double highest = 0;
    for (int entry = 0; entry < history.size(); entry++) {
      highest = Math.max(highest, Math.max(history.training(entry), history.test(entry)));
    }
    return highest;
  }

  /** Returns the lowest loss above zero, or a bound if none is below that. */
  private static double lowest(LossHistory history, double bound) {
    double lowest = bound;
    for (int entry = 0; entry < history.size(); entry++) {
      double training = history.training(entry);
      double test = history.test(entry);
      lowest = training > 0 ? Math.min(lowest, training) : lowest;
      lowest = test > 0 ? Math.min(lowest, test) : lowest;
    }
    return lowest;
  }

  private String name(Tick tick) {
    if (kind != CurveKind.ACCURACY) {
      return tick.name();
    }
    int tenths = tick.exponent() < 0 ? tick.digits() : tick.digits() * 10;
    return Integer.toString(tenths * 10).concat("%");
  }

  private void drawMarks(LossHistory history, int entry, int lastEpoch, ValueAxis axis, Pen pen) {
    drawMark("here test", history, entry, lastEpoch, axis, false, pen);
    drawMark("here training", history, entry, lastEpoch, axis, true, pen);
  }

  private void drawMark(
      String role,
      LossHistory history,
      int entry,
      int lastEpoch,
      ValueAxis axis,
      boolean training,
      Pen pen) {
    double value = kind.of(history, entry, training);
    if (value == value) {
      PathData mark = new PathData();
      mark.mark(x(history.epoch(entry), lastEpoch), y(value, axis), Mark.DOT);
      pen.path(role, mark.toString());
    }
  }

  private void drawNames(int lastEpoch, Pen pen) {
    String end = "epoch ".concat(Integer.toString(lastEpoch));
    pen.text("label", LEFT, BOTTOM + BELOW, Pen.Anchor.START, "0");
    pen.text("label", RIGHT, BOTTOM + BELOW, Pen.Anchor.END, end);
    String name = "training ".concat(kind.label());
    pen.text("label training", RIGHT - 34, TOP - 6, Pen.Anchor.END, name);
    pen.text("label test", RIGHT, TOP - 6, Pen.Anchor.END, "test");
  }

  /** Returns a curve, with gaps where there is no number. */
  private String curve(LossHistory history, int lastEpoch, ValueAxis axis, boolean training) {
    PathData data = new PathData();
    boolean drawing = false;
    for (int entry = 0; entry < history.size() && history.epoch(entry) <= lastEpoch; entry++) {
      double value = kind.of(history, entry, training);
      boolean known = value == value;
      if (known && drawing) {
        data.lineTo(x(history.epoch(entry), lastEpoch), y(value, axis));
      } else if (known) {
        data.moveTo(x(history.epoch(entry), lastEpoch), y(value, axis));
      }
      drawing = known;
    }
    return data.toString();
  }

  private static double x(int epoch, int lastEpoch) {
    double along = (double) epoch / Math.max(1, lastEpoch);
    return along * (RIGHT - LEFT) + LEFT;
  }

  private static double y(double value, ValueAxis axis) {
    return BOTTOM - axis.part(value) * (BOTTOM - TOP);
  }
}
