package gradientpress.nn.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.nn.math.SeededRandom;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {
  private static final int ROWS = 500;

  private final SeededRandom random = new SeededRandom(1, 1);

  @ParameterizedTest(name = "{0} outputs")
  @ValueSource(ints = {1, 2, 3, 7})
  void countTheSameAsLookingAtOneSampleAfterTheOther(int width) {
    double[] predictions = random(width);
    double[] targets = random(width);
    ConfusionMatrix matrix = new ConfusionMatrix(width);
    Accuracy accuracy = new Accuracy();
    inBatches(matrix, predictions, targets, width);
    inBatches(accuracy, predictions, targets, width);

    List<Integer> said = classes(predictions, width);
    List<Integer> truth = classes(targets, width);
    int classes = Math.max(2, width);
    assertEquals(classes, matrix.classes());
    PrecisionRecall figures = new PrecisionRecall(matrix);
    double right = 0;
    for (int a = 0; a < classes; a++) {
      for (int p = 0; p < classes; p++) {
        int actual = a;
        int predicted = p;
        long both = count(i -> truth.get(i) == actual && said.get(i) == predicted);
        assertEquals(both, matrix.count(a, p));
      }
      int label = a;
      double hits = count(i -> truth.get(i) == label && said.get(i) == label);
      right += hits;
      double precision = hits / count(i -> said.get(i) == label);
      double recall = hits / count(i -> truth.get(i) == label);
      assertEquals(precision, figures.precision(label));
      assertEquals(recall, figures.recall(label));
      assertEquals(2 / (1 / precision + 1 / recall), figures.f1(label), 1e-15);
    }
    assertEquals(right / ROWS, accuracy.value());
  }

  /** The definition in decimal arithmetic, also far from zero, where differences lose digits. */
  @ParameterizedTest(name = "{0} outputs around {1}, errors of {2}")
  @CsvSource({"1, 0, 0.5", "1, 1e6, 0.01", "3, -40, 0.1", "3, 1e8, 3", "2, 0, 0"})
  void rSquaredIsOneMinusUnexplainedOverAll(int width, double center, double error) {
    double[] targets = random(width);
    double[] predictions = random(width);
    for (int i = 0; i < targets.length; i++) {
      targets[i] += center * (1 + i % width);
      predictions[i] = targets[i] + predictions[i] * error;
    }
    RSquared rSquared = new RSquared(width);
    inBatches(rSquared, predictions, targets, width);
    double expected = definition(targets, predictions, width);
    assertEquals(expected, rSquared.value(), 1e-7 * (1 - expected) + 1e-15);
  }

  private static double definition(double[] targets, double[] predictions, int width) {
    BigDecimal variation = BigDecimal.ZERO;
    BigDecimal unexplained = BigDecimal.ZERO;
    for (int k = 0; k < width; k++) {
      BigDecimal mean = BigDecimal.ZERO;
      for (int i = k; i < targets.length; i += width) {
        mean = mean.add(new BigDecimal(targets[i]));
      }
      mean = mean.divide(BigDecimal.valueOf(ROWS), new MathContext(60));
      for (int i = k; i < targets.length; i += width) {
        BigDecimal target = new BigDecimal(targets[i]);
        variation = variation.add(target.subtract(mean).pow(2));
        unexplained = unexplained.add(target.subtract(new BigDecimal(predictions[i])).pow(2));
      }
    }
    return 1 - unexplained.divide(variation, new MathContext(40)).doubleValue();
  }

  @ParameterizedTest(name = "targets {0}, predictions {1}: {2}")
  @CsvSource({
    "1 2 3, 1 2 3, 1",
    "1 2 3, 2 2 2, 0", // always the mean
    "1 2 3, 3 2 1, -3",
    "0.1 0.1 0.1, 0.1 0.1 0.1, NaN", // nothing to explain
    "0.1 0.1 0.1, 1 2 3, NaN",
    "5, 5, NaN",
    "1 2 3, 1 NaN 3, NaN",
  })
  void rSquaredHasKnownValues(String targets, String predictions, double expected) {
    RSquared rSquared = new RSquared(1);
    double[] values = numbers(targets);
    rSquared.add(numbers(predictions), values, values.length, 1);
    assertEquals(expected, rSquared.value(), 1e-15);
  }

  @Test
  void aFigureWithoutADenominatorIsNotANumber() {
    ConfusionMatrix matrix = new ConfusionMatrix(4);
    PrecisionRecall figures = new PrecisionRecall(matrix);
    matrix.add(oneHot(0, 0, 1), oneHot(0, 2, 2), 3, 4);
    // class 0: found; 1: named but not there; 2: there but not named; 3: neither
    assertArrayEquals(new double[] {0.5, 0, Double.NaN, Double.NaN}, each(figures::precision));
    assertArrayEquals(new double[] {1, Double.NaN, 0, Double.NaN}, each(figures::recall));
    assertArrayEquals(new double[] {2 / 3.0, 0, 0, Double.NaN}, each(figures::f1));
    assertEquals(Double.NaN, new Accuracy().value());
    assertEquals(Double.NaN, new RSquared(1).value());
  }

  @ParameterizedTest(name = "prediction {0}, target {1}")
  @CsvSource({"0.5, 0, 1", "0.5000001, 1, 1", "0.5000001, 0, 0", "1, 1, 1", "0, 1, 0"})
  void aSingleOutputMeansYesAboveAHalf(double prediction, double target, double expected) {
    Accuracy accuracy = new Accuracy();
    accuracy.add(new double[] {prediction}, new double[] {target}, 1, 1);
    assertEquals(expected, accuracy.value());
  }

  @Test
  void amongEqualOutputsTheFirstIsTheAnswer() {
    ConfusionMatrix matrix = new ConfusionMatrix(3);
    matrix.add(new double[] {0.2, 0.4, 0.4}, new double[] {0, 0, 1}, 1, 3);
    assertEquals(1, matrix.count(2, 1));
  }

  static final List<Arguments> METRICS =
      List.of(
          Arguments.of("accuracy", new Accuracy(), figure(Accuracy::value)),
          Arguments.of(
              "confusion matrix",
              new ConfusionMatrix(3),
              figure((ConfusionMatrix m) -> m.count(1, 2))),
          Arguments.of("R²", new RSquared(3), figure(RSquared::value)));

  private static <T extends Metric> Function<T, Number> figure(Function<T, Number> figure) {
    return figure;
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("METRICS")
  void forgetWhatWasBeforeAReset(String name, Metric metric, Function<Metric, Number> figure) {
    double[] predictions = random(3);
    double[] targets = random(3);
    metric.reset();
    metric.add(predictions, targets, 100, 3);
    Number once = figure.apply(metric);
    metric.add(targets, predictions, 200, 3);
    metric.reset();
    metric.add(predictions, targets, 100, 3);
    assertEquals(once, figure.apply(metric));
  }

  static final List<IntFunction<Metric>> MAKERS = List.of(ConfusionMatrix::new, RSquared::new);

  @ParameterizedTest
  @FieldSource("MAKERS")
  void aWidthThatDoesNotFitIsShown(IntFunction<Metric> maker) {
    Metric metric = maker.apply(3);
    assertRefused("width must be 3, was 2", () -> metric.add(new double[6], new double[6], 3, 2));
    assertRefused("width must be at least 1, was 0", () -> maker.apply(0));
  }

  @ParameterizedTest(name = "actual {0}, predicted {1}")
  @CsvSource({"0, 2, 2", "2, 0, 2", "-1, 0, -1", "0, -1, -1"})
  void aClassThatIsNotThereIsShown(int actual, int predicted, int shown) {
    ConfusionMatrix matrix = new ConfusionMatrix(1);
    assertRefused("class must be 0 to 1, was " + shown, () -> matrix.count(actual, predicted));
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }

  private static void inBatches(Metric metric, double[] predictions, double[] targets, int width) {
    int from = 0;
    for (int rows = 1; from < ROWS; rows = Math.min(rows * 3, ROWS - from)) {
      double[] batch = Arrays.copyOfRange(predictions, from * width, (from + rows) * width + 5);
      double[] truth = Arrays.copyOfRange(targets, from * width, (from + rows) * width + 5);
      metric.add(batch, truth, rows, width);
      from += rows;
    }
  }

  private static List<Integer> classes(double[] values, int width) {
    return IntStream.range(0, ROWS)
        .map(
            row -> {
              double[] outputs = Arrays.copyOfRange(values, row * width, row * width + width);
              double largest = Arrays.stream(outputs).max().orElseThrow();
              return width == 1
                  ? (int) Math.ceil(outputs[0] - 0.5)
                  : Arrays.stream(outputs).boxed().toList().indexOf(largest);
            })
        .boxed()
        .toList();
  }

  private static long count(IntPredicate condition) {
    return IntStream.range(0, ROWS).filter(condition).count();
  }

  private static double[] each(IntToDoubleFunction figure) {
    return IntStream.range(0, 4).mapToDouble(figure).toArray();
  }

  private static double[] oneHot(int... labels) {
    double[] rows = new double[labels.length * 4];
    for (int row = 0; row < labels.length; row++) {
      rows[row * 4 + labels[row]] = 1;
    }
    return rows;
  }

  private double[] random(int width) {
    return IntStream.range(0, ROWS * width).mapToDouble(i -> random.nextDouble()).toArray();
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
