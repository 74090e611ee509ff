package gradientpress.nn.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LossesTest {
  private final SeededRandom random = new SeededRandom(1, 1);

  static String[] names() {
    return Losses.names();
  }

  /** Each loss with each task that it suits, and each width that the task can have. */
  static List<Arguments> uses() {
    List<Arguments> uses = new ArrayList<>();
    for (String name : Losses.names()) {
      for (Task task : Task.values()) {
        int narrowest = task == Task.CLASSES ? 2 : 1;
        int widest = task == Task.BINARY ? 1 : 4;
        for (int width = narrowest; width <= widest && suits(name, task); width++) {
          uses.add(Arguments.of(name, task, width));
        }
      }
    }
    return uses;
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void errorsAreTheSlopesOfTheMeanLoss(String name, Task task, int width) {
    Loss loss = Losses.named(name);
    double h = 1e-6;
    for (int rows : new int[] {1, 2, 7}) {
      double[] outputs = outputs(rows, width);
      double[] targets = targets(task, rows, width);
      double[] errors = new double[rows * width + 1];
      errors[rows * width] = 9;
      loss.errors(outputs, targets, errors, rows, width);
      for (int i = 0; i < rows * width; i++) {
        double output = outputs[i];
        outputs[i] = output + h;
        double above = loss.sum(outputs, targets, rows, width) / rows;
        outputs[i] = output - h;
        double below = loss.sum(outputs, targets, rows, width) / rows;
        outputs[i] = output;
        assertEquals((above - below) / (2 * h), errors[i], 1e-8, "output " + i);
      }
      assertEquals(9, errors[rows * width], "what lies beyond the rows is left alone");
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void rowsAddUp(String name, Task task, int width) {
    Loss loss = Losses.named(name);
    double[] outputs = outputs(9, width);
    double[] targets = targets(task, 9, width);
    double sum = 0;
    for (int row = 0; row < 9; row++) {
      double[] output = Arrays.copyOfRange(outputs, row * width, row * width + width);
      double[] target = Arrays.copyOfRange(targets, row * width, row * width + width);
      double one = loss.sum(output, target, 1, width);
      assertTrue(one >= 0);
      sum += one;
    }
    assertEquals(sum, loss.sum(outputs, targets, 9, width), 1e-12);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void predictionsMayTakeThePlaceOfTheOutputs(String name, Task task, int width) {
    double[] outputs = outputs(5, width);
    double[] predictions = new double[5 * width];
    Losses.named(name).predict(outputs, predictions, 5, width);
    Losses.named(name).predict(outputs, outputs, 5, width);
    assertArrayEquals(predictions, outputs);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void aLargerOutputIsALargerPrediction(String name, Task task, int width) {
    for (double size : new double[] {0.1, 1, 30, 1e300}) {
      double[] outputs = outputs(50, width);
      for (int i = 0; i < outputs.length; i++) {
        outputs[i] *= size;
      }
      double[] predictions = new double[50 * width];
      Losses.named(name).predict(outputs, predictions, 50, width);
      for (int row = 0; row < 50; row++) {
        assertEquals(largest(outputs, row, width), largest(predictions, row, width));
        if (width == 1) {
          assertTrue(outputs[row] < outputs[0] || predictions[row] >= predictions[0]);
          assertTrue(outputs[row] > outputs[0] || predictions[row] <= predictions[0]);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void aDivergedOutputIsSeen(String name, Task task, int width) {
    for (int i = 0; i < 3 * width; i++) {
      double[] outputs = outputs(3, width);
      outputs[i] = Double.NaN;
      double[] targets = targets(task, 3, width);
      assertEquals(Double.NaN, Losses.named(name).sum(outputs, targets, 3, width));
      Losses.named(name).predict(outputs, outputs, 3, width);
      assertEquals(Double.NaN, outputs[i]);
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void theErrorOfAnOutputOutOfRangeIsOutOfRange(String name, Task task, int width) {
    for (double bad : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
      for (int i = 0; i < 3 * width; i++) {
        double[] outputs = outputs(3, width);
        double[] errors = new double[3 * width];
        outputs[i] = bad;
        Losses.named(name).errors(outputs, targets(task, 3, width), errors, 3, width);
        assertFalse(Double.isFinite(errors[i]), "output " + bad + " gives error " + errors[i]);
      }
    }
  }

  @ParameterizedTest(name = "{0} with output {1} and target {2}: loss {3}, slope {4}")
  @CsvSource({
    "binary-cross-entropy, 0, 1, 0.6931471805599453, -0.5", // ln 2
    "binary-cross-entropy, 1e6, 0, 1e6, 1",
    "mean-squared-error, 3, 1, 2, 2",
    "mean-squared-error, -3, 1, 8, -4",
    "mean-squared-error, 4096, 0, 8388608, 4096",
    "huber, 1.5, 1, 0.125, 0.5",
    "huber, 0.5, 1, 0.125, -0.5",
    "huber, 2, 1, 0.5, 1", // here the parabola goes over into the line
    "huber, 0, 1, 0.5, -1",
    "huber, 5, 1, 3.5, 1",
    "huber, -3, 1, 3.5, -1",
    "huber, -1e300, 0, 1e300, -1",
    "hinge, 0, 1, 1, -1",
    "hinge, 0, 0, 1, 1",
    "hinge, 0.75, 1, 0.25, -1",
    "hinge, 0.75, 0, 1.75, 1",
    "hinge, 1, 1, 0, 0", // at the edge of the margin
    "hinge, -1, 0, 0, 0",
    "hinge, 1e300, 1, 0, 0",
    "hinge, -1e300, 1, 1e300, -1",
  })
  void haveKnownValues(String name, double output, double target, double loss, double slope) {
    double[] outputs = {output};
    double[] targets = {target};
    double[] errors = new double[1];
    assertEquals(loss, Losses.named(name).sum(outputs, targets, 1, 1));
    Losses.named(name).errors(outputs, targets, errors, 1, 1);
    assertEquals(slope, errors[0]);
  }

  @ParameterizedTest(name = "{0}: {1} means {2}")
  @CsvSource({
    "binary-cross-entropy, 0, 0.5",
    "binary-cross-entropy, -1000, 0",
    "mean-squared-error, -7.5, -7.5",
    "huber, 1e300, 1e300",
    "hinge, 0, 0.5",
    "hinge, 0.5, 0.75",
    "hinge, -0.5, 0.25",
    "hinge, 1, 1",
    "hinge, -1, 0",
    "hinge, 9, 1",
    "hinge, -1e300, 0",
  })
  void haveKnownPredictions(String name, double output, double expected) {
    double[] prediction = new double[1];
    Losses.named(name).predict(new double[] {output}, prediction, 1, 1);
    assertEquals(expected, prediction[0]);
  }

  @ParameterizedTest(name = "({0}, {1}) means ({2}, {3})")
  @CsvSource({
    "0.5, -0.5, 0.75, 0.25", // within the margin, as with a single output
    "1, -1, 1, 0",
    "3, 2.5, 1, 0.75", // both beyond: moved by two
    "-5, -4.5, 0.25, 0.5",
    "-9, 9, 0, 1",
  })
  void hingeKeepsTheLargestOfSeveralOutputsAhead(
      double first, double second, double expectedFirst, double expectedSecond) {
    double[] predictions = {first, second};
    Losses.named("hinge").predict(predictions, predictions, 1, 2);
    assertArrayEquals(new double[] {expectedFirst, expectedSecond}, predictions);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} outputs")
  @MethodSource("uses")
  void whatIsMadeForClassesPredictsProbabilities(String name, Task task, int width) {
    Loss loss = Losses.named(name);
    if (!loss.suits(Task.REGRESSION)) {
      double[] predictions = outputs(100, width);
      loss.predict(predictions, predictions, 100, width);
      assertTrue(Arrays.stream(predictions).allMatch(p -> p >= 0 && p <= 1));
    }
  }

  @ParameterizedTest(name = "{0} suits {1}")
  @CsvSource({
    "binary-cross-entropy, BINARY, true",
    "softmax-cross-entropy, CLASSES, true",
    "mean-squared-error, BINARY CLASSES REGRESSION, false",
    "huber, BINARY CLASSES REGRESSION, false",
    "hinge, BINARY CLASSES, false",
  })
  void sayWhatTheySuitAndWhetherTheyBringAnActivation(
      String name, String tasks, boolean includesOutputActivation) {
    List<String> suited =
        Arrays.stream(Task.values()).filter(t -> suits(name, t)).map(Task::name).toList();
    assertEquals(tasks, String.join(" ", suited));
    assertEquals(includesOutputActivation, Losses.named(name).includesOutputActivation());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "BINARY, binary-cross-entropy",
    "CLASSES, softmax-cross-entropy",
    "REGRESSION, mean-squared-error"
  })
  void theUsualOneOfATaskSuitsIt(Task task, String name) {
    assertEquals(name, Losses.usualFor(task).name());
  }

  private static boolean suits(String name, Task task) {
    return Losses.named(name).suits(task);
  }

  private double[] outputs(int rows, int width) {
    double[] outputs = new double[rows * width];
    Arrays.setAll(outputs, i -> random.nextGaussian() * 2);
    return outputs;
  }

  private double[] targets(Task task, int rows, int width) {
    double[] targets = new double[rows * width];
    for (int row = 0; row < rows; row++) {
      switch (task) {
        case BINARY -> targets[row] = random.nextInt(2);
        case CLASSES -> targets[row * width + random.nextInt(width)] = 1;
        case REGRESSION -> {
          for (int k = 0; k < width; k++) {
            targets[row * width + k] = random.nextBetween(-3, 3);
          }
        }
      }
    }
    return targets;
  }

  private static int largest(double[] values, int row, int width) {
    int best = 0;
    for (int k = 1; k < width; k++) {
      if (values[row * width + k] > values[row * width + best]) {
        best = k;
      }
    }
    return best;
  }
}
