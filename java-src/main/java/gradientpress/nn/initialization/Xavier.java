package gradientpress.nn.initialization;

import gradientpress.nn.Network;
import gradientpress.nn.math.SeededRandom;

/**
 * First weights drawn evenly between ±√(6 / (inputs + units)); biases are zero.
 *
 * <p>Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", 2010, equation 16.
 */
public final class Xavier {
  private Xavier() {}

  /** Fills the parameters of the network from the random numbers. */
  public static void fill(Network network, SeededRandom random) {
    double[] parameters = network.parameters();
    for (int l = 1; l <= network.depth(); l++) {
      int fans = network.size(l - 1) + network.size(l);
      double limit = Math.sqrt(6.0 / fans);
      for (int i = network.weightsOf(l); i < network.biasesOf(l); i++) {
        parameters[i] = random.nextBetween(-limit, limit);
      }
      for (int unit = 0; unit < network.size(l); unit++) {
        parameters[network.biasesOf(l) + unit] = 0;
      }
    }
  }
}
