package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenthsTest {
  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "3, 3",
    "3.04, 3",
    "3.06, 3.1",
    "-3.06, -3.1",
    "0.04, 0",
    "-0.04, 0",
    "0.3, 0.3",
    "-0.3, -0.3",
    "2.96, 3",
    "-2.96, -3",
    "0.25, 0.3", // a half is rounded away from zero
    "-0.25, -0.3",
    "12345.67, 12345.7",
    "99999.94, 99999.9",
  })
  void hasAtMostOneDecimal(double number, String text) {
    assertEquals(text, written(number));
  }

  @Test
  void isTheNearestTenth() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-3, 6));
      BigDecimal tenths = new BigDecimal(number).setScale(1, RoundingMode.HALF_UP);
      String expected = tenths.signum() == 0 ? "0" : tenths.toPlainString().replaceAll("\\.0$", "");
      assertEquals(expected, written(number), () -> "for " + number);
    }
  }

  @Test
  void isAppendedToWhatStandsThere() {
    StringBuilder text = new StringBuilder("M");
    Tenths.append(text, 1.25);
    Tenths.append(text, -2);
    assertEquals("M1.3-2", text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e6, -1e6})
  void refusesWhatIsNoPlaceInAPicture(double number) {
    StringBuilder text = new StringBuilder();
    assertThrows(IllegalArgumentException.class, () -> Tenths.append(text, number));
    assertTrue(text.isEmpty());
  }

  private static String written(double number) {
    StringBuilder text = new StringBuilder();
    Tenths.append(text, number);
    return text.toString();
  }
}
