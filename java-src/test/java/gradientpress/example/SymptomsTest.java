package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Symptom.Kind;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a run shows")
class SymptomsTest {
  @Test
  void aTestLossThatRisesWhileTheTrainingLossFallsIsOverfitting() {
    LossHistory history =
        history(100, epoch -> 1.0 / (1 + epoch), epoch -> 0.5 + Math.abs(epoch - 40) * 0.01);
    assertEquals(List.of(new Symptom(Kind.OVERFITTING, 40, 0, 0, 0)), Symptoms.inLosses(history));
  }

  @Test
  void aTestLossThatRisesTogetherWithTheTrainingLossIsNot() {
    LossHistory history = history(100, epoch -> 0.2 + epoch * 0.01, epoch -> 0.2 + epoch * 0.01);
    assertTrue(Symptoms.inLosses(history).stream().noneMatch(s -> s.kind() == Kind.OVERFITTING));
  }

  @Test
  void aHighLossThatNoLongerFallsIsAPlateau() {
    LossHistory history = history(100, epoch -> 0.69, epoch -> 0.7);
    assertEquals(List.of(new Symptom(Kind.PLATEAU, 50, 0, 0, 0)), Symptoms.inLosses(history));
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"1, 0.001", "1, 0.5"})
  void aLossThatIsLowOrStillFallsIsNone(double from, double to) {
    LossHistory low = history(100, epoch -> epoch < 20 ? from : 0.001, epoch -> 0.1);
    LossHistory falling = history(100, epoch -> from + (to - from) * epoch / 100, epoch -> 0.7);
    assertEquals(List.of(), Symptoms.inLosses(low));
    assertEquals(List.of(), Symptoms.inLosses(falling));
  }

  @Test
  void theFirstEpochsSayNothing() {
    assertEquals(List.of(), Symptoms.inLosses(new LossHistory()));
    assertEquals(List.of(), Symptoms.inLosses(history(29, epoch -> 0.69, epoch -> 0.69)));
  }

  @Test
  void aRectifiedUnitThatIsSilentForAllSamplesIsDead() {
    double[] answers = {0, 0, 0, /**/ 0, 2, 0, /**/ 0, 0, 0, /**/ 9, 9, 9};
    assertEquals(
        List.of(new Symptom(Kind.DEAD, 0, 1, 0, 2)),
        Symptoms.inUnits(answers, 3, new int[] {3}, new String[] {"relu"}));
  }

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "tanh, 0.99, -0.999, true",
    "tanh, 0.5, 0.999, false",
    "sigmoid, 0.001, 0.999, true",
    "sigmoid, 0.5, 0.999, false",
    "relu, 7, 8, false",
    "linear, 7, 8, false",
  })
  void aUnitAtTheEndsOfItsActivationIsSaturated(
      String activation, double one, double other, boolean saturated) {
    double[] answers = {0.1, 0.2, one, other};
    List<Symptom> symptoms =
        Symptoms.inUnits(answers, 2, new int[] {1, 1}, new String[] {"elu", activation});
    assertEquals(
        saturated ? List.of(new Symptom(Kind.SATURATED, 0, 2, 0, 1)) : List.of(), symptoms);
  }

  /** Learning by heart, for real: pure chance has nothing in it that is worth learning. */
  @Test
  void aNetworkThatLearnsChanceByHeartIsFoundOut() {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("noise", 0, 40, new int[] {8, 8}, "tanh", 0.1, 5, 400, 1));
    for (int i = 0; i < 400; i++) {
      session.trainEpoch();
    }
    assertTrue(
        Symptoms.inLosses(session.history()).stream()
            .anyMatch(symptom -> symptom.kind() == Kind.OVERFITTING));
  }

  private static LossHistory history(
      int epochs, IntToDoubleFunction training, IntToDoubleFunction test) {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch <= epochs; epoch++) {
      history.add(epoch, training.applyAsDouble(epoch), 0, test.applyAsDouble(epoch), 0);
    }
    return history;
  }
}
