package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Relu;
import gradientpress.nn.activation.Tanh;
import gradientpress.nn.initialization.Xavier;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  /**
   * By hand, for the input (1, 2): the first hidden unit is max(0, ½·1 − 1·2 + ¼) = 0, the second
   * max(0, 2·1 + ½·2 − 1) = 2, the logit 3·0 − 1½·2 + ¾ = −2¼. For (4, 0): 2¼, 7 and −3.
   */
  @Test
  void runsABatchForward() {
    Network network = Network.withHidden(new int[] {2, 2, 1}, new Relu(), 2);
    set(network, 0.5, -1, 2, 0.5, 0.25, -1, 3, -1.5, 0.75);
    double[] logits = network.forward(new double[] {1, 2, 4, 0}, 2);
    assertArrayEquals(new double[] {-2.25, -3}, Arrays.copyOf(logits, 2));
  }

  @Test
  void solvesExclusiveOrWithTheRightWeights() {
    Network network = Network.withHidden(new int[] {2, 2, 1}, new Relu(), 4);
    set(network, 1, 1, 1, 1, 0, -1, 1, -2, 0); // max(0, x + y) − 2·max(0, x + y − 1)
    double[] logits = network.forward(new double[] {0, 0, 0, 1, 1, 0, 1, 1}, 4);
    assertArrayEquals(new double[] {0, 1, 1, 0}, logits);
  }

  @Test
  void withoutHiddenLayersIsAWeightedSum() {
    Network network = Network.withHidden(new int[] {2, 3}, new Tanh(), 1);
    set(network, 1, 2, 3, 4, 5, 6, 0.5, 0.25, 0.125);
    assertArrayEquals(new double[] {21.5, 43.25, 65.125}, network.forward(new double[] {1, 10}, 1));
  }

  @Test
  void startsWithZeros() {
    Network network = Network.withHidden(new int[] {2, 4, 1}, new Tanh(), 1);
    assertArrayEquals(new double[2 * 4 + 4 + 4 + 1], network.parameters());
    assertEquals(0, network.forward(new double[] {3, 4}, 1)[0]);
  }

  @ParameterizedTest(name = "layer {0}")
  @CsvSource({"1, 4, 0, 12", "2, 5, 16, 36", "3, 2, 41, 51"})
  void keepsEachLayersWeightsBeforeItsBiases(int layer, int units, int weights, int biases) {
    Network network = Network.withHidden(new int[] {3, 4, 5, 2}, new Tanh(), 6);
    assertEquals(units, network.size(layer));
    assertEquals(weights, network.weightsOf(layer));
    assertEquals(biases, network.biasesOf(layer));
    assertEquals(3, network.depth());
    assertEquals(53, network.parameters().length);
  }

  @Test
  void doesNotSeeLaterChangesOfTheSizes() {
    int[] sizes = {2, 3, 1};
    Network network = Network.withHidden(sizes, new Tanh(), 1);
    sizes[1] = 99;
    assertEquals(3, network.size(1));
  }

  static Stream<Arguments> badArguments() {
    return Stream.of(
        Arguments.of(new int[] {}, 1, "sizes must be at least 2, was 0"),
        Arguments.of(new int[] {2}, 1, "sizes must be at least 2, was 1"),
        Arguments.of(new int[] {2, 0, 1}, 1, "units must be at least 1, was 0"),
        Arguments.of(new int[] {-3, 1}, 1, "units must be at least 1, was -3"),
        Arguments.of(new int[] {2, 1}, 0, "capacity must be at least 1, was 0"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("badArguments")
  void badArgumentsAreShown(int[] sizes, int capacity, String message) {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> Network.withHidden(sizes, new Tanh(), capacity));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {0, -1, 5})
  void refusesMoreRowsThanItHasRoomFor(int rows) {
    Network network = Network.withHidden(new int[] {2, 1}, new Tanh(), 4);
    String message = "rows must be 1 to 4, was " + rows;
    double[] features = new double[20];
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> network.forward(features, rows))
            .getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> network.backward(features, rows))
            .getMessage());
  }

  @Test
  void xavierInitializationSpreadsWeightsEvenlyWithinItsLimitAndZeroesBiases() {
    Network network = Network.withHidden(new int[] {20, 30, 1}, new Tanh(), 1);
    Arrays.fill(network.parameters(), 9);
    network.initialize(new Xavier(), new SeededRandom(1, 1));
    double limit = Math.sqrt(6.0 / 50);
    double[] weights = Arrays.copyOfRange(network.parameters(), 0, 600);
    assertTrue(Arrays.stream(weights).allMatch(w -> Math.abs(w) <= limit));
    assertEquals(0, Arrays.stream(weights).average().orElseThrow(), 0.03);
    double variance = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
    assertEquals(limit * limit / 3, variance, 0.004);
    assertArrayEquals(new double[30], Arrays.copyOfRange(network.parameters(), 600, 630));
    double[] second = Arrays.copyOfRange(network.parameters(), 630, 660);
    double largest = Arrays.stream(second).map(Math::abs).max().orElseThrow();
    assertTrue(largest > limit && largest <= Math.sqrt(6.0 / 31), "each layer has its own limit");
    assertEquals(0, network.parameters()[660]);
  }

  private static void set(Network network, double... parameters) {
    assertEquals(parameters.length, network.parameters().length);
    System.arraycopy(parameters, 0, network.parameters(), 0, parameters.length);
  }
}
