package gradientpress.view;

import gradientpress.nn.Network;

/**
 * Units as squares, layer by layer from left to right, and weights as lines by sign and size.
 *
 * <p>The squares are clear: what a unit says is painted behind them, see {@link UnitMaps}, or drawn
 * into them as a curve. No line enters a square. The pixels of an image are one block instead, with
 * one line to each unit for all its weights.
 */
public final class NetworkDiagram {
  /** How round the corners of a unit are. */
  static final int ROUNDING = 5;

  /** From the edge of a unit to the base line of its name. */
  private static final double LINE_ABOVE = 6;

  private static final double LINE_BELOW = 15;

  /** From the middle of a line of text to its base line. */
  private static final double LINE_MIDDLE = 4.5;

  private static final double WIDEST = 9;

  /** Among many units the lines are thinner: at most this part of the gap between two units. */
  private static final double WIDEST_OF_GAP = 0.16;

  private static final double THINNEST = 0.4;

  private final DiagramGeometry geometry;
  private final String[] inputs;
  private final String[] outputs;

  /** The lines along which activations flow; null before they are first drawn. */
  private String flow;

  /**
   * Prepares to draw.
   *
   * @param inputs names of what enters the network
   * @param outputs names of what comes out
   */
  public NetworkDiagram(DiagramGeometry geometry, String[] inputs, String[] outputs) {
    this.geometry = geometry;
    this.inputs = inputs.clone();
    this.outputs = outputs.clone();
  }

  /** Draws the network with its present weights. */
  public void draw(Network network, Highlight highlight, Pen pen) {
    int depth = geometry.depth();
    for (int layer = 1; layer <= depth; layer++) {
      if (geometry.isBlock(layer - 1)) {
        drawBundles(network.parameters(), highlight, pen);
      } else {
        drawWeights(layer, network.parameters(), highlight, pen);
      }
    }
    if (geometry.isImage()) {
      drawBlock(pen);
    } else {
      drawUnits(0, "unit input", highlight, pen);
      drawNames(0, inputs, pen);
    }
    for (int layer = 1; layer < depth; layer++) {
      drawUnits(layer, "unit hidden", highlight, pen);
    }
    drawUnits(depth, "unit output", highlight, pen);
    drawNames(depth, outputs, pen);
  }

  /** Draws the lines along which the style sheet lets dashes march while the network trains. */
  public void drawFlow(Pen pen) {
    if (flow == null) {
      PathData data = new PathData();
      for (int layer = 1; layer <= geometry.depth(); layer++) {
        int inputs = geometry.isBlock(layer - 1) ? 1 : geometry.units(layer - 1);
        for (int unit = 0; unit < geometry.units(layer); unit++) {
          for (int input = 0; input < inputs; input++) {
            data.moveTo(geometry.start(layer), from(layer, unit, input));
            data.lineTo(geometry.left(layer), geometry.y(layer, unit));
          }
        }
      }
      flow = data.toString();
    }
    pen.path("flow", flow);
  }

  /**
   * Draws what each unit says along a line as a curve in its square, from −1 at the bottom to 1 on
   * top.
   *
   * @param inputs {@code [inputs × places]}, each a number of {@link DivergingTints}
   * @param said the same of all other units
   */
  public void drawCurves(byte[] inputs, byte[] said, int places, Pen pen) {
    PathData data = new PathData();
    for (int layer = 0; layer <= geometry.depth(); layer++) {
      int size = geometry.size(layer);
      int steps = size / 2; // finer than two units of the picture would not be seen
      byte[] maps = layer == 0 ? inputs : said;
      int first = layer == 0 ? 0 : geometry.units(0);
      for (int unit = 0; unit < geometry.units(layer); unit++) {
        int map = (geometry.number(layer, unit) - first) * places;
        for (int step = 0; step <= steps; step++) {
          int tint = maps[map + (places - 1) * step / steps] & 0xff;
          double x = (double) size * step / steps + geometry.left(layer);
          double y =
              geometry.top(layer, unit) + size - 1 - (size - 2.0) * tint / DivergingTints.LAST;
          if (step == 0) {
            data.moveTo(x, y);
          } else {
            data.lineTo(x, y);
          }
        }
      }
    }
    pen.path("said", data.toString());
  }

  private void drawUnits(int layer, String role, Highlight highlight, Pen pen) {
    int size = geometry.size(layer);
    for (int unit = 0; unit < geometry.units(layer); unit++) {
      boolean chosen = geometry.number(layer, unit) == highlight.unit();
      pen.box(
          chosen ? role.concat(" chosen") : role,
          geometry.left(layer),
          geometry.top(layer, unit),
          size,
          size,
          ROUNDING);
    }
  }

  private void drawWeights(int layer, double[] parameters, Highlight highlight, Pen pen) {
    double widest = widest(Math.min(geometry.gap(layer - 1), geometry.gap(layer)));
    for (int unit = 0; unit < geometry.units(layer); unit++) {
      for (int input = 0; input < geometry.units(layer - 1); input++) {
        int place = geometry.weight(layer, unit, input);
        double value = parameters[place];
        String role = value < 0 ? "edge negative" : "edge positive";
        drawEdge(lit(role, place, highlight), layer, unit, input, width(value, widest), pen);
      }
    }
  }

  /** Draws one line for all the weights of a unit, after half their length as a vector. */
  private void drawBundles(double[] parameters, Highlight highlight, Pen pen) {
    double widest = widest(geometry.gap(1));
    for (int unit = 0; unit < geometry.units(1); unit++) {
      int first = geometry.weight(1, unit, 0);
      double squares = 0;
      for (int input = 0; input < geometry.units(0); input++) {
        squares += parameters[first + input] * parameters[first + input];
      }
      double width = width(Math.sqrt(squares) / 2, widest);
      drawEdge(lit("edge bundle", first, highlight), 1, unit, 0, width, pen);
    }
  }

  /** Draws a weight just so long that the corners of its ends touch the units. */
  private void drawEdge(String role, int layer, int unit, int input, double width, Pen pen) {
    double x1 = geometry.start(layer);
    double y1 = from(layer, unit, input);
    double x2 = geometry.left(layer);
    double y2 = geometry.y(layer, unit);
    double across = x2 - x1 - width; // at least: so the line is no steeper than assumed
    double rise = Math.abs(y2 - y1);
    double back = width / 2 * rise / Math.sqrt(across * across + rise * rise);
    pen.line(role, x1 + back, y1, x2 - back, y2, width);
  }

  /** Returns where the line to a unit starts, from the top. */
  private double from(int layer, int unit, int input) {
    if (geometry.isBlock(layer - 1)) { // spread along the edge of the block
      return (unit + 0.5) * geometry.size(0) / geometry.units(1) + geometry.top(0, 0);
    }
    return geometry.y(layer - 1, input);
  }

  private static String lit(String role, int place, Highlight highlight) {
    boolean[] weights = highlight.weights();
    if (weights == null) {
      return role;
    }
    return role.concat(weights[place] ? " lit" : " dim");
  }

  /** Draws the pixels of an image as squares that touch. */
  private void drawBlock(Pen pen) {
    int left = geometry.left(0);
    int top = geometry.top(0, 0);
    int size = geometry.size(0);
    PathData grid = new PathData();
    for (int pixel = 1; pixel < geometry.imageSide(); pixel++) {
      double along = (double) pixel * size / geometry.imageSide();
      grid.moveTo(left + along, top);
      grid.lineTo(left + along, top + size);
      grid.moveTo(left, top + along);
      grid.lineTo(left + size, top + along);
    }
    pen.box("unit input", left, top, size, size, 0);
    pen.path("pixels", grid.toString());
    String name = Integer.toString(geometry.units(0)).concat(" pixels");
    pen.text("label", geometry.x(0), top + size + LINE_BELOW, Pen.Anchor.MIDDLE, name);
  }

  private static double widest(double gap) {
    return Math.min(WIDEST, gap * WIDEST_OF_GAP);
  }

  /** Grows with the size of a weight, fast at first, and never far beyond the widest. */
  private static double width(double weight, double widest) {
    double size = Math.abs(weight);
    return size < Double.POSITIVE_INFINITY ? size / (size + 2) * widest + THINNEST : THINNEST;
  }

  private void drawNames(int layer, String[] names, Pen pen) {
    for (int unit = 0; unit < names.length; unit++) {
      String name = geometry.shortened(layer, names[unit]);
      if (geometry.isBeside(layer)) {
        drawBeside(layer, unit, name, pen);
      } else {
        drawBetween(layer, unit, name, pen);
      }
    }
  }

  private void drawBeside(int layer, int unit, String name, Pen pen) {
    boolean before = layer == 0;
    double space = DiagramGeometry.SPACE;
    pen.text(
        "label",
        before ? geometry.left(layer) - space : geometry.left(layer) + geometry.size(layer) + space,
        geometry.y(layer, unit) + LINE_MIDDLE,
        before ? Pen.Anchor.END : Pen.Anchor.START,
        name);
  }

  private void drawBetween(int layer, int unit, String name, Pen pen) {
    // Above the upper units and below the others: where the fewest weights pass.
    boolean above = unit < geometry.units(layer) / 2;
    int top = geometry.top(layer, unit);
    double y = above ? top - LINE_ABOVE : top + geometry.size(layer) + LINE_BELOW;
    double x = geometry.x(layer);
    double space = DiagramGeometry.SPACE;
    double half = DiagramGeometry.width(name) / 2 + space;
    if (layer == 0 && half > x) {
      pen.text("label", space, y, Pen.Anchor.START, name);
    } else if (layer > 0 && half > DiagramGeometry.WIDTH - x) {
      pen.text("label", DiagramGeometry.WIDTH - space, y, Pen.Anchor.END, name);
    } else {
      pen.text("label", x, y, Pen.Anchor.MIDDLE, name);
    }
  }
}
