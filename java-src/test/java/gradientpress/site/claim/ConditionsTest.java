package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.example.Comparison;
import gradientpress.example.Condition;
import gradientpress.example.Measure;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ConditionsTest {
  private static final double[] BOUNDS = {0.25, 0.5, 0.75};

  /** The oracle tries every number between, on and beside the bounds. */
  @Test
  void oneImpliesTheOtherIfItHoldsNowhereElse() {
    for (Comparison one : Comparison.values()) {
      for (Comparison other : Comparison.values()) {
        for (double oneBound : BOUNDS) {
          for (double otherBound : BOUNDS) {
            Condition first = new Condition(Measure.TEST_LOSS, one, oneBound);
            Condition second = new Condition(Measure.TEST_LOSS, other, otherBound);
            boolean implied =
                IntStream.rangeClosed(0, 8)
                    .mapToDouble(i -> i / 8.0)
                    .filter(first::holds)
                    .allMatch(second::holds);
            assertEquals(implied, Conditions.implies(first, second), first + " " + second);
          }
        }
      }
    }
  }

  @Test
  void othersMeasuresSayNothing() {
    assertEquals(
        false,
        Conditions.implies(
            new Condition(Measure.TEST_LOSS, Comparison.ABOVE, 1),
            new Condition(Measure.TRAINING_LOSS, Comparison.ABOVE, 0)));
  }
}
