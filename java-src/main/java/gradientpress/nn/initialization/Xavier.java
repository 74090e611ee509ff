package gradientpress.nn.initialization;

import gradientpress.nn.math.SeededRandom;

/**
 * Weights drawn evenly between ±√(6 / (inputs + units)): signals keep their size through layers of
 * tanh.
 *
 * <p>Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", 2010, equation 16.
 */
public final class Xavier implements Initialization {
  @Override
  public String name() {
    return "xavier";
  }

  @Override
  public String label() {
    return "Xavier";
  }

  @Override
  public double weight(int inputs, int units, SeededRandom random) {
    double limit = Math.sqrt(6.0 / (inputs + units));
    return random.nextBetween(-limit, limit);
  }
}
