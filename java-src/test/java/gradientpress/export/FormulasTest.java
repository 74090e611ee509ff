package gradientpress.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gradientpress.data.feature.Features;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Losses;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the formulas are right is up to the tests that run them. */
@DisplayName("There is a formula for every")
class FormulasTest {
  static Stream<String> activations() {
    return Arrays.stream(Activations.names());
  }

  @ParameterizedTest(name = "activation {0}")
  @MethodSource("activations")
  void activation(String name) {
    assertComplete(Formulas.activation(name), name);
  }

  @ParameterizedTest(name = "{0} is {1} in Java, {2} in Python")
  @CsvSource({"relu, relu, relu", "leaky-relu, leakyRelu, leaky_relu", "a-b-c, aBC, a_b_c"})
  void functionHasANameLikeOthersOfItsLanguage(String name, String java, String python) {
    Formula formula = new Formula(name, "z", "z");
    assertEquals(java, formula.javaName());
    assertEquals(python, formula.pythonName());
  }

  static Stream<String> features() {
    return Arrays.stream(Features.names());
  }

  @ParameterizedTest(name = "feature {0}")
  @MethodSource("features")
  void feature(String name) {
    assertComplete(Formulas.feature(name), name);
  }

  static Stream<String> losses() {
    return Arrays.stream(Losses.names());
  }

  @ParameterizedTest(name = "loss {0}")
  @MethodSource("losses")
  void loss(String name) {
    assertFalse(Formulas.prediction(name).key().isBlank());
  }

  private static void assertComplete(Formula formula, String name) {
    assertEquals(name, formula.name());
    assertFalse(formula.java().isBlank());
    assertFalse(formula.python().isBlank());
  }
}
