package gradientpress.nn.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 9, 10, 11, 99, 100, 1234567890, Integer.MAX_VALUE, -1, -10, Integer.MIN_VALUE})
  void textIsTheDecimalDigits(int number) {
    assertEquals(Integer.toString(number), Numbers.text(number));
  }
}
