package gradientpress.nn.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulesTest {
  static String[] names() {
    return Schedules.names();
  }

  @ParameterizedTest(name = "{0}, epoch {1} of {2}: {3}")
  @CsvSource({
    "constant, 0, 100, 1",
    "constant, 99, 100, 1",
    "step, 0, 100, 1",
    "step, 49, 100, 1",
    "step, 50, 100, 0.1",
    "step, 74, 100, 0.1",
    "step, 75, 100, 0.01",
    "step, 99, 100, 0.01",
    "step, 2, 5, 1", // before the middle, 2½
    "step, 3, 5, 0.1",
    "step, 4, 5, 0.01",
    "cosine, 0, 101, 1",
    "cosine, 25, 101, 0.8550178566873411", // 0.01 + 0.99·(1 + √½) / 2
    "cosine, 50, 101, 0.505",
    "cosine, 75, 101, 0.15498214331265893",
    "cosine, 100, 101, 0.01",
    "cosine, 1, 2, 0.01",
    "warm-up, 0, 100, 0.09090909090909091", // 1 / 11
    "warm-up, 9, 100, 0.9090909090909091",
    "warm-up, 10, 100, 1",
    "warm-up, 99, 100, 1",
    "warm-up, 0, 10, 0.5",
    "warm-up, 1, 10, 1",
    "warm-up, 0, 9, 1", // no tenth of an epoch
  })
  void haveKnownFactors(String name, int epoch, int epochs, double expected) {
    assertEquals(expected, Schedules.named(name).factor(epoch, epochs), 1e-15);
  }

  @ParameterizedTest
  @MethodSource("names")
  void factorsArePositiveAndAtMostOne(String name) {
    Schedule schedule = Schedules.named(name);
    for (int epochs : new int[] {1, 2, 3, 7, 10, 99, 5000}) {
      double largest = 0;
      for (int epoch = 0; epoch < 2 * epochs; epoch++) {
        double factor = schedule.factor(epoch, epochs);
        assertTrue(factor > 0 && factor <= 1, "epoch " + epoch + " of " + epochs);
        largest = Math.max(largest, factor);
      }
      assertEquals(1, largest, "the full rate is reached");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theLastFactorHoldsForAReaderWhoTrainsOn(String name) {
    Schedule schedule = Schedules.named(name);
    for (int epochs : new int[] {1, 2, 3, 7, 10, 99, 5000}) {
      double last = schedule.factor(epochs - 1, epochs);
      for (int epoch : new int[] {epochs, epochs + 1, 3 * epochs, Integer.MAX_VALUE}) {
        assertEquals(last, schedule.factor(epoch, epochs));
      }
    }
  }

  @Test
  void theCosineOnlyFalls() {
    Schedule cosine = Schedules.named("cosine");
    for (int epoch = 1; epoch < 300; epoch++) {
      assertTrue(cosine.factor(epoch, 300) < cosine.factor(epoch - 1, 300));
    }
  }
}
