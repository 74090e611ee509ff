package gradientpress.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The text of a number")
class NumberTextTest {
  /** Left, what the JVM or a browser makes of it. */
  @ParameterizedTest(name = "{0} is {1} or {2}")
  @CsvSource({
    "0.1, 0.1, 0.1",
    "-0.5, -0.5, -0.5",
    "3, 3, 3.0",
    "3.0, 3, 3.0",
    "-12.0, -12, -12.0",
    "0, 0, 0.0",
    "0.0, 0, 0.0",
    "-0.0, -0, -0.0",
    "10.05, 10.05, 10.05",
    "1e-7, 1e-7, 1e-7",
    "1.0E-7, 1.0E-7, 1.0E-7",
    "1.5e+300, 1.5e+300, 1.5e+300",
    "1e+21, 1e+21, 1e+21",
    "123456789012345680000, 123456789012345680000, 123456789012345680000.0",
  })
  void isThatOfTheLanguage(String given, String plain, String floating) {
    double number = Double.parseDouble(given);
    NumberText text = ignored -> given;
    assertEquals(plain, text.plain().of(number));
    assertEquals(floating, text.floating().of(number));
    assertEquals(number, Double.parseDouble(text.plain().of(number)));
    assertEquals(number, Double.parseDouble(text.floating().of(number)));
  }

  /** A browser writes it as 0. */
  @Test
  void tellsTheZeroBelowZeroApart() {
    NumberText text = ignored -> "0";
    assertEquals("-0", text.plain().of(-0.0));
    assertEquals("-0.0", text.floating().of(-0.0));
  }
}
