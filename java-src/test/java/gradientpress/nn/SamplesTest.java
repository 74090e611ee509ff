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

  @ParameterizedTest
  @CsvSource({"0, 2, 1", "5, 0, 1", "5, 2, -1"})
  void needRowsInputsAndOutputs(int rows, int inputs, int outputs) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new Samples(rows, inputs, outputs));
    assertEquals(
        "samples need rows, inputs and outputs, got " + rows + ", " + inputs + ", " + outputs,
        refused.getMessage());
  }
}
