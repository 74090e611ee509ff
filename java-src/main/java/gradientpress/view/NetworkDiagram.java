package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.nn.Network;

/** Units as circles, layer by layer from left to right, and weights as lines by sign and size. */
public final class NetworkDiagram {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 300;

  private static final int SIDE_MARGIN = 52;
  private static final int HEADING = 16;
  private static final double RADIUS = 12;

  /** From the edge of a unit to the base line of its name. */
  private static final double LINE_ABOVE = 6;

  private static final double LINE_BELOW = 15;

  private static final double WIDEST = 9;

  /** Among many units the lines are thinner: at most this part of the gap between two units. */
  private static final double WIDEST_OF_GAP = 0.16;

  private static final double THINNEST = 0.4;

  private NetworkDiagram() {}

  /** Draws the network with its present weights. */
  public static void draw(DataSet dataSet, Network network, Pen pen) {
    for (int layer = 1; layer <= network.depth(); layer++) {
      drawWeights(network, layer, pen);
    }
    for (int layer = 0; layer <= network.depth(); layer++) {
      for (int unit = 0; unit < network.size(layer); unit++) {
        pen.circle(role(network, layer), x(network, layer), y(network, layer, unit), RADIUS);
      }
    }
    drawNames(network, 0, dataSet.axes(), pen);
    drawNames(network, network.depth(), dataSet.outputs(), pen);
  }

  private static void drawWeights(Network network, int layer, Pen pen) {
    double[] parameters = network.parameters();
    double widest =
        Math.min(WIDEST, Math.min(gap(network, layer - 1), gap(network, layer)) * WIDEST_OF_GAP);
    int weight = network.weightsOf(layer);
    for (int unit = 0; unit < network.size(layer); unit++) {
      for (int input = 0; input < network.size(layer - 1); input++) {
        double value = parameters[weight];
        pen.line(
            value < 0 ? "edge negative" : "edge positive",
            x(network, layer - 1),
            y(network, layer - 1, input),
            x(network, layer),
            y(network, layer, unit),
            width(value, widest));
        weight++;
      }
    }
  }

  /** Grows with the size of a weight, fast at first, and never far beyond the widest. */
  private static double width(double weight, double widest) {
    double size = Math.abs(weight);
    return size < Double.POSITIVE_INFINITY ? size / (size + 2) * widest + THINNEST : THINNEST;
  }

  private static void drawNames(Network network, int layer, String[] names, Pen pen) {
    for (int unit = 0; unit < names.length; unit++) {
      // Above the upper units and below the others: where the fewest weights pass.
      boolean above = unit < names.length / 2;
      double beside = above ? -RADIUS - LINE_ABOVE : RADIUS + LINE_BELOW;
      double y = y(network, layer, unit) + beside;
      pen.text("label", x(network, layer), y, Pen.Anchor.MIDDLE, names[unit]);
    }
  }

  private static String role(Network network, int layer) {
    if (layer == 0) {
      return "unit input";
    }
    return layer == network.depth() ? "unit output" : "unit hidden";
  }

  private static double x(Network network, int layer) {
    double gap = (WIDTH - 2.0 * SIDE_MARGIN) / network.depth();
    return layer * gap + SIDE_MARGIN;
  }

  private static double y(Network network, int layer, int unit) {
    double gap = gap(network, layer);
    return unit * gap + gap / 2 + HEADING;
  }

  /** Returns the distance between two neighbouring units of a layer. */
  private static double gap(Network network, int layer) {
    return (HEIGHT - 2.0 * HEADING) / network.size(layer);
  }
}
