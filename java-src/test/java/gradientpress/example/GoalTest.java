package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Network;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Linear;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A goal")
class GoalTest {
  /** After 57 epochs: 2 inputs, 3 + 2 hidden units, 1 output; 9 + 8 + 3 parameters. */
  private static Standing standing(Task task) {
    Network network = Network.withHidden(new int[] {2, 3, 2, 1}, new Linear(), 1);
    double[] parameters = network.parameters();
    parameters[network.weightsOf(1) + 1] = -3.5;
    parameters[network.weightsOf(3)] = 3.25;
    parameters[network.biasesOf(2)] = 100; // is no weight
    return new Standing(task, network, 57, 0.25, 0.975, 0.5, 0.95);
  }

  private static Condition condition(String text) {
    String[] parts = text.strip().split(" ");
    return new Condition(
        Measure.named(parts[0]), Comparison.ofSign(parts[1]), Double.parseDouble(parts[2]));
  }

  private static Goal goal(String conditions) {
    return new Goal(
        Arrays.stream(conditions.split(",")).map(GoalTest::condition).toArray(Condition[]::new));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "training-loss, 0.25",
    "test-loss, 0.5",
    "training-accuracy, 0.975",
    "accuracy, 0.95",
    "training-r-squared, NaN",
    "r-squared, NaN",
    "epochs, 57",
    "hidden-units, 5",
    "hidden-layers, 2",
    "parameters, 20",
    "largest-weight, 3.5"
  })
  void isAboutWhatIsMeasured(String measure, double number) {
    assertEquals(number, standing(Task.BINARY).of(Measure.named(measure)));
  }

  @ParameterizedTest(name = "{0} is {1} where numbers are learnt")
  @CsvSource({
    "training-accuracy, NaN",
    "accuracy, NaN",
    "training-r-squared, 0.975",
    "r-squared, 0.95"
  })
  void isAboutTheScoreOfTheTask(String measure, double number) {
    assertEquals(number, standing(Task.REGRESSION).of(Measure.named(measure)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "accuracy >= 0.95",
        "accuracy <= 0.95",
        "accuracy > 0.94",
        "accuracy < 0.96",
        "accuracy >= 0.95, hidden-units <= 5",
        "test-loss <= 0.5, training-loss < 0.3, epochs <= 57, parameters < 21"
      })
  void isMetIfAllConditionsHold(String conditions) {
    assertTrue(goal(conditions).isMet(standing(Task.BINARY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "accuracy > 0.95",
        "accuracy < 0.95",
        "accuracy >= 0.951",
        "accuracy >= 0.95, hidden-units <= 4",
        "accuracy >= 0.96, hidden-units <= 5",
        "r-squared <= 1",
        "r-squared > -100"
      })
  void isNotMetIfOneDoesNot(String conditions) {
    assertFalse(goal(conditions).isMet(standing(Task.BINARY)));
  }

  @Test
  void isMetByNoNetworkWhoseNumbersAreNone() {
    Network network = Network.withHidden(new int[] {2, 1}, new Linear(), 1);
    double none = Double.NaN;
    Standing diverged = new Standing(Task.BINARY, network, 3, none, none, none, none);
    assertFalse(goal("test-loss >= 0").isMet(diverged));
    assertFalse(goal("test-loss <= 9").isMet(diverged));
  }

  @Test
  void seesASessionAsItStands() {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("plane", 0, 40, new int[] {3}, "tanh", 0.1, 10, 5, 1));
    session.trainEpoch();
    Standing standing = Standing.of(session);
    assertEquals(1, standing.of(Measure.EPOCHS));
    assertEquals(session.testLoss(), standing.of(Measure.TEST_LOSS));
    assertEquals(session.trainingLoss(), standing.of(Measure.TRAINING_LOSS));
    assertEquals(session.testScore(), standing.of(Measure.R_SQUARED));
    assertEquals(session.trainingScore(), standing.of(Measure.TRAINING_R_SQUARED));
    assertEquals(3, standing.of(Measure.HIDDEN_UNITS));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "accuracy > 1, true",
    "accuracy >= 1, false",
    "accuracy < 0, true",
    "accuracy <= 0, false",
    "r-squared > 1, true",
    "r-squared < -50, false",
    "test-loss < 0, true",
    "test-loss > 1000000, false",
    "epochs < 1, true",
    "epochs <= 1, false",
    "hidden-units > 48, true",
    "hidden-layers >= 6, false"
  })
  void canBeImpossible(String condition, boolean impossible) {
    assertEquals(impossible, condition(condition).isImpossible());
  }

  @ParameterizedTest(name = "{0}: after {1} at {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "accuracy > 0.9; 0; 2147483647",
        "epochs <= 100; 0; 100",
        "epochs <= 100; 99; 100",
        "epochs <= 100; 100; 2147483647",
        "epochs < 100; 0; 99",
        "epochs < 99.5; 0; 99",
        "epochs >= 100; 0; 100",
        "epochs >= 99.5; 0; 100",
        "epochs > 100; 0; 101",
        "accuracy > 0.9, epochs <= 7; 3; 7"
      })
  void isDecidedAtAnEpoch(String conditions, int after, int epoch) {
    assertEquals(epoch, goal(conditions).nextDecision(after));
  }

  @Test
  void needsAConditionWithKnownNames() {
    assertThrows(IllegalArgumentException.class, () -> new Goal());
    assertThrows(IllegalArgumentException.class, () -> Measure.named("speed"));
    assertThrows(IllegalArgumentException.class, () -> Comparison.ofSign("="));
  }
}
