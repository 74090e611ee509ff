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
  /** Keeps what units say. */
  public interface Reader {
    /**
     * Reads what a unit says to some of the points.
     *
     * @param unit its number
     * @param layer what all units of its layer say, {@code [rows × units]}
     * @param said where in that the first of its answers stands
     * @param point the number of the first of the points
     */
    void read(int unit, double[] layer, int said, int units, int rows, int point);
  }

  private final Network network;
  private final Loss loss;
  private final int points;
  private final double[] chunk;
  private final double[] predictions;

  /** Makes room for so many points. */
  public Sweep(Network network, Loss loss, int points) {
    Check.atLeast("points", points, 1);
    this.network = network;
    this.loss = loss;
    this.points = points;
    this.chunk = new double[network.capacity() * network.size(0)];
    this.predictions = new double[network.capacity() * network.outputs()];
  }

  /**
   * Runs all points through the network, without allocating anything.
   *
   * @param features {@code [points × inputs]}
   * @param readers what to do with what each unit says; those that are null do nothing
   */
  public void run(double[] features, Reader... readers) {
    int inputs = network.size(0);
    for (int from = 0; from < points; from += network.capacity()) {
      int rows = Math.min(network.capacity(), points - from);
      Numbers.copy(features, from * inputs, chunk, 0, rows * inputs);
      double[] last = network.forward(chunk, rows);
      loss.predict(last, predictions, rows, network.outputs());
      for (Reader reader : readers) {
        if (reader != null) {
          hand(reader, rows, from);
        }
      }
    }
  }

  private void hand(Reader reader, int rows, int from) {
    int unit = 0;
    for (int l = 1; l <= network.depth(); l++) {
      double[] layer = l == network.depth() ? predictions : network.layer(l).outputs;
      for (int k = 0; k < network.size(l); k++) {
        reader.read(unit, layer, k, network.size(l), rows, from);
        unit++;
      }
    }
  }
}
