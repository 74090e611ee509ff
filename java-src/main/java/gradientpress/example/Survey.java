package gradientpress.example;

import gradientpress.data.FeatureMap;
import gradientpress.nn.Network;
import gradientpress.nn.Sweep;
import gradientpress.nn.loss.Loss;

/** A list of raw inputs about which a network is asked time and again, as for moving pictures. */
public final class Survey {
  private final double[] features;
  private final Sweep sweep;

  Survey(FeatureMap featureMap, Network network, Loss loss, double[] raw, int points) {
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
}
