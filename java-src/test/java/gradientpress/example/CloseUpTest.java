package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.nn.Samples;
import gradientpress.nn.optimizer.Optimizers;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CloseUpTest {
  /**
   * By hand, for the point (1, 2) seen as x² = 1 and y = 2, a hidden ReLU pair, and half squared
   * error to the target 1.
   *
   * <p>Sums ½·1 + 1·2 + ¼ = 2¾ and 2·1 − 2·2 + 1 = −1, so activations 2¾ and 0; output 2·2¾ + 3·0 −
   * ½ = 5; loss ½·4² = 8; error 4, which reaches the activations as 4·2 = 8 and 4·3 = 12, and their
   * sums as 8 and 0. A step of ⅛ takes ⅛ of each gradient away.
   */
  @Test
  void everyNumberIsTheHandCalculation() {
    TrainerSession session = session("relu", "mean-squared-error", "sgd", 0.125, 0, 0);
    double[] weights = {0.5, 1, 2, -2, 0.25, 1, 2, 3, -0.5};
    System.arraycopy(weights, 0, session.network().parameters(), 0, 9);
    CloseUp closeUp = closeUp(session, new double[] {1, 2}, new double[] {1});

    assertEquals(2, closeUp.axes());
    assertNumbers(closeUp::raw, 1, 2);
    assertNumbers(unit -> closeUp.activation(0, unit), 1, 2);
    assertNumbers(closeUp::target, 1);
    assertNumbers(unit -> closeUp.sum(1, unit), 2.75, -1);
    assertNumbers(unit -> closeUp.activation(1, unit), 2.75, 0);
    assertNumbers(unit -> closeUp.slope(1, unit), 1, 0);
    assertNumbers(unit -> closeUp.activationError(1, unit), 8, 12);
    assertNumbers(unit -> closeUp.error(1, unit), 8, 0);
    assertNumbers(unit -> closeUp.sum(2, unit), 5);
    assertNumbers(unit -> closeUp.activation(2, unit), 5);
    assertNumbers(unit -> closeUp.slope(2, unit), 1);
    assertNumbers(unit -> closeUp.activationError(2, unit), 4);
    assertNumbers(unit -> closeUp.error(2, unit), 4);
    assertNumbers(closeUp::prediction, 5);
    assertEquals(8, closeUp.loss());
    assertEquals(0.125, closeUp.rate());
    assertEquals(0, closeUp.priceInGradients());
    assertNumbers(closeUp::parameter, weights);
    assertNumbers(closeUp::gradient, 8, 16, 0, 0, 8, 0, 11, 0, 4);
    for (int i = 0; i < 9; i++) {
      assertEquals(closeUp.gradient(i), closeUp.numericalGradient(i), 1e-8);
    }
    assertNumbers(closeUp::gradientGiven, 8, 16, 0, 0, 8, 0, 11, 0, 4);
    assertNumbers(closeUp::moved, -0.5, -1, 2, -2, -0.75, 1, 0.625, 3, -1);
  }

  /** The price of the weights is no part of the loss, nor of its gradients, but of the step. */
  @Test
  void penaltiesBelongToTheStepAlone() {
    TrainerSession session = session("relu", "mean-squared-error", "sgd", 0.125, 0.5, 0.25);
    double[] weights = {0.5, 1, 2, -2, 0.25, 1, 2, 3, -0.5};
    System.arraycopy(weights, 0, session.network().parameters(), 0, 9);
    CloseUp closeUp = closeUp(session, new double[] {1, 2}, new double[] {1});
    assertEquals(8, closeUp.loss());
    assertEquals(0.25, closeUp.priceInGradients());
    assertNumbers(closeUp::gradient, 8, 16, 0, 0, 8, 0, 11, 0, 4);
    double[] given = {8.625, 16.75, 1, -1, 8, 0, 12, 1.25, 4};
    assertNumbers(closeUp::gradientGiven, given);
    assertNumbers(closeUp::moved, i -> weights[i] - given[i] / 8, 9);
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void nothingChangesByALook(String optimizer) {
    TrainerSession looked = session("tanh", "", optimizer, 0.1, 0.001, 0.01);
    TrainerSession other = session("tanh", "", optimizer, 0.1, 0.001, 0.01);
    for (int epoch = 0; epoch < 5; epoch++) {
      String before = looked.stateDigest();
      CloseUp closeUp = closeUp(looked, new double[] {epoch, 2}, new double[] {1});
      assertNotEquals(closeUp.parameter(0), closeUp.moved(0));
      assertEquals(before, looked.stateDigest());
      looked.trainEpoch();
      other.trainEpoch();
    }
    assertEquals(other.stateDigest(), looked.stateDigest());
  }

  static String[] optimizers() {
    return Optimizers.names();
  }

  /** In batches of one, and without dropout, the step that is shown is the one that comes. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void theStepIsTheOneThatComes(String optimizer) {
    TrainerSession session = session("tanh", "", optimizer, 0.1, 0.001, 0.01);
    Samples training = session.split().training();
    for (int step = 0; step < 45; step++) {
      int next = session.nextBatch()[0];
      CloseUp closeUp =
          closeUp(session, row(training.features(), next, 2), row(training.targets(), next, 1));
      session.trainBatch();
      assertNumbers(closeUp::moved, session.network().parameters());
    }
  }

  /** Layers of different sizes, several outputs, images: no number lands in another's place. */
  @ParameterizedTest(name = "{0} with hidden layers {1}")
  @CsvSource({"blobs, 3 5 2", "blobs, ''", "digits, 4", "sine, 6 1", "hills, 2 3"})
  void everyNumberHasItsPlace(String data, String hidden) {
    int[] units =
        Arrays.stream(hidden.split(" "))
            .filter(u -> !u.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    TrainerSession session =
        new TrainerSession(Specifications.trainer(data, 0, 40, units, "tanh", 0.1, 3, 9, 1));
    session.trainEpoch();
    Samples training = session.split().training();
    int sample = session.nextBatch()[0];
    double[] raw = row(training.features(), sample, training.inputs());
    double[] targets = row(training.targets(), sample, training.outputs());
    CloseUp closeUp = closeUp(session, raw, targets);

    assertNumbers(closeUp::raw, raw);
    assertNumbers(closeUp::target, targets);
    double[] answers = session.survey(raw).answers();
    int unit = 0;
    for (int l = 1; l < session.network().depth(); l++) {
      for (int k = 0; k < session.network().size(l); k++) {
        assertEquals(answers[unit], closeUp.activation(l, k));
        assertEquals(answers[unit], StrictMath.tanh(closeUp.sum(l, k)), 1e-14);
        assertEquals(1 - answers[unit] * answers[unit], closeUp.slope(l, k), 1e-14);
        assertEquals(closeUp.activationError(l, k) * closeUp.slope(l, k), closeUp.error(l, k));
        unit++;
      }
    }
    for (int k = 0; k < training.outputs(); k++) {
      assertEquals(answers[unit + k], closeUp.prediction(k));
    }
    double[] parameters = session.network().parameters();
    assertNumbers(closeUp::parameter, parameters);
    for (int i = 0; i < parameters.length; i++) {
      assertEquals(closeUp.gradient(i), closeUp.numericalGradient(i), 1e-7);
      assertEquals(closeUp.gradient(i), closeUp.gradientGiven(i));
      assertEquals(parameters[i] - closeUp.gradient(i) * 0.1, closeUp.moved(i), 1e-15);
    }
  }

  @Test
  void refusesWhatIsNoPoint() {
    TrainerSession session = session("tanh", "", "sgd", 0.1, 0, 0);
    double[] one = {1};
    double[] two = {1, 2};
    for (double[][] wrong : new double[][][] {{one, one}, {two, two}, {new double[4], two}}) {
      assertThrows(IllegalArgumentException.class, () -> session.closeUp(wrong[0], wrong[1]));
    }
    double[] numbers = session.closeUp(two, one);
    double[] more = Arrays.copyOf(numbers, numbers.length + 1);
    assertThrows(IllegalArgumentException.class, () -> new CloseUp(session.network(), 2, more));
  }

  private static TrainerSession session(
      String activation, String loss, String optimizer, double rate, double l1, double l2) {
    return new TrainerSession(
        new TrainerSpecification(
            new DataSpecification(
                "circle", 0, null, 40, 0.5, 0.1, 0, new String[] {"x^2", "y"}, false),
            new NetworkSpecification(new int[] {2}, new String[] {activation}, "", "xavier"),
            new TrainingSpecification(loss, optimizer, rate, "constant", 1, l1, l2, 0, 0, 0),
            9,
            1));
  }

  private static CloseUp closeUp(TrainerSession session, double[] raw, double[] targets) {
    return new CloseUp(session.network(), raw.length, session.closeUp(raw, targets));
  }

  private static double[] row(double[] numbers, int row, int width) {
    return Arrays.copyOfRange(numbers, row * width, row * width + width);
  }

  private static void assertNumbers(IntToDoubleFunction numbers, double... expected) {
    assertNumbers(numbers, i -> expected[i], expected.length);
  }

  private static void assertNumbers(
      IntToDoubleFunction numbers, IntToDoubleFunction expected, int count) {
    assertArrayEquals(
        IntStream.range(0, count).mapToDouble(expected).toArray(),
        IntStream.range(0, count).mapToDouble(numbers).toArray());
  }
}
