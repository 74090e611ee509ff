package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.nn.Network;

/**
 * Units as circles, layer by layer from left to right, and weights as lines by sign and size.
 *
 * <p>The pixels of an image are one block instead, with one line to each unit for all its weights.
 */
public final class NetworkDiagram {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 300;

  private static final int SIDE_MARGIN = 52;
  private static final int HEADING = 16;
  private static final double RADIUS = 12;

  /** Among many units the circles are smaller: at most this part of the gap between two. */
  private static final double RADIUS_OF_GAP = 0.36;

  /** Most units of a layer between which names are clearly nearest to their own; else beside. */
  private static final int MOST_NAMES_BETWEEN = 4;

  /** From the edge of a unit to the base line of its name. */
  private static final double LINE_ABOVE = 6;

  private static final double LINE_BELOW = 15;

  /** From a unit to a name beside it, and from that to the edge of the picture. */
  private static final double SPACE = 5;

  /** From the middle of a line of text to its base line. */
  private static final double LINE_MIDDLE = 4.5;

  /** Width of a character of a name, about. */
  private static final double CHARACTER = 7;

  /** Longest names, in characters. */
  private static final int LONGEST_BETWEEN = 22;

  private static final int LONGEST_BESIDE = 12;

  private static final double WIDEST = 9;

  /** Among many units the lines are thinner: at most this part of the gap between two units. */
  private static final double WIDEST_OF_GAP = 0.16;

  private static final double THINNEST = 0.4;

  /** Side of the block that stands for an image. */
  private static final int BLOCK = 72;

  private final Network network;
  private final Pen pen;
  private final int imageSide;
  private final double left;
  private final double right;

  private NetworkDiagram(
      Network network, int imageSide, String[] inputs, String[] outputs, Pen pen) {
    this.network = network;
    this.pen = pen;
    this.imageSide = imageSide;
    this.left = imageSide > 0 ? SIDE_MARGIN : margin(0, inputs);
    this.right = WIDTH - margin(network.depth(), outputs);
  }

  /**
   * Draws the network with its present weights.
   *
   * @param inputs names of what enters the network
   */
  public static void draw(DataSet dataSet, String[] inputs, Network network, Pen pen) {
    String[] outputs = dataSet.outputs();
    new NetworkDiagram(network, dataSet.imageSide(), inputs, outputs, pen).draw(inputs, outputs);
  }

  private void draw(String[] inputs, String[] outputs) {
    boolean image = imageSide > 0;
    for (int layer = 1; layer <= network.depth(); layer++) {
      if (image && layer == 1) {
        drawBundles();
      } else {
        drawWeights(layer);
      }
    }
    if (image) {
      drawBlock();
    } else {
      drawUnits(0);
      drawNames(0, inputs);
    }
    for (int layer = 1; layer <= network.depth(); layer++) {
      drawUnits(layer);
    }
    drawNames(network.depth(), outputs);
  }

  private void drawUnits(int layer) {
    for (int unit = 0; unit < network.size(layer); unit++) {
      pen.circle(role(layer), x(layer), y(layer, unit), radius(layer));
    }
  }

  private void drawWeights(int layer) {
    double[] parameters = network.parameters();
    double widest = Math.min(WIDEST, Math.min(gap(layer - 1), gap(layer)) * WIDEST_OF_GAP);
    int weight = network.weightsOf(layer);
    for (int unit = 0; unit < network.size(layer); unit++) {
      for (int input = 0; input < network.size(layer - 1); input++) {
        double value = parameters[weight];
        pen.line(
            value < 0 ? "edge negative" : "edge positive",
            x(layer - 1),
            y(layer - 1, input),
            x(layer),
            y(layer, unit),
            width(value, widest));
        weight++;
      }
    }
  }

  /** Draws one line for all the weights of a unit, after half their length as a vector. */
  private void drawBundles() {
    double[] parameters = network.parameters();
    double widest = Math.min(WIDEST, gap(1) * WIDEST_OF_GAP);
    int weight = network.weightsOf(1);
    for (int unit = 0; unit < network.size(1); unit++) {
      double squares = 0;
      for (int input = 0; input < network.size(0); input++) {
        squares += parameters[weight] * parameters[weight];
        weight++;
      }
      double from = (unit + 0.5) * BLOCK / network.size(1) + (HEIGHT - BLOCK) / 2;
      pen.line(
          "edge bundle",
          x(0) + BLOCK / 2,
          from,
          x(1),
          y(1, unit),
          width(Math.sqrt(squares) / 2, widest));
    }
  }

  /** Draws the pixels of an image as squares that touch. */
  private void drawBlock() {
    double start = x(0) - BLOCK / 2;
    double end = start + BLOCK;
    double top = (HEIGHT - BLOCK) / 2;
    PathData outline = new PathData();
    outline.moveTo(start, top);
    outline.lineTo(end, top);
    outline.lineTo(end, top + BLOCK);
    outline.lineTo(start, top + BLOCK);
    outline.close();
    PathData grid = new PathData();
    for (int pixel = 1; pixel < imageSide; pixel++) {
      double along = (double) pixel * BLOCK / imageSide;
      grid.moveTo(start + along, top);
      grid.lineTo(start + along, top + BLOCK);
      grid.moveTo(start, top + along);
      grid.lineTo(end, top + along);
    }
    pen.path("unit input", outline.toString());
    pen.path("pixels", grid.toString());
    String name = Integer.toString(network.size(0)).concat(" pixels");
    pen.text("label", x(0), top + BLOCK + LINE_BELOW, Pen.Anchor.MIDDLE, name);
  }

  /** Grows with the size of a weight, fast at first, and never far beyond the widest. */
  private static double width(double weight, double widest) {
    double size = Math.abs(weight);
    return size < Double.POSITIVE_INFINITY ? size / (size + 2) * widest + THINNEST : THINNEST;
  }

  private void drawNames(int layer, String[] names) {
    for (int unit = 0; unit < names.length; unit++) {
      if (isBeside(layer)) {
        drawBeside(layer, unit, AxisNames.shortened(names[unit], LONGEST_BESIDE));
      } else {
        drawBetween(layer, unit, AxisNames.shortened(names[unit], LONGEST_BETWEEN));
      }
    }
  }

  private void drawBeside(int layer, int unit, String name) {
    double away = radius(layer) + SPACE;
    boolean before = layer == 0;
    pen.text(
        "label",
        before ? x(layer) - away : x(layer) + away,
        y(layer, unit) + LINE_MIDDLE,
        before ? Pen.Anchor.END : Pen.Anchor.START,
        name);
  }

  private void drawBetween(int layer, int unit, String name) {
    // Above the upper units and below the others: where the fewest weights pass.
    boolean above = unit < network.size(layer) / 2;
    double beside = above ? -radius(layer) - LINE_ABOVE : radius(layer) + LINE_BELOW;
    double y = y(layer, unit) + beside;
    if (width(name) / 2 + SPACE <= SIDE_MARGIN) {
      pen.text("label", x(layer), y, Pen.Anchor.MIDDLE, name);
    } else if (layer == 0) {
      pen.text("label", SPACE, y, Pen.Anchor.START, name);
    } else {
      pen.text("label", WIDTH - SPACE, y, Pen.Anchor.END, name);
    }
  }

  private String role(int layer) {
    if (layer == 0) {
      return "unit input";
    }
    return layer == network.depth() ? "unit output" : "unit hidden";
  }

  /** Returns how far the units of the first or last layer are from the edge of the picture. */
  private double margin(int layer, String[] names) {
    double margin = SIDE_MARGIN;
    if (isBeside(layer)) {
      for (String name : names) {
        double width = width(AxisNames.shortened(name, LONGEST_BESIDE));
        margin = Math.max(margin, width + radius(layer) + SPACE * 2);
      }
    }
    return margin;
  }

  private boolean isBeside(int layer) {
    return network.size(layer) > MOST_NAMES_BETWEEN;
  }

  private static double width(String name) {
    return name.length() * CHARACTER;
  }

  private double x(int layer) {
    return (right - left) / network.depth() * layer + left;
  }

  private double y(int layer, int unit) {
    double gap = gap(layer);
    return unit * gap + gap / 2 + HEADING;
  }

  private double radius(int layer) {
    return Math.min(RADIUS, gap(layer) * RADIUS_OF_GAP);
  }

  /** Returns the distance between two neighbouring units of a layer. */
  private double gap(int layer) {
    return (HEIGHT - 2.0 * HEADING) / network.size(layer);
  }
}
