package gradientpress.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts are what JavaScript prints. */
final class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.000",
    "0.0005, 0.001", // slightly above the tie in binary
    "1.0005, 1.000", // slightly below it
    "2.5, 2.500",
    "0.0125, 0.013",
    "0.9995, 1.000",
    "123456.7894, 123456.789",
    "-0.0125, -0.013",
    "-0.0001, -0.000",
    "-0.0, 0.000"
  })
  void fixedAsJavaScriptRounds(double number, String text) {
    assertEquals(text, NumberText.fixed(number, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0125, 0.013",
    "999999.4994, 999999.499",
    "1e6, 1.00e6",
    "12350000, 1.24e7",
    "-12349999, -1.23e7",
    "9.999e99, 1.00e100",
    "2.61843984563399e57, 2.62e57",
    "1.7976931348623157e308, 1.80e308"
  })
  void readingsAreShortHoweverLarge(double number, String text) {
    assertEquals(text, NumberText.reading(number, 3));
  }

  @ParameterizedTest
  @CsvSource({"0.985, 98.5%", "1, 100.0%", "0, 0.0%", "0.9875, 98.8%", "0.5125, 51.2%"})
  void percent(double share, String text) {
    assertEquals(text, NumberText.percent(share));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 10", "0.00001, 0.00001", "0.03, 0.03", "100, 100", "1e-9, 0.000000001"})
  void plainHasNoExponent(double number, String text) {
    assertEquals(text, NumberText.plain(number));
  }
}
