package gradientpress.nn.regularization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
  private static final int COUNT = 100_000;

  @ParameterizedTest(name = "rate {0}")
  @ValueSource(doubles = {0.01, 0.2, 0.5, 0.9})
  void leavesOutItsShareAndKeepsTheMean(double rate) {
    double[] mask = mask(rate);
    double factor = 1 / (1 - rate);
    assertTrue(Arrays.stream(mask).allMatch(m -> m == 0 || m == factor));
    long leftOut = Arrays.stream(mask).filter(m -> m == 0).count();
    double standardError = Math.sqrt(rate * (1 - rate) / COUNT);
    assertEquals(rate, (double) leftOut / COUNT, 4 * standardError);
    assertEquals(1, Arrays.stream(mask).average().orElseThrow(), 4 * standardError * factor);
  }

  @Test
  void rateZeroLeavesEverythingAsItIs() {
    assertTrue(Arrays.stream(mask(0)).allMatch(m -> m == 1));
  }

  @Test
  void aRateNextToOneLeavesAlmostNothing() {
    assertEquals(0, Arrays.stream(mask(Math.nextDown(1.0))).sum());
  }

  /** Else half of the units would always be left out together. */
  @Test
  void neighboursAreLeftOutIndependently() {
    double[] mask = mask(0.5);
    int alike = 0;
    for (int i = 1; i < COUNT; i++) {
      alike += mask[i] == mask[i - 1] ? 1 : 0;
    }
    assertEquals(0.5, (double) alike / COUNT, 0.0065);
  }

  @Test
  void fillsOnlyWhatItIsAskedTo() {
    double[] mask = {9, 9, 9};
    new Dropout(0.5).fill(mask, 2, new SeededRandom(1, 1));
    assertEquals(9, mask[2]);
    assertTrue(mask[0] != 9 && mask[1] != 9);
  }

  @Test
  void drawsTheSameFromTheSameSeed() {
    assertArrayEquals(mask(0.3), mask(0.3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN})
  void theRateIsFromZeroToBelowOne(double rate) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new Dropout(rate));
    assertEquals("dropout is out of bounds", refused.getMessage());
  }

  private static double[] mask(double rate) {
    double[] mask = new double[COUNT];
    new Dropout(rate).fill(mask, COUNT, new SeededRandom(1, 1));
    return mask;
  }
}
