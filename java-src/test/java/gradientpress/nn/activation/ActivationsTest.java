package gradientpress.nn.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationsTest {
  @ParameterizedTest(name = "{0}({1}) = {2}")
  @CsvSource({
    "tanh, 0, 0",
    "tanh, 0.5493061443340548, 0.5", // ½ ln 3
    "tanh, -0.5493061443340548, -0.5",
    "tanh, 50, 1",
    "relu, 0, 0",
    "relu, 2.5, 2.5",
    "relu, -2.5, 0",
    "sigmoid, 0, 0.5",
    "sigmoid, 1.0986122886681098, 0.75", // ln 3
    "sigmoid, -1.0986122886681098, 0.25",
    "sigmoid, 1000, 1",
    "sigmoid, -1000, 0",
    "linear, -2.5, -2.5",
    "linear, 1e300, 1e300",
  })
  void haveKnownValues(String name, double sum, double expected) {
    assertEquals(expected, value(name, sum), 1e-15);
  }

  static String[] names() {
    return Activations.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void carryTheirDerivative(String name) {
    double h = 1e-5;
    for (double sum = -4.05; sum < 4.2; sum += 0.1) {
      double slope = (value(name, sum + h) - value(name, sum - h)) / (2 * h);
      double[] errors = {3};
      double[] output = {value(name, sum)};
      Activations.named(name).multiplyByDerivative(new double[] {sum}, output, errors, 1);
      assertEquals(3 * slope, errors[0], 1e-9, "at " + sum);
    }
  }

  @Test
  void reluHasSlopeZeroAtZero() {
    double[] errors = {3};
    Activations.named("relu").multiplyByDerivative(new double[1], new double[1], errors, 1);
    assertEquals(0, errors[0]);
  }

  @ParameterizedTest
  @MethodSource("names")
  void touchOnlyTheGivenNumberOfEntries(String name) {
    double[] outputs = {9, 9, 9};
    Activations.named(name).apply(new double[] {1, 1, 1}, outputs, 2);
    assertEquals(9, outputs[2]);
    double[] errors = {9, 9, 9};
    double[] sums = {-1, -1, -1};
    Activations.named(name).multiplyByDerivative(sums, new double[] {0.5, 0.5, 0.5}, errors, 2);
    assertEquals(9, errors[2]);
  }

  /** So that a run whose numbers have overflowed is noticed. */
  @ParameterizedTest
  @MethodSource("names")
  void passNotANumberOn(String name) {
    assertEquals(Double.NaN, value(name, Double.NaN));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areFoundByTheirNames(String name) {
    assertEquals(name, Activations.named(name).name());
  }

  @Test
  void areListedInTheOrderOfTheControls() {
    assertArrayEquals(new String[] {"tanh", "relu", "sigmoid", "linear"}, Activations.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gelu", "Tanh", ""})
  void anUnknownNameIsShown(String name) {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> Activations.named(name));
    assertEquals("no activation is named '" + name + "'", unknown.getMessage());
  }

  private static double value(String name, double sum) {
    double[] output = new double[1];
    Activations.named(name).apply(new double[] {sum}, output, 1);
    return output[0];
  }
}
