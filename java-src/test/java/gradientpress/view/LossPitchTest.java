package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossPitchTest {
  @ParameterizedTest(name = "a loss of {0}: {1} Hz")
  @CsvSource({
    "1, 880",
    "0.25, 440",
    "0.0625, 220",
    "0.015625, 110",
    "4, 1760", // the notes A
    "0.01, 110",
    "0, 110",
    "4.1, 1760",
    "1e300, 1760", // as far as it goes
    "0.7, 736.26",
    "0.1, 278.28",
  })
  void theLossIsHeardAs(double loss, double hertz) {
    assertEquals(hertz, LossPitch.of(loss), 0.005);
  }

  /** Equal factors are equal intervals: a twelfth of the octave is a semitone. */
  @Test
  void equalFactorsAreEqualIntervals() {
    double semitone = Math.pow(2, 1.0 / 12);
    for (double loss = 0.02; loss < 3; loss *= 1.1) {
      double ratio = LossPitch.of(loss * Math.pow(4, 1.0 / 12)) / LossPitch.of(loss);
      assertEquals(semitone, ratio, 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoLossHasNoPitch(double loss) {
    assertThrows(IllegalArgumentException.class, () -> LossPitch.of(loss));
  }
}
