package gradientpress.nn.regularization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.optimizer.Optimizers;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L1, L2 and weight decay")
class PenaltyTest {
  private static final double[] WEIGHTS = {-3, -0.25, 0, 0.001, 2, 1e6};

  private static final DoubleUnaryOperator ABSOLUTE = Math::abs;
  private static final DoubleUnaryOperator HALF_SQUARE = w -> w * w / 2;

  static final List<Arguments> PENALTIES =
      List.of(
          Arguments.of("L1", new L1(0.5), ABSOLUTE, 0.5),
          Arguments.of("L1", new L1(0), ABSOLUTE, 0),
          Arguments.of("L2", new L2(0.5), HALF_SQUARE, 0.5),
          Arguments.of("L2", new L2(0), HALF_SQUARE, 0));

  @ParameterizedTest(name = "{0}, rate {3}")
  @FieldSource("PENALTIES")
  void addTheSlopeOfThePrice(String name, Penalty penalty, DoubleUnaryOperator price, double rate) {
    double[] gradients = new double[WEIGHTS.length];
    Arrays.fill(gradients, 7);
    penalty.addGradient(WEIGHTS, gradients, 0, WEIGHTS.length);
    double h = 0x1p-12;
    for (int i = 0; i < WEIGHTS.length; i++) {
      double w = WEIGHTS[i];
      double slope = (price.applyAsDouble(w + h) - price.applyAsDouble(w - h)) / (2 * h);
      assertEquals(7 + rate * slope, gradients[i], 1e-9 * Math.max(1, Math.abs(w)), "at " + w);
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("PENALTIES")
  void leaveParametersOutsideTheRangeAlone(String name, Penalty penalty) {
    double[] weights = {1, 1, 1, 1};
    double[] gradients = new double[4];
    penalty.addGradient(weights, gradients, 1, 3);
    assertArrayEquals(new double[] {1, 1, 1, 1}, weights);
    assertEquals(0, gradients[0]);
    assertEquals(0, gradients[3]);
    assertEquals(gradients[1], gradients[2]);
  }

  @Test
  void decayMultipliesTheRangeByOneMinusTheRates() {
    double[] weights = {8, 8, -8, 8};
    new WeightDecay(0.5).shrink(weights, 1, 3, 0.25);
    assertArrayEquals(new double[] {8, 7, -7, 8}, weights);
  }

  @Test
  void decayIsL2ForPlainGradientDescent() {
    Optimizer descent = Optimizers.named("sgd");
    double[] gradients = {0.5, -2, 4, 0, 1, -1};
    double[] decayed = WEIGHTS.clone();
    new WeightDecay(0.25).shrink(decayed, 0, 6, 0.125);
    descent.update(decayed, gradients, new double[0], 1, 0.125);
    double[] penalized = WEIGHTS.clone();
    new L2(0.25).addGradient(penalized, gradients, 0, 6);
    descent.update(penalized, gradients, new double[0], 1, 0.125);
    assertArrayEquals(penalized, decayed, 1e-9);
  }

  static final List<DoubleFunction<Object>> MAKERS = List.of(L1::new, L2::new, WeightDecay::new);

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, -Double.MIN_VALUE})
  void aRateIsAFiniteNumberFromZeroOn(double rate) {
    for (DoubleFunction<Object> maker : MAKERS) {
      Exception refused = assertThrows(IllegalArgumentException.class, () -> maker.apply(rate));
      assertEquals("rate is out of bounds", refused.getMessage());
    }
  }
}
