package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossHistoryTest {
  @ParameterizedTest(name = "epochs 0 to {0}: {1} entries, every {2}")
  @CsvSource({
    "0, 1, 1",
    "255, 256, 1",
    "256, 129, 2", // the 257th does not fit: every other goes
    "257, 129, 2",
    "258, 130, 2",
    "511, 256, 2",
    "512, 129, 4",
    "5000, 157, 32",
  })
  void keepsEveryFewEpochsInBoundedMemory(int lastEpoch, int size, int stride) {
    LossHistory history = upTo(lastEpoch);
    assertEquals(size, history.size());
    assertTrue(history.size() <= LossHistory.CAPACITY);
    for (int entry = 0; entry < size; entry++) {
      int epoch = entry * stride;
      assertEquals(epoch, history.epoch(entry));
      assertEquals(trainingLoss(epoch), history.training(entry));
      assertEquals(testLoss(epoch), history.test(entry));
      assertEquals(trainingScore(epoch), history.trainingScore(entry));
      assertEquals(testScore(epoch), history.testScore(entry));
    }
  }

  @Test
  void isEmptyAtFirst() {
    assertEquals(0, new LossHistory().size());
  }

  @ParameterizedTest(name = "saved after epoch {0}")
  @CsvSource({"10", "255", "300", "2000"})
  void aRestoredHistoryGoesOnAsItDid(int savedAfter) {
    double[] state = new double[LossHistory.STATE_LENGTH + 3];
    double[] scores = new double[LossHistory.SCORES_LENGTH + 2];
    upTo(savedAfter).save(state, 3);
    upTo(savedAfter).saveScores(scores, 2);
    LossHistory restored = upTo(4000);
    restored.restore(state, 3);
    restored.restoreScores(scores, 2);
    for (int epoch = savedAfter + 1; epoch <= 3000; epoch++) {
      add(epoch, restored);
    }
    LossHistory expected = upTo(3000);
    assertEquals(expected.size(), restored.size());
    for (int entry = 0; entry < expected.size(); entry++) {
      assertEquals(expected.epoch(entry), restored.epoch(entry));
      assertEquals(expected.training(entry), restored.training(entry));
      assertEquals(expected.test(entry), restored.test(entry));
      assertEquals(expected.trainingScore(entry), restored.trainingScore(entry));
      assertEquals(expected.testScore(entry), restored.testScore(entry));
    }
  }

  private static LossHistory upTo(int lastEpoch) {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch <= lastEpoch; epoch++) {
      add(epoch, history);
    }
    return history;
  }

  private static void add(int epoch, LossHistory history) {
    history.add(
        epoch, trainingLoss(epoch), trainingScore(epoch), testLoss(epoch), testScore(epoch));
  }

  private static double trainingScore(int epoch) {
    return epoch + 0.125;
  }

  private static double testScore(int epoch) {
    return -epoch;
  }

  private static double trainingLoss(int epoch) {
    return epoch + 0.25;
  }

  private static double testLoss(int epoch) {
    return epoch + 0.5;
  }
}
