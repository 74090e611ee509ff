package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.Numbers;

/**
 * What every unit of a network says to a list of points, found in one run over them.
 *
 * <p>Units are numbered layer after layer, hidden units first; those of the output layer give
 * predictions instead of raw outputs.
 */
public final class Sweep {
  private final Network network;
  private final Loss loss;
  private final int points;
  private final double[] chunk;
  private final double[] predictions;
  private final double[] outputs;

  /** Makes room for so many points. */
  public Sweep(Network network, Loss loss, int points) {
    Check.atLeast("points", points, 1);
    this.network = network;
    this.loss = loss;
    this.points = points;
    this.chunk = new double[network.capacity() * network.size(0)];
    this.predictions = new double[network.capacity() * network.outputs()];
    this.outputs = new double[network.units() * points];
  }

  /**
   * Runs all points through the network.
   *
   * @param features {@code [points × inputs]}
   * @return {@code [units × points]}: a buffer that the next run overwrites
   */
  public double[] run(double[] features) {
    int inputs = network.size(0);
    for (int from = 0; from < points; from += network.capacity()) {
      int rows = Math.min(network.capacity(), points - from);
      Numbers.copy(features, from * inputs, chunk, 0, rows * inputs);
      double[] last = network.forward(chunk, rows);
      loss.predict(last, predictions, rows, network.outputs());
      int unit = 0;
      for (int l = 1; l <= network.depth(); l++) {
        double[] of = l == network.depth() ? predictions : network.layer(l).outputs;
        for (int k = 0; k < network.size(l); k++) {
          copyColumn(of, k, network.size(l), rows, outputs, unit * points + from);
          unit++;
        }
      }
    }
    return outputs;
  }

  private static void copyColumn(
      double[] from, int column, int columns, int rows, double[] to, int at) {
    int f = column;
    for (int row = 0; row < rows; row++) {
      to[at + row] = from[f];
      f += columns;
    }
  }
}
