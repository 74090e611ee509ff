package gradientpress.browser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "0, same settings",
    "1, seed 1",
    "2, 'seed 1, seed 2'",
    "3, 'seed 1, seed 2, seed 3'",
    "4, 'seed 1, seed 2, seed 3, …'",
    "20, 'seed 1, seed 2, seed 3, …'"
  })
  void atMostThreeAreNamed(int count, String words) {
    Differences differences = new Differences();
    for (int i = 1; i <= count; i++) {
      differences.add("seed " + i);
    }
    assertEquals(words, differences.words());
  }
}
