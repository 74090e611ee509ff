package gradientpress.view;

import gradientpress.example.LossHistory;

/** Training and test loss against the epoch. */
public final class LossCurve {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 120;

  private static final int LEFT = 8;
  private static final int RIGHT = 392;
  private static final int TOP = 16;
  private static final int BOTTOM = 102;

  private LossCurve() {}

  /**
   * Draws both curves.
   *
   * @param lastEpoch epoch at the right end of the axis, at least that of the last entry
   */
  public static void draw(LossHistory history, int lastEpoch, Pen pen) {
    pen.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM, 1);
    double highest = highest(history);
    pen.path("loss test", curve(history, lastEpoch, highest, false));
    pen.path("loss training", curve(history, lastEpoch, highest, true));
    pen.text("label", LEFT, BOTTOM + 14, Pen.Anchor.START, "0");
    pen.text(
        "label", RIGHT, BOTTOM + 14, Pen.Anchor.END, "epoch ".concat(Integer.toString(lastEpoch)));
    pen.text("label training", RIGHT - 34, TOP - 4, Pen.Anchor.END, "training loss");
    pen.text("label test", RIGHT, TOP - 4, Pen.Anchor.END, "test");
  }

  private static String curve(
      LossHistory history, int lastEpoch, double highest, boolean training) {
    PathData data = new PathData();
    for (int entry = 0; entry < history.size(); entry++) {
      double loss = training ? history.training(entry) : history.test(entry);
      double along = (double) history.epoch(entry) / Math.max(1, lastEpoch);
      double x = along * (RIGHT - LEFT) + LEFT;
      double y = BOTTOM - loss / highest * (BOTTOM - TOP);
      if (entry == 0) {
        data.moveTo(x, y);
      } else {
        data.lineTo(x, y);
      }
    }
    return data.toString();
  }

  private static double highest(LossHistory history) {
    double highest = 1e-9;
    for (int entry = 0; entry < history.size(); entry++) {
      highest = Math.max(highest, Math.max(history.training(entry), history.test(entry)));
    }
    return highest;
  }
}
