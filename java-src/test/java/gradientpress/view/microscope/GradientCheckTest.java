package gradientpress.view.microscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.CloseUp;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientCheckTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "0.5, 0.5, true",
    "0.5, 0.5000009, true",
    "0.5, 0.5000011, false",
    "0, 0, true",
    "1000, 1000.0009, true", // what counts is the difference beside the size
    "1000, 1000.002, false",
    "-0.5, 0.5, false",
    "NaN, 0.5, false",
    "0.5, Infinity, false"
  })
  void gradientsAgreeIfTheyAreNear(double gradient, double numerical, boolean agree) {
    assertEquals(agree, GradientCheck.agree(gradient, numerical));
    assertEquals(agree, GradientCheck.agree(numerical, gradient));
  }

  @Test
  void thoseOfASmoothNetworkAllAgreeClosely() {
    TrainerSession session = session();
    CloseUp closeUp = closeUp(session, session.closeUp(new double[] {1, 2}, new double[] {1}));
    GradientCheck check = GradientCheck.of(closeUp, 13);
    assertEquals(13, check.gradients());
    assertEquals(13, check.agreeing());
    assertTrue(check.exponent() < -8, () -> "to within 10^" + check.exponent());
  }

  @ParameterizedTest(name = "off by {0}: {1} agree to within 10^{2}")
  @CsvSource({"0, 13, -15", "3e-8, 13, -7", "0.9e-8, 13, -8", "0.01, 12, -15"})
  void countsThoseThatAgreeAndSaysHowWell(double off, int agreeing, int exponent) {
    TrainerSession session = session();
    double[] numbers = session.closeUp(new double[] {1, 2}, new double[] {1});
    int gradients = numbers.length - 4 * 13; // of five lists of parameters, the second
    for (int i = 0; i < 13; i++) {
      numbers[gradients + 13 + i] = numbers[gradients + i];
    }
    numbers[gradients + 13 + 5] += off;
    GradientCheck check = GradientCheck.of(closeUp(session, numbers), 13);
    assertEquals(new GradientCheck(13, agreeing, exponent), check);
  }

  private static TrainerSession session() {
    return new TrainerSession(
        Specifications.trainer("circle", 0, 40, new int[] {3}, "tanh", 0.1, 3, 9, 1));
  }

  private static CloseUp closeUp(TrainerSession session, double[] numbers) {
    Network shape = session.network();
    return new CloseUp(shape, 2, numbers);
  }
}
