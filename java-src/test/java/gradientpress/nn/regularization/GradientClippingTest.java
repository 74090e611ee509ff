package gradientpress.nn.regularization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.math.SeededRandom;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientClippingTest {
  @Test
  void shortensThreeFourToLengthOne() {
    double[] gradients = {3, 0, -4};
    new GradientClipping(1).clip(gradients);
    assertArrayEquals(new double[] {0.6, 0, -0.8}, gradients, 1e-16);
  }

  @ParameterizedTest(name = "size {0}")
  @ValueSource(doubles = {1e-300, 1e-3, 1, 1e10, 1e160, 1e307})
  void keepsTheDirectionAndTheLimit(double size) {
    SeededRandom random = new SeededRandom(1, 1);
    double[] gradients = new double[20];
    Arrays.setAll(gradients, i -> random.nextBetween(-1, 1) * size);
    double[] clipped = gradients.clone();
    new GradientClipping(2.5).clip(clipped);
    double expected = Math.min(length(gradients), 2.5);
    assertEquals(expected, length(clipped), 1e-14 * expected);
    for (int i = 0; i < 20; i++) {
      double share = gradients[i] / size;
      assertEquals(share * (clipped[0] / (gradients[0] / size)), clipped[i], 1e-14 * expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(doubles = {5, 5.000001, 1e300})
  void leavesShortGradientsAsTheyAreToTheLastBit(double limit) {
    double[] gradients = {3, -4, 0};
    new GradientClipping(limit).clip(gradients);
    assertArrayEquals(new double[] {3, -4, 0}, gradients);
  }

  static final List<double[]> LEFT_ALONE =
      List.of(
          new double[] {},
          new double[] {0, 0},
          new double[] {1e9, Double.NaN},
          new double[] {Double.NaN, 1e9},
          new double[] {5, Double.POSITIVE_INFINITY, 1},
          new double[] {Double.NEGATIVE_INFINITY, 1e300});

  @ParameterizedTest
  @FieldSource("LEFT_ALONE")
  void leavesNothingAndDivergenceAlone(double[] gradients) {
    double[] clipped = gradients.clone();
    new GradientClipping(1).clip(clipped);
    assertArrayEquals(gradients, clipped);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void theLimitIsAFiniteNumberAboveZero(double limit) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new GradientClipping(limit));
    assertEquals("largest gradient is out of bounds", refused.getMessage());
  }

  /** In decimal arithmetic, which does not overflow. */
  private static double length(double[] vector) {
    BigDecimal squares = BigDecimal.ZERO;
    for (double number : vector) {
      squares = squares.add(new BigDecimal(number).pow(2), new MathContext(40));
    }
    assertTrue(squares.signum() > 0);
    return squares.sqrt(new MathContext(40)).doubleValue();
  }
}
