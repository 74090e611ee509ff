package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;

/** The points of a data set in the plane, each class and each set with a mark of its own. */
public final class DataPlot {
  private static final int MARGIN = 5;

  private DataPlot() {}

  /** Draws all points, test set first so that training points stay on top, and the axes' names. */
  public static void draw(DataSet dataSet, Split split, Pen pen) {
    pen.path("dots first test", dots(split.test(), 0));
    pen.path("dots second test", dots(split.test(), 1));
    pen.path("dots first train", dots(split.training(), 0));
    pen.path("dots second train", dots(split.training(), 1));
    String[] axes = dataSet.axes();
    int end = Plane.SIDE - MARGIN;
    pen.text("axis", end, end, Pen.Anchor.END, axes[0].concat(" →"));
    pen.text("axis", MARGIN, MARGIN * 3, Pen.Anchor.START, "↑ ".concat(axes[1]));
  }

  private static String dots(Samples samples, int label) {
    PathData data = new PathData();
    for (int row = 0; row < samples.rows(); row++) {
      if (samples.classOf(row) == label) {
        double x = Plane.x(samples.features()[row * 2]);
        double y = Plane.y(samples.features()[row * 2 + 1]);
        data.dot(Math.floor(x + 0.5), Math.floor(y + 0.5)); // a dot needs no decimals
      }
    }
    return data.toString();
  }
}
