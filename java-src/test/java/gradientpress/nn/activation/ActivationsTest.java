package gradientpress.nn.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    "relu, 1.7976931348623157e308, 1.7976931348623157e308", // the largest double
    "relu, -1.7976931348623157e308, 0",
    "relu, 0.30000000000000004, 0.30000000000000004",
    "relu, 2.2250738585072014e-308, 2.2250738585072014e-308", // the smallest normal one
    "relu, Infinity, Infinity",
    "relu, -Infinity, NaN",
    "sigmoid, 0, 0.5",
    "sigmoid, 1.0986122886681098, 0.75", // ln 3
    "sigmoid, -1.0986122886681098, 0.25",
    "sigmoid, 1000, 1",
    "sigmoid, -1000, 0",
    "linear, -2.5, -2.5",
    "linear, 1e300, 1e300",
    "leaky-relu, 0, 0",
    "leaky-relu, 2.5, 2.5",
    "leaky-relu, -2.5, -0.025",
    "elu, 0, 0",
    "elu, 2.5, 2.5",
    "elu, -0.6931471805599453, -0.5", // −ln 2
    "elu, -1e300, -1",
    "softplus, 0, 0.6931471805599453", // ln 2
    "softplus, -0.2876820724517809, 0.5596157879354227", // ln ¾ and ln 1¾
    "softplus, 1e300, 1e300",
    "softplus, -1e300, 0",
    "swish, 0, 0",
    "swish, 1.0986122886681098, 0.8239592165010823", // ln 3 and ¾ ln 3
    "swish, -1.0986122886681098, -0.2746530721670274",
    "swish, 1e300, 1e300",
    "swish, -1e300, 0",
    "sine, 0, 0",
    "sine, 0.5235987755982989, 0.5", // π / 6
    "sine, -1.5707963267948966, -1", // −π / 2
    "sine, 1e22, -0.8522008497671888",
    "sine, -Infinity, NaN",
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
    for (double sum = -20.05; sum < 20.2; sum += 0.1) {
      double slope = (value(name, sum + h) - value(name, sum - h)) / (2 * h);
      double[] errors = {3};
      double[] output = {value(name, sum)};
      Activations.named(name).multiplyByDerivative(new double[] {sum}, output, errors, 1);
      assertEquals(3 * slope, errors[0], 1e-9, "at " + sum);
    }
  }

  @ParameterizedTest(name = "{0} at {1} has the slope {2}")
  @CsvSource({
    "relu, 0, 0",
    "relu, 2.2250738585072014e-308, 1",
    "relu, 1e-16, 1",
    "relu, 1.7976931348623157e308, 1",
    "leaky-relu, 0, 0.01",
    "elu, 0, 1",
    "elu, -1e300, 0",
    "softplus, 0, 0.5",
    "softplus, 1e300, 1",
    "softplus, -1e300, 0",
    "swish, 0, 0.5",
    "swish, 4.9e-324, 0.5",
    "swish, -1e-200, 0.5",
    "swish, 1e300, 1",
    "swish, -1e300, 0",
    "sine, 0, 1",
    "sine, 1e22, 0.523214785395139",
    "sine, Infinity, NaN",
  })
  void haveKnownSlopes(String name, double sum, double expected) {
    double[] errors = {3};
    double[] output = {value(name, sum)};
    Activations.named(name).multiplyByDerivative(new double[] {sum}, output, errors, 1);
    assertEquals(3 * expected, errors[0], 1e-15);
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

  @Test
  void areListedInTheOrderOfTheControls() {
    assertEquals(
        "tanh relu leaky-relu elu swish softplus sigmoid sine linear",
        String.join(" ", Activations.names()));
  }

  private static double value(String name, double sum) {
    double[] output = new double[1];
    Activations.named(name).apply(new double[] {sum}, output, 1);
    return output[0];
  }
}
