package gradientpress.view;

import gradientpress.example.LossHistory;

/** The test losses of several runs against the epoch, each curve with its name at its end. */
public final class LossComparison {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 160;

  private static final int LEFT = 34;
  private static final int RIGHT = 270;

  /** How many letters of a name have room between that and the edge. */
  private static final int LONGEST_NAME = 20;

  private static final int TOP = 18;
  private static final int BOTTOM = 140;

  /** From one name to the next below it, from a curve to its name, from a middle to a base line. */
  private static final double LINE = 13;

  private static final double BESIDE = 5;
  private static final double LINE_MIDDLE = 4;

  private static final double BELOW = 15;

  /** Losses that are lower are not told from 0. */
  private static final double NOTHING = 1e-9;

  /** A loss that is more than so many times as high as at the start is beyond the picture. */
  private static final double HEADROOM = 1.5;

  /**
   * One of the curves.
   *
   * @param history how the run went
   * @param name a short name
   * @param style how the curve is drawn, from 0
   */
  public record Curve(LossHistory history, String name, int style) {}

  private LossComparison() {}

  /**
   * Draws the curves.
   *
   * @param lastEpoch epoch at the right end of the axis, at least that of the last entry
   * @param finish a loss to reach, or 0 for none
   * @param logarithmic whether equal steps up multiply a loss by the same
   */
  public static void draw(
      Curve[] curves, int lastEpoch, double finish, boolean logarithmic, Pen pen) {
    ValueAxis axis = axis(curves, finish, logarithmic);
    for (Tick tick : axis.ticks()) {
      double y = y(tick.value(), axis);
      pen.line("rule", LEFT, y, RIGHT, y, 1);
      pen.text("tick", LEFT - BESIDE, y + LINE_MIDDLE, Pen.Anchor.END, tick.name());
    }
    pen.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM, 1);
    pen.text("label", LEFT, BOTTOM + BELOW, Pen.Anchor.START, "0");
    pen.text(
        "label",
        RIGHT,
        BOTTOM + BELOW,
        Pen.Anchor.END,
        "epoch ".concat(Integer.toString(lastEpoch)));
    pen.text("label", LEFT, TOP - BESIDE, Pen.Anchor.START, "test loss");
    if (finish > 0) {
      double y = y(finish, axis);
      pen.line("finish", LEFT, y, RIGHT, y, 1);
    }
    for (int i = curves.length - 1; i >= 0; i--) { // the first in front
      pen.path(role("ghost", curves[i]), path(curves[i].history, lastEpoch, axis));
    }
    drawNames(curves, lastEpoch, axis, pen);
  }

  private static ValueAxis axis(Curve[] curves, double finish, boolean logarithmic) {
    double atStart = finish;
    for (Curve curve : curves) {
      if (curve.history.size() > 0) {
        atStart = Math.max(atStart, curve.history.test(0));
      }
    }
    double bound = Math.max(NOTHING, Math.min(atStart, Double.MAX_VALUE / 2) * HEADROOM);
    double highest = Math.max(NOTHING, finish);
    double lowest = finish > 0 ? finish : bound;
    for (Curve curve : curves) {
      for (int entry = 0; entry < curve.history.size(); entry++) {
        double loss = Math.min(bound, curve.history.test(entry));
        highest = Math.max(highest, loss);
        lowest = loss > 0 ? Math.min(lowest, loss) : lowest;
      }
    }
    return logarithmic ? ValueAxis.logarithmic(lowest, highest) : ValueAxis.linear(highest);
  }

  private static String path(LossHistory history, int lastEpoch, ValueAxis axis) {
    PathData data = new PathData();
    for (int entry = 0; entry < history.size(); entry++) {
      double x = x(history.epoch(entry), lastEpoch);
      double y = y(history.test(entry), axis);
      if (entry == 0) {
        data.moveTo(x, y);
      } else {
        data.lineTo(x, y);
      }
    }
    return data.toString();
  }

  /** Writes each name beside the end of its curve, lower or higher where names would collide. */
  private static void drawNames(Curve[] curves, int lastEpoch, ValueAxis axis, Pen pen) {
    int[] order = new int[curves.length];
    double[] heights = new double[curves.length];
    for (int i = 0; i < curves.length; i++) {
      LossHistory history = curves[i].history;
      double y = history.size() == 0 ? TOP : y(history.test(history.size() - 1), axis);
      int place = i;
      while (place > 0 && heights[order[place - 1]] > y) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = i;
      heights[i] = y;
    }
    spread(heights, order);
    for (int i = 0; i < curves.length; i++) {
      LossHistory history = curves[i].history;
      int last = history.size() == 0 ? 0 : history.epoch(history.size() - 1);
      double x = x(last, lastEpoch) + BESIDE;
      double y = heights[i] + LINE_MIDDLE;
      pen.text(role("name", curves[i]), x, y, Pen.Anchor.START, fitting(curves[i].name));
    }
  }

  /** An article may give its own optimizer a name for which there is no room. */
  private static String fitting(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).concat("…") : name;
  }

  /** Parts heights that are given from the top down, and keeps them above the axis. */
  private static void spread(double[] heights, int[] order) {
    for (int i = 1; i < order.length; i++) {
      heights[order[i]] = Math.max(heights[order[i]], heights[order[i - 1]] + LINE);
    }
    double lowest = BOTTOM;
    for (int i = order.length - 1; i >= 0; i--) {
      heights[order[i]] = Math.min(heights[order[i]], lowest);
      lowest = heights[order[i]] - LINE;
    }
  }

  private static String role(String kind, Curve curve) {
    return kind.concat(" g").concat(Integer.toString(curve.style));
  }

  private static double x(int epoch, int lastEpoch) {
    double along = (double) epoch / Math.max(1, lastEpoch);
    return along * (RIGHT - LEFT) + LEFT;
  }

  private static double y(double loss, ValueAxis axis) {
    return BOTTOM - axis.part(loss) * (BOTTOM - TOP);
  }
}
