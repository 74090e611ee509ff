package gradientpress.nn.initialization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Network;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.optimizer.Optimizers;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InitializationsTest {
  private static final int COUNT = 40_000;

  static String[] names() {
    return Initializations.names();
  }

  /** Variances from the papers' equations; a limit of 0 stands for none. */
  @ParameterizedTest(name = "{0}, {1} inputs, {2} units: variance {3}, at most {4}")
  @CsvSource({
    "xavier,   4,  2, 0.3333333333333333, 1",
    "xavier,  20, 30, 0.04, 0.34641016151377546",
    "he,       2,  9, 1, 0",
    "he,      50,  1, 0.04, 0",
    "uniform,  1,  1, 0.08333333333333333, 0.5",
    "uniform, 90, 90, 0.08333333333333333, 0.5",
    "zero,     4,  2, 0, 0",
  })
  void spreadWeightsAsFarAsTheySay(
      String name, int inputs, int units, double variance, double limit) {
    double[] weights = weights(name, inputs, units);
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    // within about five standard errors of a normal distribution, the wider one
    assertEquals(variance, squares / COUNT, 5 * variance * Math.sqrt(2.0 / COUNT));
    assertEquals(0, Arrays.stream(weights).average().orElseThrow(), Math.sqrt(variance) * 0.025);
    double largest = Arrays.stream(weights).map(Math::abs).max().orElseThrow();
    if (limit > 0) {
      assertTrue(largest <= limit && largest > limit * 0.999, "largest: " + largest);
    }
  }

  /** Within one standard deviation: 68 % of a normal distribution, 58 % of an even one. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"xavier, 0.5774", "uniform, 0.5774", "he, 0.6827"})
  void haveTheShapeOfTheirDistribution(String name, double expected) {
    double[] weights = weights(name, 3, 3);
    double deviation = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum() / COUNT);
    long within = Arrays.stream(weights).filter(w -> Math.abs(w) < deviation).count();
    assertEquals(expected, (double) within / COUNT, 0.0125);
  }

  @ParameterizedTest
  @MethodSource("names")
  void drawTheSameWeightsFromTheSameSeed(String name) {
    assertArrayEquals(weights(name, 3, 5), weights(name, 3, 5));
  }

  /** The symmetry that random weights are there to break. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"zero, sigmoid, true", "zero, tanh, true", "uniform, sigmoid, false"})
  void unitsThatStartEqualStayTwins(String name, String activation, boolean twins) {
    int units = 3;
    Network network = Network.withHidden(new int[] {2, units, 1}, Activations.named(activation), 4);
    network.initialize(Initializations.named(name), new SeededRandom(1, 1));
    double[] features = {0, 0, 0, 1, 1, 0, 1, 1};
    double[] targets = {0, 1, 1, 1};
    Loss loss = Losses.named("binary-cross-entropy");
    Optimizer optimizer = Optimizers.named("sgd");
    double[] before = network.parameters().clone();
    for (int step = 1; step <= 200; step++) {
      double[] outputs = network.forward(features, 4);
      loss.errors(outputs, targets, network.outputErrors(), 4, 1);
      network.backward(features, 4);
      optimizer.update(network.parameters(), network.gradients(), new double[0], step, 0.5);
    }
    double[] first = unit(network, 0);
    for (int unit = 1; unit < units; unit++) {
      assertEquals(twins, Arrays.equals(first, unit(network, unit)));
    }
    int outputBias = network.biasesOf(2);
    assertNotEquals(before[outputBias], network.parameters()[outputBias], "it did learn something");
  }

  /** Returns what makes a hidden unit: weights in, bias, weight out. */
  private static double[] unit(Network network, int unit) {
    double[] parameters = network.parameters();
    int weights = network.weightsOf(1) + 2 * unit;
    return new double[] {
      parameters[weights],
      parameters[weights + 1],
      parameters[network.biasesOf(1) + unit],
      parameters[network.weightsOf(2) + unit]
    };
  }

  private static double[] weights(String name, int inputs, int units) {
    SeededRandom random = new SeededRandom(1, 1);
    double[] weights = new double[COUNT];
    Arrays.setAll(weights, i -> Initializations.named(name).weight(inputs, units, random));
    return weights;
  }
}
