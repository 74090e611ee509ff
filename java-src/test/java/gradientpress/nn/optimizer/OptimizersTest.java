package gradientpress.nn.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizersTest {
  /** Tells from all gradients so far how far the last step goes, in units of the learning rate. */
  private interface ClosedForm {
    double step(double[] gradients);
  }

  /** The optimizers without a memory: recurrences written out as weighted sums over the past. */
  private static final Map<String, ClosedForm> CLOSED_FORMS =
      Map.of(
          "sgd", OptimizersTest::last,
          "momentum", past -> fading(0.9, past, g -> g),
          "nesterov", past -> last(past) + 0.9 * fading(0.9, past, g -> g),
          "adagrad", past -> last(past) / (root(fading(1, past, g -> g * g)) + 1e-8),
          "rmsprop", past -> last(past) / (root(0.1 * fading(0.9, past, g -> g * g)) + 1e-8),
          "adam", OptimizersTest::adam,
          "adamw", OptimizersTest::adam);

  private static double adam(double[] past) {
    // weighted means: the weights of the sums add up to (1 − β^t) / (1 − β)
    double mean = fading(0.9, past, g -> g) / fading(0.9, past, g -> 1);
    double square = fading(0.999, past, g -> g * g) / fading(0.999, past, g -> 1);
    return mean / (root(square) + 1e-8);
  }

  private static double fading(double factor, double[] past, DoubleUnaryOperator of) {
    return IntStream.range(0, past.length)
        .mapToDouble(k -> StrictMath.pow(factor, past.length - 1 - k) * of.applyAsDouble(past[k]))
        .sum();
  }

  private static double last(double[] past) {
    return past[past.length - 1];
  }

  private static double root(double square) {
    return Math.sqrt(square);
  }

  static String[] names() {
    return Optimizers.names();
  }

  /** Numbers calculated with 40 decimal digits. */
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "sgd,      0.9, 0.8, 1.0",
    "momentum, 0.9, 0.71, 0.739", // velocities 1, 1.9, −0.29
    "nesterov, 0.81, 0.539, 0.7651",
    "adagrad,  0.900000001, 0.8292893233813452, 0.9109389811407845",
    "rmsprop,  0.6837722439831617, 0.4543565153757578, 0.7190309144974749",
    "adam,     0.900000001, 0.800000002, 0.8075649350221905",
    "adamw,    0.900000001, 0.800000002, 0.8075649350221905",
  })
  void takeThreeStepsFromOneWithTheGradientsOneOneAndMinusTwo(
      String name, double first, double second, double third) {
    double[] gradients = {1, 1, -2};
    double[] expected = {first, second, third};
    Run run = new Run(name, 1);
    run.parameters[0] = 1;
    for (int i = 0; i < 3; i++) {
      run.step(0.1, gradients[i]);
      assertEquals(expected[i], run.parameters[0], 1e-14, "step " + (i + 1));
    }
  }

  /** Three parameters with gradients of different sizes, and a rate that changes on the way. */
  @ParameterizedTest
  @MethodSource("names")
  void followTheirClosedForms(String name) {
    SeededRandom random = new SeededRandom(1, 1);
    double[] sizes = {1e-3, 1, 1e4};
    double[][] past = new double[3][100];
    double[] expected = new double[3];
    Run run = new Run(name, 3);
    for (int step = 0; step < 100; step++) {
      double rate = step < 50 ? 0.5 : 0.125;
      double[] gradients = new double[3];
      for (int i = 0; i < 3; i++) {
        gradients[i] = step % 7 == 3 ? 0 : random.nextGaussian() * sizes[i];
        past[i][step] = gradients[i];
        double[] soFar = Arrays.copyOf(past[i], step + 1);
        expected[i] -= rate * CLOSED_FORMS.get(name).step(soFar);
      }
      run.step(rate, gradients);
      for (int i = 0; i < 3; i++) {
        double tolerance = 1e-12 * Math.max(1, Math.abs(expected[i]));
        assertEquals(expected[i], run.parameters[i], tolerance, "parameter " + i);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void goOnFromTheirMemoryAlone(String name) {
    Run run = new Run(name, 2);
    run.step(0.1, 1, -3);
    Run resumed = new Run(name, 2);
    System.arraycopy(run.parameters, 0, resumed.parameters, 0, 2);
    System.arraycopy(run.memory, 0, resumed.memory, 0, run.memory.length);
    resumed.step = run.step;
    new Run(name, 2).step(5, 7, 7); // no other run may leave a trace
    run.step(0.1, 2, 0.5);
    resumed.step(0.1, 2, 0.5);
    assertArrayEquals(run.parameters, resumed.parameters);
    assertArrayEquals(run.memory, resumed.memory);
  }

  @ParameterizedTest
  @MethodSource("names")
  void findTheBottomOfALongValley(String name) {
    Run run = new Run(name, 2);
    double[] at = run.parameters;
    at[0] = -2;
    at[1] = 1;
    for (int i = 0; i < 5000; i++) {
      run.step(0.04, at[0], 20 * at[1]); // half x² + ten y²
    }
    assertEquals(0, at[0], 0.05);
    assertEquals(0, at[1], 0.05);
  }

  @ParameterizedTest
  @MethodSource("names")
  void letADivergedGradientBeSeen(String name) {
    Run run = new Run(name, 2);
    run.step(0.1, Double.NaN, 1);
    assertTrue(Double.isNaN(run.parameters[0]) && Double.isFinite(run.parameters[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"momentum", "nesterov"})
  void velocityGrowsTenfoldWhereGradientsAgree(String name) {
    Run run = new Run(name, 1);
    for (int i = 0; i < 400; i++) {
      run.step(1, 1);
    }
    double before = run.parameters[0];
    run.step(1, 1);
    assertEquals(-10, run.parameters[0] - before, 1e-10);
  }

  /** As Nesterov wrote it: x ← y − η·∇f(y), y ← x + 0.9·(x − last x). */
  @Test
  void nesterovTakesTheGradientAhead() {
    Run run = new Run("nesterov", 1);
    run.parameters[0] = 3;
    double x = 3;
    double ahead = 3;
    for (int i = 0; i < 50; i++) {
      run.step(0.05, 4 * run.parameters[0]); // f = 2·y²
      double before = x;
      x = ahead - 0.05 * (4 * ahead);
      ahead = x + 0.9 * (x - before);
      assertEquals(ahead, run.parameters[0], 1e-13);
    }
  }

  /** A power of two, so that nothing is rounded but the tiny number that guards the division. */
  @ParameterizedTest
  @ValueSource(strings = {"adagrad", "rmsprop", "adam", "adamw"})
  void adaptiveStepsDoNotDependOnTheScaleOfTheGradients(String name) {
    SeededRandom random = new SeededRandom(2, 1);
    Run run = new Run(name, 2);
    for (int i = 0; i < 50; i++) {
      double gradient = random.nextGaussian();
      run.step(0.1, gradient, gradient * 0x1p20);
      assertEquals(run.parameters[1], run.parameters[0], 1e-5);
    }
  }

  @ParameterizedTest(name = "after {0} steps")
  @ValueSource(ints = {1, 2, 1000, 1 << 30, Integer.MAX_VALUE})
  void theBiasCorrectionOfAdamHoldsForAnyNumberOfSteps(int step) {
    Run run = new Run("adam", 1);
    run.step = step - 1;
    // the memory that gradients of one have left
    run.memory[0] = 1 - StrictMath.pow(0.9, step - 1);
    run.memory[1] = -StrictMath.expm1((step - 1) * StrictMath.log(0.999));
    run.step(0.5, 1);
    assertEquals(-0.5, run.parameters[0], 1e-8);
  }

  @ParameterizedTest(name = "{0} decouples weight decay: {1}")
  @CsvSource({
    "sgd, false",
    "momentum, false",
    "nesterov, false",
    "adagrad, false",
    "rmsprop, false",
    "adam, false",
    "adamw, true"
  })
  void onlyAdamWDecouplesWeightDecay(String name, boolean expected) {
    assertEquals(expected, Optimizers.named(name).decouplesWeightDecay());
  }

  /** Parameters, memory and count of steps, as a training keeps them. */
  private static final class Run {
    final Optimizer optimizer;
    final double[] parameters;
    final double[] memory;
    int step;

    Run(String name, int count) {
      optimizer = Optimizers.named(name);
      parameters = new double[count];
      memory = new double[optimizer.memoryPerParameter() * count];
    }

    void step(double learningRate, double... gradients) {
      optimizer.update(parameters, gradients, memory, ++step, learningRate);
    }
  }
}
