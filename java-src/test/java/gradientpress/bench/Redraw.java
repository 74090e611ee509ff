package gradientpress.bench;

import gradientpress.nn.Network;
import gradientpress.nn.Sweep;
import gradientpress.nn.Task;
import gradientpress.nn.UnitNumbers;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.MeanSquaredError;
import gradientpress.nn.math.Numbers;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.DivergingTints;
import gradientpress.view.UnitMaps;
import gradientpress.view.UnitTints;
import java.util.Arrays;

/**
 * All that is painted of a network whenever it has changed, by the classes that the product paints
 * with: what every unit says over the plane, as small maps, and what the output says, as a large
 * one.
 */
final class Redraw {
  private static final int SCALE = 2;

  private final int points;
  private final double[] grid;
  private final Sweep sweep;
  private final int units;
  private final int depth;
  private final DiagramGeometry geometry;
  private final UnitMaps maps;
  private final double[] plot;
  private final DivergingTints plotTints = new DivergingTints();
  private final int[] palette = new int[256];
  private final int[] plotPixels;

  /** As the worker keeps them, and as worker and page lend each other the tints. */
  private UnitNumbers output;

  private UnitTints said;
  private Sweep.Reader[] readers;
  private byte[] lent = {};

  /**
   * Prepares to paint.
   *
   * @param sizes number of inputs, units of each hidden layer, one output
   * @param activation of the hidden layers; the output is linear
   * @param parameters weights and biases, in the order of {@link Network#parameters()}
   * @param grid points of a square, {@code [points × inputs]}
   */
  Redraw(int[] sizes, String activation, double[] parameters, double[] grid) {
    this.grid = grid;
    points = grid.length / sizes[0];
    int side = (int) Math.sqrt(points);
    Network network = Network.withHidden(sizes, Activations.named(activation), side);
    Numbers.copy(parameters, 0, network.parameters(), 0, parameters.length);
    sweep = new Sweep(network, new MeanSquaredError(), points);
    depth = network.depth();
    units = network.units();
    String[] inputs = new String[sizes[0]];
    Arrays.fill(inputs, "x");
    geometry = new DiagramGeometry(sizes, 0, inputs, new String[] {"y"});
    for (int tint = 0; tint < plotTints.count(); tint++) {
      palette[tint] = plotTints.colour(tint);
    }
    maps = new UnitMaps(geometry, side, SCALE, new int[][] {palette, palette});
    said = new UnitTints(units, points, Task.REGRESSION);
    plot = new double[points];
    plotPixels = new int[points];
  }

  /** Paints everything anew: what the worker does for a frame, and then the page. */
  void run() {
    byte[] room = lent;
    lent = said.tints();
    said = new UnitTints(units, points, Task.REGRESSION, room);
    output = new UnitNumbers(units - 1, units, points);
    readers = new Sweep.Reader[] {output, said};
    sweep.run(grid, readers);
    maps.paint(1, depth, said.tints());
    Numbers.copy(output.numbers(), 0, plot, 0, points);
    plotTints.paint(plot, palette, plotPixels);
  }

  /** Returns where the squares of all units but the inputs are: left, top and side, in pixels. */
  int[] squares() {
    int[] squares = new int[units * 3];
    int at = 0;
    for (int layer = 1; layer <= depth; layer++) {
      for (int unit = 0; unit < geometry.units(layer); unit++) {
        squares[at] = geometry.left(layer) * SCALE;
        squares[at + 1] = geometry.top(layer, unit) * SCALE;
        squares[at + 2] = geometry.size(layer) * SCALE;
        at += 3;
      }
    }
    return squares;
  }

  int[] mapPixels() {
    return maps.pixels();
  }

  int[] plotPixels() {
    return plotPixels;
  }
}
