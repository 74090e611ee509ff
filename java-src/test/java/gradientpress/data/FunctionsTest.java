package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Curves and surfaces to learn numbers from")
class FunctionsTest {
  private static final int POINTS = 2000;

  /** A function of a place; a curve has no use for y. */
  private interface Function {
    double at(double x, double y);
  }

  static Stream<Arguments> functions() {
    return Stream.of(
        function("line", 1, (x, y) -> x / 6),
        function("sine", 1, (x, y) -> Math.sin(x)),
        function("step", 1, (x, y) -> Math.copySign(0.8, x)),
        function("plane", 2, (x, y) -> (2 * x + y) / 20),
        function("hills", 2, FunctionsTest::hills));
  }

  private static Arguments function(String name, int axes, Function function) {
    return Arguments.of(name, axes, function);
  }

  private static double hills(double x, double y) {
    return 0.9 * bump(x + 3.2, y - 2.8)
        + 0.6 * bump(x - 0.2, y)
        + 0.9 * bump(x - 3.4, y + 2.4)
        - 0.9 * bump(x - 2.8, y - 3.2)
        - 0.9 * bump(x + 2.4, y + 3.2);
  }

  private static double bump(double x, double y) {
    return Math.exp(-Math.pow(Math.hypot(x, y) / 1.4, 2) / 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void withoutNoiseTheTargetIsTheFunction(String name, int axes, Function function) {
    Samples samples = drawn(name, 0);
    assertEquals(axes, samples.inputs());
    assertEquals(1, samples.outputs());
    for (int row = 0; row < samples.rows(); row++) {
      double x = samples.features()[row * axes];
      double y = samples.features()[row * axes + axes - 1];
      assertEquals(function.at(x, y), samples.targets()[row], 1e-14);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "sine", "step", "noise", "plane", "hills"})
  void numbersAreLearntAtPlacesSpreadEvenly(String name) {
    DataSet dataSet = DataSets.named(name);
    assertEquals(Task.REGRESSION, dataSet.task());
    assertEquals(0, dataSet.classes());
    assertArrayEquals(new String[] {"value"}, dataSet.outputs());
    Samples samples = drawn(name, 0);
    int axes = samples.inputs();
    for (int axis = 0; axis < axes; axis++) {
      int[] counts = new int[6];
      for (int row = 0; row < samples.rows(); row++) {
        counts[(int) Math.floor((samples.features()[row * axes + axis] + 6) / 2)]++;
      }
      for (int count : counts) {
        assertEquals(samples.rows() / 6.0, count, 50, () -> Arrays.toString(counts));
      }
    }
  }

  /** Which makes a network of a few units need no other scale. */
  @ParameterizedTest
  @ValueSource(strings = {"line", "sine", "step", "noise", "plane", "hills"})
  void targetsUseTheRangeFromMinusOneToOne(String name) {
    double[] targets = drawn(name, 0).targets();
    double least = Arrays.stream(targets).min().orElseThrow();
    double most = Arrays.stream(targets).max().orElseThrow();
    assertTrue(least >= -1 && least < -0.75, () -> "least " + least);
    assertTrue(most <= 1 && most > 0.75, () -> "most " + most);
  }

  @Test
  void hillsStayInBoundsEverywhere() {
    Hills hills = new Hills();
    for (double x = -6; x <= 6; x += 0.05) {
      for (double y = -6; y <= 6; y += 0.05) {
        assertTrue(Math.abs(hills.at(x, y)) <= 1);
      }
    }
  }

  @Test
  void pureChanceHasNothingToDoWithThePlace() {
    Samples samples = drawn("noise", 0);
    double[] x = samples.features();
    double[] targets = samples.targets();
    double product =
        IntStream.range(0, x.length).mapToDouble(i -> x[i] * targets[i]).average().orElseThrow();
    assertEquals(0, product / Math.sqrt(12 / 3.0), 0.1, "correlation");
    double variance = Arrays.stream(targets).map(t -> t * t).average().orElseThrow();
    assertEquals(1 / 3.0, variance, 0.03, "of numbers from -1 to 1, all as likely");
  }

  /** The places are exact: only the number is measured badly. */
  @ParameterizedTest
  @ValueSource(strings = {"line", "sine", "step", "noise", "plane", "hills"})
  void noiseIsInTheNumbersAlone(String name) {
    Samples exact = drawn(name, 0);
    Samples noisy = drawn(name, 0.2);
    assertArrayEquals(exact.features(), noisy.features());
    double[] errors =
        IntStream.range(0, exact.rows())
            .mapToDouble(row -> noisy.targets()[row] - exact.targets()[row])
            .toArray();
    double variance = Arrays.stream(errors).map(error -> error * error).average().orElseThrow();
    assertEquals(0.2, Math.sqrt(variance), 0.02);
    assertEquals(0, Arrays.stream(errors).average().orElseThrow(), 0.025);
    double within = Arrays.stream(errors).filter(error -> Math.abs(error) < 0.2).count();
    assertEquals(0.683, within / errors.length, 0.05, "a normal distribution");
  }

  private static Samples drawn(String name, double noise) {
    Generator dataSet = DataSets.named(name);
    return new Split(dataSet, POINTS, 0.5, noise, 0, new SeededRandom(3, 1)).training();
  }
}
