package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.nn.Check;
import gradientpress.nn.Network;
import gradientpress.nn.Task;

/**
 * What every unit of a network says, as small heat maps in one picture of pixels that lies behind
 * the {@linkplain NetworkDiagram diagram}: clear but for the squares of the units.
 *
 * <p>The map of a unit over the plane is a tint for each cell of a grid. The map of a unit that
 * looks at an image are its weights, pixel by pixel.
 */
public final class UnitMaps {
  /** How opaque the surest tint is, of 255: more than behind points and lines. */
  private static final int STRONGEST = 215;

  private static final int TINTS = 256;

  /** As many as there are: for pictures that move. */
  public static final int ALL_LEVELS = DivergingTints.MIDDLE;

  private final DiagramGeometry geometry;
  private final int side;
  private final int scale;
  private final int[][] palettes;
  private final int[] pixels;

  /** For each layer, which column (or row) of a map each column (or row) of its squares shows. */
  private final int[][] shown;

  /** How far the rounded corners reach into the first rows of a square. */
  private final int[] insets;

  /** The weights of an image's units as tints; null before they are first painted. */
  private byte[] weights;

  /**
   * Makes a clear picture.
   *
   * @param side cells along each side of a map; where units look at an image, that of the image
   * @param scale pixels to a unit of the diagram's picture
   * @param palettes as of {@link #palettes}
   */
  public UnitMaps(DiagramGeometry geometry, int side, int scale, int[][] palettes) {
    Check.atLeast("side", side, 1);
    Check.atLeast("scale", scale, 1);
    Check.equal("palettes", palettes.length, geometry.units(geometry.depth()) + 1);
    this.geometry = geometry;
    this.side = side;
    this.scale = scale;
    this.palettes = palettes;
    pixels = new int[width() * height()];
    shown = new int[geometry.depth() + 1][];
    for (int layer = 0; layer < shown.length; layer++) {
      shown[layer] = columns(geometry.size(layer) * scale);
    }
    insets = new int[NetworkDiagram.ROUNDING * scale];
    double radius = insets.length;
    for (int row = 0; row < insets.length; row++) {
      double up = radius - row - 0.5;
      insets[row] = (int) (radius - Math.sqrt(radius * radius - up * up) + 0.5);
    }
  }

  /**
   * Returns the colours of the 256 tints as {@code 0xAARRGGBB}: first those of all units that are
   * no outputs, then those of each output. An output that stands for a class has that class's
   * colour, the stronger the more probable; all others diverge as {@link DivergingTints} do.
   *
   * @param levels how many tints may differ on either side of the clear one
   */
  public static int[][] palettes(DataSet dataSet, int levels) {
    int outputs = dataSet.outputs().length;
    boolean classes = dataSet.task() == Task.CLASSES && outputs <= ClassColours.COUNT;
    int[][] palettes = new int[outputs + 1][];
    for (int k = 0; k < palettes.length; k++) {
      palettes[k] = classes && k > 0 ? palette(k - 1, k - 1, levels) : palette(0, 1, levels);
    }
    return palettes;
  }

  private static int[] palette(int below, int above, int levels) {
    int[] palette = new int[TINTS];
    for (int tint = 0; tint <= DivergingTints.LAST; tint++) {
      int strength = Math.abs(tint - DivergingTints.MIDDLE);
      int level = (strength * levels + DivergingTints.MIDDLE / 2) / DivergingTints.MIDDLE;
      int alpha = level * STRONGEST / levels;
      int colour = ClassColours.of(tint < DivergingTints.MIDDLE ? below : above);
      palette[tint] = alpha == 0 ? 0 : alpha << 24 | colour;
    }
    return palette;
  }

  /** Returns how many pixels a row of the picture has. */
  public int width() {
    return DiagramGeometry.WIDTH * scale;
  }

  /** Returns how many rows the picture has. */
  public int height() {
    return DiagramGeometry.HEIGHT * scale;
  }

  /**
   * Returns the picture, row by row from the top, in the colours of the palettes: the live array.
   */
  public int[] pixels() {
    return pixels;
  }

  /**
   * Paints the maps of some layers.
   *
   * @param firstLayer the first of them
   * @param lastLayer the last of them
   * @param maps {@code [units × cells]}: those of the first unit of the first layer come first;
   *     numbers of {@link DivergingTints}, as unsigned bytes
   */
  public void paint(int firstLayer, int lastLayer, byte[] maps) {
    int from = 0;
    for (int layer = firstLayer; layer <= lastLayer; layer++) {
      for (int unit = 0; unit < geometry.units(layer); unit++) {
        int[] palette = palettes[layer == geometry.depth() ? unit + 1 : 0];
        paintUnit(layer, unit, palette, maps, from);
        from += side * side;
      }
    }
  }

  /**
   * Paints the weights of each unit that looks at an image as an image, in which the largest of all
   * has the strongest tint.
   */
  public void paintWeights(Network network) {
    int count = geometry.units(0) * geometry.units(1);
    if (weights == null) {
      weights = new byte[count];
    }
    int first = network.weightsOf(1);
    double largest = 0;
    for (int i = first; i < first + count; i++) {
      largest = Math.max(largest, Math.abs(network.parameters()[i]));
    }
    double factor = largest > 0 ? 1 / largest : 0;
    DivergingTints.quantize(network.parameters(), first, 1, count, factor, 0, weights, 0);
    paint(1, 1, weights);
  }

  private void paintUnit(int layer, int unit, int[] palette, byte[] maps, int from) {
    int[] columns = shown[layer];
    int size = columns.length;
    int start = geometry.top(layer, unit) * scale * width() + geometry.left(layer) * scale;
    for (int row = 0; row < size; row++) {
      int inset = inset(Math.min(row, size - 1 - row));
      int line = columns[row] * side + from;
      paintRow(palette, maps, line, columns, inset, size - inset, pixels, start);
      start += width();
    }
  }

  private static void paintRow(
      int[] palette,
      byte[] maps,
      int line,
      int[] columns,
      int begin,
      int end,
      int[] pixels,
      int start) {
    if (palette.length < TINTS
        || maps.length <= line
        || columns.length < end
        || pixels.length < start + end) {
      throw Check.noRoom();
    }
    for (int column = begin; column < end; column++) {
      pixels[start + column] = palette[maps[line + columns[column]] & 0xff];
    }
  }

  private int inset(int row) {
    return row < insets.length ? insets[row] : 0;
  }

  /** Returns which column of a map each of so many columns of pixels shows: the nearest. */
  private int[] columns(int count) {
    int[] columns = new int[count];
    for (int column = 0; column < count; column++) {
      columns[column] = (column * 2 + 1) * side / (count * 2);
    }
    return columns;
  }
}
