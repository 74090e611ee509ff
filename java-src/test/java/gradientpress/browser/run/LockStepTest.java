package gradientpress.browser.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockStepTest {
  @Test
  void noneIsBehindBeforeThereIsAGoal() {
    LockStep step = new LockStep(3, 10);
    assertTrue(step.areAbreast());
    assertFalse(step.isOver());
    step.moveGoal(4);
    assertEquals(4, step.goal());
    assertFalse(step.areAbreast());
  }

  @Test
  void whoHasEndedHoldsNobodyUp() {
    LockStep step = new LockStep(2, 10);
    step.moveGoal(4);
    step.note(0, 4, false);
    assertFalse(step.areAbreast());
    step.note(1, 2, true);
    assertTrue(step.areAbreast());
    step.moveGoal(100);
    assertEquals(10, step.goal());
    assertTrue(step.isBehind(0));
    assertFalse(step.isBehind(1));
    step.note(0, 10, false);
    assertTrue(step.isOver());
  }

  @Test
  void theGoalStaysAtTheLastEpochHoweverMuchIsDue() {
    LockStep step = new LockStep(1, 7);
    step.moveGoal(Integer.MAX_VALUE);
    assertEquals(7, step.goal());
    step.moveGoal(Integer.MAX_VALUE);
    assertEquals(7, step.goal());
  }

  @Test
  void aRaceHasAtLeastOneEpoch() {
    assertThrows(IllegalArgumentException.class, () -> new LockStep(2, 0));
  }

  /** Runs that are as slow as it pleases chance never part by more than one stretch. */
  @ParameterizedTest(name = "{0} runs")
  @ValueSource(ints = {1, 2, 3, 4})
  void runsStayWithinOneStretchOfEachOther(int runs) {
    Random random = new Random(runs);
    LockStep step = new LockStep(runs, 300);
    int[] epochs = new int[runs];
    int from = 0;
    while (!step.isOver()) {
      if (step.areAbreast()) {
        from = step.goal();
        step.moveGoal(random.nextInt(9));
      }
      for (int run = 0; run < runs; run++) {
        if (step.isBehind(run)) {
          epochs[run] += random.nextInt(step.goal() - epochs[run] + 1);
        }
        step.note(run, epochs[run], false);
        assertTrue(epochs[run] >= from && epochs[run] <= step.goal());
      }
    }
    for (int epoch : epochs) {
      assertEquals(300, epoch);
    }
  }
}
