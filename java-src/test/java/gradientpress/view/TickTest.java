package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickTest {
  @ParameterizedTest(name = "{0} × 10^{1}: {2}")
  @CsvSource({
    "0, -3, 0",
    "1, 0, 1",
    "5, -1, 0.5",
    "10, -1, 1",
    "15, -1, 1.5",
    "25, -4, 0.0025",
    "2, 3, 2000",
    "20, -2, 0.2",
    "5, -7, 5e−7",
    "1, 12, 1e12",
    "40, -1, 4"
  })
  void namesAreShort(int digits, int exponent, String name) {
    assertEquals(name, new Tick(digits, exponent).name());
  }

  @Test
  void namesAndValuesAreTheSameNumber() {
    for (int digits = 0; digits <= 120; digits++) {
      for (int exponent = -20; exponent <= 20; exponent++) {
        Tick tick = new Tick(digits, exponent);
        BigDecimal exact = BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent);
        assertEquals(0, exact.compareTo(new BigDecimal(tick.name().replace('−', '-'))));
        assertEquals(exact.doubleValue(), tick.value(), exact.doubleValue() * 1e-14);
      }
    }
  }
}
