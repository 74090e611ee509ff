package gradientpress.example;

import gradientpress.data.FeatureMap;
import gradientpress.nn.Network;
import gradientpress.nn.Sweep;
import gradientpress.nn.loss.Loss;

/** A list of raw inputs about which a network is asked time and again, as for moving pictures. */
public final class Survey {
  private final double[] features;
  private final int points;
  private final Sweep sweep;

  Survey(FeatureMap featureMap, Network network, Loss loss, double[] raw, int points) {
    this.points = points;
    features = new double[points * featureMap.inputs()];
    featureMap.map(raw, features, points);
    sweep = new Sweep(network, loss, points);
  }

  /**
   * Asks all units of the network as it is now, without allocating anything.
   *
   * @return {@code [units × points]}, the predictions of the outputs last: a buffer that the next
   *     run overwrites
   */
  public double[] run() {
    return sweep.run(features);
  }

  /** Returns how many points are asked about. */
  public int points() {
    return points;
  }

  /**
   * Copies what enters the network, in the shape of answers.
   *
   * @param from the first of the inputs, counted backwards: −1 is the last of them
   * @param to the one after the last, at most 0
   * @param answers receives {@code [inputs × points]}
   */
  public void inputs(int from, int to, double[] answers) {
    int inputs = features.length / points;
    for (int input = from; input < to; input++) {
      for (int point = 0; point < points; point++) {
        answers[(input - from) * points + point] = features[(point + 1) * inputs + input];
      }
    }
  }
}
