package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.nn.Check;
import gradientpress.nn.Network;
import java.util.Arrays;

/**
 * Where the parts of a network diagram stand: units as squares, layer by layer from left to right,
 * and weights as lines from the right edge of one to the left edge of another.
 *
 * <p>Layer 0 are the inputs. Units are numbered layer after layer, inputs first; weights have their
 * place among the {@linkplain Network#parameters() parameters}. All corners are whole numbers, so
 * that squares of pixels fit the outlines around them.
 */
public final class DiagramGeometry {
  /** Size of the picture. */
  public static final int WIDTH = 400;

  public static final int HEIGHT = 300;

  /** What {@link #nearestUnit} and {@link #nearestWeight} return if nothing is near. */
  public static final int NONE = -1;

  /** Free above and below all units. */
  private static final int HEADING = 16;

  /** Free at the sides, at least, and at most for the sake of names. */
  private static final int EDGE = 10;

  private static final double MOST_FOR_NAMES = 52;

  private static final int LARGEST = 34;

  /** Units are smaller where they stand close: at most these parts of the gap between two. */
  private static final double OF_GAP = 0.84;

  private static final double OF_STEP = 0.56;

  /** Side of the block that stands for an image. */
  private static final int BLOCK = 72;

  /** Most units of a layer between which names are clearly nearest to their own; else beside. */
  private static final int MOST_NAMES_BETWEEN = 4;

  /** From a unit to a name beside it, and from that to the edge of the picture. */
  static final double SPACE = 5;

  /** Width of a character of a name, about. */
  private static final double CHARACTER = 7;

  /** Longest names, in characters: beside the units of many layers they leave less room. */
  private static final int LONGEST_BETWEEN = 22;

  private static final int LONGEST_BESIDE = 12;
  private static final int LONGEST_BESIDE_MANY = 7;
  private static final int MANY_LAYERS = 5;

  private final int[] units;
  private final int imageSide;
  private final int[] sides;
  private final int[] lefts;
  private final int[] firstUnits;
  private final int[] firstWeights;

  /**
   * Arranges a diagram.
   *
   * @param units number of inputs and of the units of each layer
   * @param imageSide pixels along each side, where the inputs are those of an image; else 0
   * @param inputs names of what enters the network
   * @param outputs names of what comes out
   */
  public DiagramGeometry(int[] units, int imageSide, String[] inputs, String[] outputs) {
    Check.atLeast("layers", units.length, 2);
    this.units = units.clone();
    this.imageSide = imageSide;
    int last = units.length - 1;
    sides = new int[units.length];
    lefts = new int[units.length];
    firstUnits = new int[units.length + 1];
    firstWeights = new int[units.length];
    int weight = 0;
    for (int layer = 0; layer <= last; layer++) {
      sides[layer] = (int) Math.min(LARGEST, gap(layer) * OF_GAP);
      firstUnits[layer + 1] = firstUnits[layer] + units[layer];
      if (layer > 0) {
        firstWeights[layer] = weight;
        weight += (units[layer - 1] + 1) * units[layer];
      }
    }
    // The right part of a block stands in line with the other layers as if it were a unit.
    double start = isImage() ? EDGE + BLOCK - LARGEST / 2.0 : margin(0, inputs);
    double step = (WIDTH - start - margin(last, outputs)) / last;
    for (int layer = 0; layer <= last; layer++) {
      sides[layer] = (int) Math.min(sides[layer], step * OF_STEP);
      lefts[layer] = (int) Math.floor(step * layer + start - sides[layer] / 2.0 + 0.5);
    }
    if (isImage()) {
      sides[0] = BLOCK;
      lefts[0] = EDGE;
    }
  }

  /** Arranges the diagram of a network. */
  public static DiagramGeometry of(DataSet dataSet, String[] inputs, Network network) {
    int[] units = new int[network.depth() + 1];
    for (int layer = 0; layer < units.length; layer++) {
      units[layer] = network.size(layer);
    }
    return new DiagramGeometry(units, dataSet.imageSide(), inputs, dataSet.outputs());
  }

  /** Says whether another diagram has as many units in each layer. */
  public boolean hasSameUnits(DiagramGeometry other) {
    return Arrays.equals(units, other.units) && imageSide == other.imageSide;
  }

  /** Returns the number of the last layer. */
  public int depth() {
    return units.length - 1;
  }

  /** Returns how many units a layer has. */
  public int units(int layer) {
    return units[layer];
  }

  /** Returns how many units all layers together have. */
  public int units() {
    return firstUnits[units.length];
  }

  /** Returns the number of a unit among all. */
  public int number(int layer, int unit) {
    return firstUnits[layer] + unit;
  }

  /** Returns the layer of a unit, given its number among all. */
  public int layerOf(int number) {
    Check.range("unit", number, 0, units() - 1);
    int layer = 0;
    while (number >= firstUnits[layer + 1]) {
      layer++;
    }
    return layer;
  }

  /** Returns the number of a unit within its layer, given its number among all. */
  public int unitOf(int number) {
    return number - firstUnits[layerOf(number)];
  }

  /** Says whether the inputs are the pixels of an image, which is drawn as one block. */
  public boolean isImage() {
    return imageSide > 0;
  }

  /** Says whether a layer is the block that stands for an image. */
  boolean isBlock(int layer) {
    return layer == 0 && isImage();
  }

  /** Returns the pixels along each side of the image that enters, or 0. */
  public int imageSide() {
    return imageSide;
  }

  /** Returns the side of a layer's squares, or of the block that stands for an image. */
  public int size(int layer) {
    return sides[layer];
  }

  /** Returns where the squares of a layer begin, from the left. */
  public int left(int layer) {
    return lefts[layer];
  }

  /** Returns where the square of a unit begins, from the top; the block is that of any input. */
  public int top(int layer, int unit) {
    if (isBlock(layer)) {
      return (HEIGHT - BLOCK) / 2;
    }
    double gap = gap(layer);
    return (int) Math.floor(unit * gap + gap / 2 + HEADING - sides[layer] / 2.0 + 0.5);
  }

  /** Returns where the middles of a layer's units are, from the left. */
  public double x(int layer) {
    return lefts[layer] + sides[layer] / 2.0;
  }

  /** Returns where the middle of a unit is, from the top. */
  public double y(int layer, int unit) {
    return top(layer, unit) + sides[layer] / 2.0;
  }

  /** Returns where a weight that leads to a layer starts, from the left: on the edge of a unit. */
  public int start(int layer) {
    return lefts[layer - 1] + sides[layer - 1];
  }

  /** Returns the place among the parameters of the weight from an input to a unit of layer ≥ 1. */
  public int weight(int layer, int unit, int input) {
    return firstWeights[layer] + unit * units[layer - 1] + input;
  }

  /** Returns the place among the parameters of the bias of a unit of layer ≥ 1. */
  public int bias(int layer, int unit) {
    return weight(layer, units[layer], 0) + unit;
  }

  /** Returns how many parameters the network has: the weights and the biases. */
  public int parameters() {
    return bias(depth(), units[depth()]);
  }

  /** Returns the number among all of the unit to which a weight leads, given its place. */
  public int unitAfter(int weight) {
    int layer = layerAfter(weight);
    return number(layer, (weight - firstWeights[layer]) / units[layer - 1]);
  }

  /** Returns the number among all of the unit that a weight comes from, given its place. */
  public int unitBefore(int weight) {
    int layer = layerAfter(weight);
    return number(layer - 1, (weight - firstWeights[layer]) % units[layer - 1]);
  }

  /** Says whether the middle of a weight's line lies in the lower half of the picture. */
  public boolean isLow(int weight) {
    int from = unitBefore(weight);
    int to = unitAfter(weight);
    double middles = y(layerOf(to), unitOf(to)) + y(layerOf(from), unitOf(from));
    return middles > HEIGHT;
  }

  private int layerAfter(int weight) {
    Check.range("weight", weight, 0, parameters() - 1);
    int layer = 1;
    while (weight >= bias(layer, units[layer])) {
      layer++;
    }
    Check.range("weight", weight, 0, bias(layer, 0) - 1); // what follows is a bias
    return layer;
  }

  /**
   * Returns the number of the unit at a point or nearest to it, or {@link #NONE}.
   *
   * @param reach how far from its outline a unit may be
   */
  public int nearestUnit(double x, double y, double reach) {
    int nearest = NONE;
    double least = reach;
    for (int layer = isImage() ? 1 : 0; layer < units.length; layer++) {
      double half = sides[layer] / 2.0;
      double across = Math.max(0, Math.abs(x - x(layer)) - half);
      for (int unit = 0; unit < units[layer]; unit++) {
        double along = Math.max(0, Math.abs(y - y(layer, unit)) - half);
        double away = Math.sqrt(across * across + along * along);
        if (away < least || away == 0) {
          nearest = number(layer, unit);
          least = away;
        }
      }
    }
    return nearest;
  }

  /**
   * Returns the place among the parameters of the weight whose line is nearest to a point, or
   * {@link #NONE}; the weights of an image have no lines of their own.
   *
   * @param reach how far away the line may be
   */
  public int nearestWeight(double x, double y, double reach) {
    int nearest = NONE;
    double least = reach;
    for (int layer = isImage() ? 2 : 1; layer < units.length; layer++) {
      double width = lefts[layer] - start(layer);
      double along = (x - start(layer)) / width;
      if (along < 0 || along > 1) {
        continue;
      }
      for (int unit = 0; unit < units[layer]; unit++) {
        for (int input = 0; input < units[layer - 1]; input++) {
          double from = y(layer - 1, input);
          double rise = y(layer, unit) - from;
          double beside = Math.abs(y - from - rise * along);
          double away = beside * width / Math.sqrt(rise * rise + width * width);
          if (away < least) {
            nearest = weight(layer, unit, input);
            least = away;
          }
        }
      }
    }
    return nearest;
  }

  /** Returns the distance between the middles of two neighbouring units of a layer. */
  double gap(int layer) {
    return (HEIGHT - 2.0 * HEADING) / units[layer];
  }

  /** Says whether the names of a layer's units stand beside them, and not above or below. */
  boolean isBeside(int layer) {
    return units[layer] > MOST_NAMES_BETWEEN;
  }

  /** Returns the name of a unit of a layer, cut if it is longer than there is room for. */
  String shortened(int layer, String name) {
    int beside = depth() < MANY_LAYERS ? LONGEST_BESIDE : LONGEST_BESIDE_MANY;
    return AxisNames.shortened(name, isBeside(layer) ? beside : LONGEST_BETWEEN);
  }

  /** Returns how wide a text is, about. */
  static double width(String text) {
    return text.length() * CHARACTER;
  }

  /** Returns how far the middles of the first or last layer are from the edge of the picture. */
  private double margin(int layer, String[] names) {
    double half = sides[layer] / 2.0;
    double margin = EDGE + half;
    for (String name : names) {
      double width = width(shortened(layer, name));
      double room =
          isBeside(layer) ? width + half + SPACE * 2 : Math.min(width / 2 + SPACE, MOST_FOR_NAMES);
      margin = Math.max(margin, room);
    }
    return margin;
  }
}
