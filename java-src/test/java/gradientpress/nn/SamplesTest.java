package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {
  @ParameterizedTest(name = "a single value of {0} means class {1}")
  @CsvSource({"0, 0", "0.49, 0", "0.5, 0", "0.51, 1", "1, 1"})
  void aSingleTargetIsAYesAboveAHalf(double value, int expected) {
    Samples samples = new Samples(2, 1, 1);
    samples.targets()[1] = value;
    assertEquals(expected, samples.classOf(1));
  }

  @ParameterizedTest(name = "({0}, {1}, {2}) means class {3}")
  @CsvSource({"1, 0, 0, 0", "0, 1, 0, 1", "0, 0, 1, 2", "0.3, 0.3, 0.4, 2", "0.4, 0.4, 0.2, 0"})
  void ofSeveralTargetsTheLargestIsTheClass(double first, double second, double third, int label) {
    double[] values = {9, 0, 0, first, second, third};
    assertEquals(label, Samples.classIn(values, 1, 3));
  }

  @Test
  void copiesFeaturesAndTargetsOfOneSample() {
    Samples from = new Samples(3, 2, 2);
    System.arraycopy(new double[] {1, 2, 3, 4, 5, 6}, 0, from.features(), 0, 6);
    System.arraycopy(new double[] {0, 1, 1, 0, 0.5, 0.25}, 0, from.targets(), 0, 6);
    Samples to = new Samples(2, 2, 2);
    from.copy(2, to, 1);
    assertArrayEquals(new double[] {0, 0, 5, 6}, to.features());
    assertArrayEquals(new double[] {0, 0, 0.5, 0.25}, to.targets());
  }

  @Test
  void areMadeOfCopiesOfTwoLists() {
    double[] features = {1, 2, 3, 4, 5, 6};
    double[] targets = {0.5, 0.25};
    Samples samples = Samples.of(features, targets, 3, 1);
    features[0] = 9;
    targets[0] = 9;
    assertEquals(2, samples.rows());
    assertEquals(3, samples.inputs());
    assertEquals(1, samples.outputs());
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, samples.features());
    assertArrayEquals(new double[] {0.5, 0.25}, samples.targets());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, 1, 'rows must be at least 1, was 0'",
    "5, 3, 2, 1, 'features must be 4, was 5'",
    "4, 3, 2, 1, 'targets must be 2, was 3'",
    "4, 2, 0, 1, 'inputs must be at least 1, was 0'"
  })
  void areRefusedWhereTheListsDisagree(
      int features, int targets, int inputs, int outputs, String message) {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Samples.of(new double[features], new double[targets], inputs, outputs));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 1, 'rows must be at least 1, was 0'",
    "5, 0, 1, 'inputs must be at least 1, was 0'",
    "5, 2, -1, 'outputs must be at least 1, was -1'"
  })
  void needRowsInputsAndOutputs(int rows, int inputs, int outputs, String message) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new Samples(rows, inputs, outputs));
    assertEquals(message, refused.getMessage());
  }
}
