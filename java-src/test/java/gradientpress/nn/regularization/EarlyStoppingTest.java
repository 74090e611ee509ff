package gradientpress.nn.regularization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyStoppingTest {
  /** 0: it never stops. */
  @ParameterizedTest(name = "patience {0}, losses {1}: after epoch {2}")
  @CsvSource({
    "1, 5 4 3 2 1, 0",
    "1, 5 4 4 3, 3", // as good as the best is not better
    "2, 5 4 4 3 3 3, 6",
    "3, 5 6 7 4 5 6 7 3, 7",
    "3, 5 4 6 5 4.5 1, 5", // better than the last is not better than the best
    "2, NaN NaN 1, 2",
    "2, NaN 1 NaN 0.5 NaN NaN, 6",
    "2, Infinity 3 2, 0",
    "0, 1 2 3 4 NaN, 0",
  })
  void stopsAfterSoManyEpochsWithoutANewBest(int patience, String losses, int expected) {
    EarlyStopping stopping = new EarlyStopping(patience);
    assertFalse(stopping.stopped());
    assertEquals(expected, stoppedAt(stopping, losses));
  }

  @ParameterizedTest(name = "saved after {0} epochs")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void goesOnFromASavedState(int epochs) {
    String[] losses = {"5", "4", "6", "3", "6", "5", "4", "1"};
    EarlyStopping stopping = new EarlyStopping(3);
    assertEquals(0, stoppedAt(stopping, String.join(" ", Arrays.copyOf(losses, epochs))));
    double[] state = new double[EarlyStopping.STATE_LENGTH + 2];
    state[EarlyStopping.STATE_LENGTH + 1] = 9;
    stopping.save(state, 1);
    assertEquals(9, state[EarlyStopping.STATE_LENGTH + 1]);
    EarlyStopping resumed = new EarlyStopping(3);
    stoppedAt(resumed, "1 1 1 1"); // another run
    resumed.restore(state, 1);
    String rest = String.join(" ", Arrays.copyOfRange(losses, epochs, losses.length));
    assertEquals(7 - epochs, stoppedAt(resumed, rest));
  }

  @Test
  void patienceIsNotNegative() {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new EarlyStopping(-1));
    assertEquals("patience must be at least 0, was -1", refused.getMessage());
  }

  /** Returns the number of the first loss after which it has stopped, or 0. */
  private static int stoppedAt(EarlyStopping stopping, String losses) {
    int epoch = 0;
    for (String loss : losses.isEmpty() ? new String[0] : losses.split(" ")) {
      epoch++;
      stopping.note(Double.parseDouble(loss));
      if (stopping.stopped()) {
        return epoch;
      }
    }
    return 0;
  }
}
