package gradientpress.nn.initialization;

import gradientpress.nn.math.SeededRandom;

/**
 * Weights from a normal distribution with the standard deviation √(2 / inputs): signals keep their
 * size through layers of ReLU, which pass on half of what comes in.
 *
 * <p>Source: K. He et al., "Delving deep into rectifiers", 2015, equation 10.
 */
public final class He implements Initialization {
  @Override
  public String name() {
    return "he";
  }

  @Override
  public String label() {
    return "He";
  }

  @Override
  public double weight(int inputs, int units, SeededRandom random) {
    return Math.sqrt(2.0 / inputs) * random.nextGaussian();
  }
}
