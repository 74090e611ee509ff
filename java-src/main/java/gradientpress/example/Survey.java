package gradientpress.example;

import gradientpress.data.FeatureMap;
import gradientpress.nn.Network;
import gradientpress.nn.Sweep;
import gradientpress.nn.UnitNumbers;
import gradientpress.nn.loss.Loss;

/** A list of raw inputs about which a network is asked time and again, as for moving pictures. */
public final class Survey {
  private final double[] features;
  private final int points;
  private final int units;
  private final Sweep sweep;

  Survey(FeatureMap featureMap, Network network, Loss loss, double[] raw, int points) {
    this.points = points;
    features = new double[points * featureMap.inputs()];
    featureMap.map(raw, features, points);
    units = network.units();
    sweep = new Sweep(network, loss, points);
  }

  /**
   * Asks all units of the network as it is now, without allocating anything.
   *
   * @param readers what to do with their answers; those that are null do nothing
   */
  public void run(Sweep.Reader... readers) {
    sweep.run(features, readers);
  }

  /** Returns the answers of all units, {@code [units × points]}, those of the outputs last. */
  public double[] answers() {
    UnitNumbers all = new UnitNumbers(0, units, points);
    run(all);
    return all.numbers();
  }

  /** Returns how many points are asked about. */
  public int points() {
    return points;
  }

  /** Returns what enters the network at the points, in the shape of answers. */
  public double[] inputs() {
    int inputs = features.length / points;
    double[] entering = new double[features.length];
    for (int input = 0; input < inputs; input++) {
      for (int point = 0; point < points; point++) {
        entering[input * points + point] = features[point * inputs + input];
      }
    }
    return entering;
  }
}
