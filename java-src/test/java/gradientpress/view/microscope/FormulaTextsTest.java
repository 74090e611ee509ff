package gradientpress.view.microscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.data.feature.Feature;
import gradientpress.data.feature.Features;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.optimizer.Optimizers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers are told about everything in the catalogues, read as arithmetic. */
@DisplayName("The text of every formula says what the code does:")
class FormulaTextsTest {
  private static final double[] NUMBERS = {-3.5, -1.25, -0.5, -0.01, 0.01, 0.25, 1.5, 4};

  static String[] activations() {
    return Activations.names();
  }

  @ParameterizedTest
  @MethodSource("activations")
  void activation(String name) {
    Activation activation = Activations.named(name);
    ActivationFormula formula = ActivationFormula.of(name);
    for (double z : NUMBERS) {
      double[] a = new double[1];
      activation.apply(new double[] {z}, a, 1);
      double[] slope = {1};
      activation.multiplyByDerivative(new double[] {z}, a, slope, 1);
      Quantity sum = new Quantity("z", z);
      Quantity output = new Quantity("a", a[0]);
      assertEquals(a[0], valueOf(formula.value(), sum), 1e-14, "f(" + z + ")");
      assertEquals(slope[0], valueOf(formula.slope(), sum, output), 1e-14, "f′(" + z + ")");
    }
    assertFalse(formula.words().isBlank());
  }

  static Stream<Arguments> losses() {
    return Arrays.stream(Losses.names())
        .flatMap(
            name ->
                Stream.of(Task.values())
                    .filter(task -> Losses.named(name).suits(task))
                    .map(task -> Arguments.of(name, task)));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void loss(String name, Task task) {
    Loss loss = Losses.named(name);
    LossFormula formula = LossFormula.of(name);
    int width = task == Task.CLASSES ? 3 : 1;
    for (double first : NUMBERS) {
      for (double target : task == Task.REGRESSION ? NUMBERS : new double[] {0, 1}) {
        double[] outputs = Arrays.copyOf(new double[] {first, 0.5, -1.5}, width);
        double[] targets = Arrays.copyOf(new double[] {target, 1 - target, 0}, width);
        double[] predictions = new double[width];
        loss.predict(outputs, predictions, 1, width);
        double[] errors = new double[width];
        loss.errors(outputs, targets, errors, 1, width);

        double total = 0;
        double shared = 0;
        for (int k = 0; k < width; k++) {
          shared += valueOf(formula.predictionOfSeveral(), quantities(outputs, k, 0, 0));
        }
        for (int k = 0; k < width; k++) {
          Quantity[] all = quantities(outputs, k, targets[k], predictions[k]);
          String text = width == 1 ? formula.prediction() : formula.predictionOfSeveral();
          double prediction = valueOf(text, all) / (formula.shares() ? shared : 1);
          assertEquals(predictions[k], prediction, 1e-14, "prediction");
          assertEquals(errors[k], valueOf(formula.slope(), all), 1e-14, "slope");
          total +=
              formula.negative() ? -valueOf(formula.part(), all) : valueOf(formula.part(), all);
        }
        assertEquals(loss.sum(outputs, targets, 1, width), total, 1e-13, "loss");
      }
    }
    assertFalse(formula.words().isBlank());
  }

  static String[] optimizers() {
    return Optimizers.names();
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void optimizer(String name) {
    Optimizer optimizer = Optimizers.named(name);
    boolean decays = optimizer.decouplesWeightDecay();
    OptimizerFormula formula = OptimizerFormula.of(name, decays);
    assertEquals(optimizer.memoryPerParameter() == 0, formula.isPlain());
    assertEquals(decays, formula.words().contains("L2"));
    assertFalse(formula.rule().isBlank() || formula.words().isBlank());
  }

  static String[] features() {
    return Features.names();
  }

  @ParameterizedTest
  @MethodSource("features")
  void feature(String name) {
    Feature feature = Features.named(name);
    String formula = InputFormula.of(feature.label());
    for (double x : NUMBERS) {
      for (double y : NUMBERS) {
        double value = valueOf(formula, new Quantity("x", x), new Quantity("y", y));
        assertEquals(feature.of(x, y), value, 1e-14);
      }
    }
  }

  @Test
  void whatAnArticleDefinesIsToldInOutline() {
    Quantity sum = new Quantity("z", 0.5);
    ActivationFormula activation = ActivationFormula.of("bump");
    assertEquals("f(0.5)", new Formula(activation.value(), true).filled(Arithmetic.EXACT, sum));
    assertEquals("f′(0.5)", new Formula(activation.slope(), true).filled(Arithmetic.EXACT, sum));
    assertEquals("An activation of this article's own.", activation.words());
    String optimizer = "An optimizer of this article's own.";
    assertEquals(optimizer, OptimizerFormula.of("signs", false).words());
    assertEquals(
        optimizer + " L2 shrinks each weight by itself, as a part of η·λ₂, before the step.",
        OptimizerFormula.of("signs", true).words());
  }

  @Test
  void whatIsNotExplainedIsShown() {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> LossFormula.of("focal"));
    assertEquals("loss 'focal' is not explained", refused.getMessage());
  }

  private static Quantity[] quantities(
      double[] outputs, int output, double target, double prediction) {
    return new Quantity[] {
      new Quantity("a", outputs[output]),
      new Quantity("y", target),
      new Quantity("p", prediction),
      new Quantity("m", Arrays.stream(outputs).max().getAsDouble())
    };
  }

  private static double valueOf(String formula, Quantity... quantities) {
    return Arithmetic.of(new Formula(formula, true).filled(Arithmetic.EXACT, quantities));
  }
}
