package gradientpress.site.definition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SlopeTrialTest {
  private static final double[] SUMS = {-20, -1, 0, 0.2, 1, 20};

  private record Drawn(DoubleUnaryOperator f, DoubleUnaryOperator slope) implements Activation {
    @Override
    public String name() {
      return "drawn";
    }

    @Override
    public void apply(double[] sums, double[] outputs, int count) {
      for (int i = 0; i < count; i++) {
        outputs[i] = f.applyAsDouble(sums[i]);
      }
    }

    @Override
    public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
      for (int i = 0; i < count; i++) {
        errors[i] *= slope.applyAsDouble(sums[i]);
      }
    }
  }

  static String[] ours() {
    return Activations.names();
  }

  @ParameterizedTest
  @MethodSource("ours")
  void whatEveryArticleKnowsIsRight(String name) {
    assertDoesNotThrow(() -> SlopeTrial.of(Activations.named(name), SUMS));
  }

  @ParameterizedTest
  @CsvSource({"-1", "-0.5", "0", "0.5", "1"})
  void atACornerAnySlopeBetweenIsRight(double slope) {
    Activation tent = new Drawn(z -> -Math.abs(z), z -> z == 0 ? slope : -Math.signum(z));
    assertDoesNotThrow(() -> SlopeTrial.of(tent, SUMS));
  }

  @ParameterizedTest
  @CsvSource({"-1.1", "1.1"})
  void atACornerNoOtherIs(double slope) {
    Activation tent = new Drawn(z -> -Math.abs(z), z -> z == 0 ? slope : -Math.signum(z));
    assertThrows(Trial.Refusal.class, () -> SlopeTrial.of(tent, SUMS));
  }

  @ParameterizedTest
  @CsvSource({"2", "0.5", "-1", "0", "1.01"})
  void aMultipleOfTheSlopeIsRefused(double factor) {
    Activation parabola = new Drawn(z -> z * z, z -> 2 * z * factor);
    Exception refusal =
        assertThrows(Trial.Refusal.class, () -> SlopeTrial.of(parabola, new double[] {3}));
    assertTrue(refusal.getMessage().contains("the slope of f there is 6.000"), refusal::getMessage);
  }

  @Test
  void largeAndSteepFunctionsAreMeasuredWell() {
    Activation cube = new Drawn(z -> z * z * z + 1e6, z -> 3 * z * z);
    assertDoesNotThrow(() -> SlopeTrial.of(cube, SUMS));
    Activation wave = new Drawn(z -> Math.sin(300 * z), z -> 300 * Math.cos(300 * z));
    assertDoesNotThrow(() -> SlopeTrial.of(wave, SUMS));
  }
}
