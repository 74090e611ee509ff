package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Linear;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.GradientDescent;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A run that overflows stops at the step where it does, and says why")
class DivergenceTest {
  /**
   * A single weight w on the input x with target 0 and half squared error: the output is w·x, the
   * gradient w·x², the step η·w·x².
   */
  @ParameterizedTest(name = "weight {0}, input {1}, rate {2}: {3}")
  @CsvSource({
    "1e200, 1e200, 1, OUTPUTS",
    "NaN, 1, 1, OUTPUTS",
    "1, 1e160, 1, GRADIENTS",
    "1e300, 1, 1e10, WEIGHTS",
    "1e300, 1, 1, NONE",
  })
  void theFirstNumberThatOverflowsIsTheReason(
      double weight, double input, double rate, Divergence reason) {
    Training training = training(weight, input, rate);
    training.step();
    assertEquals(reason, training.divergence());
  }

  /**
   * With the input 1 the output is w + b, and at a rate of 10 each step takes it to w + b − 2·10·(w
   * + b) = −19·(w + b): the run overflows in the step in which 19ⁿ does.
   */
  @Test
  void divergenceIsSeenAtTheStepWhereItHappens() {
    Training training = training(1, 1, 10);
    int steps = 0;
    while (training.divergence() == Divergence.NONE) {
      training.step();
      steps++;
    }
    int overflow = (int) Math.ceil(Math.log(Double.MAX_VALUE) / Math.log(19));
    assertTrue(Math.abs(overflow - steps) <= 1, steps + " steps, expected about " + overflow);
    assertEquals(steps, training.steps());
  }

  /** Some errors are bounded: an infinite output must not hide behind a harmless slope. */
  @ParameterizedTest
  @MethodSource("gradientpress.nn.loss.Losses#names")
  void anOutputOutOfRangeIsSeenWithEveryLoss(String loss) {
    Training training = training(1e200, 1e200, 1, loss);
    training.step();
    assertEquals(Divergence.OUTPUTS, training.divergence());
  }

  @Test
  void afterDivergenceNothingMoves() {
    Training training = training(1e300, 1, 1e10);
    training.epoch();
    assertEquals(Divergence.WEIGHTS, training.divergence());
    double[] before = state(training);
    training.step();
    training.epoch();
    assertArrayEquals(before, state(training));
  }

  @Test
  void aRestoredStateIsNoLongerDiverged() {
    Training training = training(1, 1, 10);
    double[] start = state(training);
    while (training.divergence() == Divergence.NONE) {
      training.step();
    }
    double[] end = state(training);
    training.restore(start, 0);
    assertEquals(Divergence.NONE, training.divergence());
    training.restore(end, 0);
    assertEquals(Divergence.WEIGHTS, training.divergence());
  }

  @Test
  void everyReasonIsSaid() {
    for (Divergence divergence : Divergence.values()) {
      assertEquals(divergence == Divergence.NONE, divergence.reason().isEmpty());
    }
  }

  @ParameterizedTest(name = "{0} numbers")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void oneNumberThatIsNotFiniteIsFoundWhereverItIs(int count) {
    double[] numbers = new double[count + 1];
    Arrays.fill(numbers, Double.MAX_VALUE);
    numbers[count] = Double.NaN; // beyond those that count
    assertTrue(Divergence.allFinite(numbers, count));
    for (int place : IntStream.range(0, count).toArray()) {
      for (double bad : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
        numbers[place] = bad;
        assertFalse(Divergence.allFinite(numbers, count), bad + " at " + place);
        numbers[place] = -Double.MAX_VALUE;
      }
    }
  }

  private static Training training(double weight, double input, double rate) {
    return training(weight, input, rate, "mean-squared-error");
  }

  private static Training training(double weight, double input, double rate, String loss) {
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), 1);
    network.parameters()[0] = weight;
    Samples samples = new Samples(1, 1, 1);
    samples.features()[0] = input;
    Hyperparameters chosen =
        Hyperparameters.plain(Losses.named(loss), new GradientDescent(), rate, 1);
    return new Training(network, chosen, samples, 1);
  }

  private static double[] state(Training training) {
    double[] state = new double[training.stateLength()];
    training.save(state, 0);
    return state;
  }
}
