package gradientpress.nn.initialization;

import gradientpress.nn.math.SeededRandom;

/**
 * Weights drawn evenly between −½ and ½, whatever the size of the layer: what networks began with
 * before anybody counted inputs. In wide layers, units saturate.
 */
public final class Uniform implements Initialization {
  @Override
  public String name() {
    return "uniform";
  }

  @Override
  public String label() {
    return "Uniform";
  }

  @Override
  public double weight(int inputs, int units, SeededRandom random) {
    return random.nextDouble() - 0.5;
  }
}
