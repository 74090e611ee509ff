package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
  @ParameterizedTest
  @ValueSource(ints = {-2, 0, 7})
  void wholeNumbersWithinTheirBoundsPass(int value) {
    assertDoesNotThrow(() -> Check.range("n", value, -2, 7));
    assertDoesNotThrow(() -> Check.atLeast("n", value, -2));
    assertDoesNotThrow(() -> Check.equal("n", value, value));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -3, 8, Integer.MAX_VALUE})
  void aWholeNumberOutOfBoundsIsShownWithThem(int value) {
    assertRefused("n must be -2 to 7, was " + value, () -> Check.range("n", value, -2, 7));
    assertRefused("n must be 5, was " + value, () -> Check.equal("n", value, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aWholeNumberThatIsTooSmallIsShown(int value) {
    assertRefused("n must be at least 1, was " + value, () -> Check.atLeast("n", value, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, 0, 1.5})
  void numbersWithinTheirBoundsPass(double value) {
    assertDoesNotThrow(() -> Check.range("x", value, -0.5, 1.5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5000000000000001, 1.5000000000000002, Double.NaN, 1 / 0.0, -1 / 0.0})
  void otherNumbersAndNaNAreRefused(double value) {
    assertRefused("x is out of bounds", () -> Check.range("x", value, -0.5, 1.5));
  }

  @ParameterizedTest
  @CsvSource({"1, false", "0.9999999999999999, true", "0, true", "-4.9E-324, false"})
  void belowOneIsTheLargestNumberThere(double value, boolean passes) {
    assertPasses(passes, () -> Check.range("x", value, 0, Check.BELOW_ONE));
    assertEquals(Math.nextDown(1.0), Check.BELOW_ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "4.9E-324, true, true", "1.7976931348623157E308, true, true", "0, true, false",
    "-4.9E-324, false, false", "Infinity, false, false", "NaN, false, false"
  })
  void infinityIsNeitherAPositiveNumberNorOneFromZeroOn(
      double value, boolean fromZero, boolean positive) {
    assertPasses(fromZero, () -> Check.fromZero("x", value));
    assertPasses(positive, () -> Check.positive("x", value));
  }

  @Test
  void aRefusalNamesWhatIsRefusedAndWhy() {
    assertEquals(
        "feature 'y' needs two inputs",
        Check.refusal("feature", "y", "needs two inputs").getMessage());
  }

  private static void assertPasses(boolean passes, Executable check) {
    if (passes) {
      assertDoesNotThrow(check);
    } else {
      assertRefused("x is out of bounds", check);
    }
  }

  private static void assertRefused(String message, Executable check) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, check).getMessage());
  }
}
