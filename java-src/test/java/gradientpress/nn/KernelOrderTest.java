package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order that {@link Kernel} documents, written down a second time without any speed. */
@DisplayName("Sums are taken in the documented order, to the last bit")
class KernelOrderTest {
  private static final int INPUTS = 5;
  private static final int UNITS = 7;
  private static final int WEIGHTS = 3; // as if other layers came first
  private static final int BIASES = WEIGHTS + UNITS * INPUTS;
  private static final int PARAMETERS = BIASES + UNITS;

  private final SeededRandom random = new SeededRandom(1, 1);
  private double[] parameters;
  private double[] in;
  private double[] errors;

  @BeforeEach
  void fill() {
    parameters = numbers(PARAMETERS);
    in = numbers(9 * INPUTS);
    errors = numbers(9 * UNITS);
  }

  @ParameterizedTest(name = "weighted sums of {0} rows")
  @ValueSource(ints = {1, 2, 3, 4, 8, 9})
  void weightedSumsStartAtTheBias(int rows) {
    double[] expected = new double[rows * UNITS];
    for (int row = 0; row < rows; row++) {
      for (int unit = 0; unit < UNITS; unit++) {
        double sum = parameters[BIASES + unit];
        for (int input = 0; input < INPUTS; input++) {
          sum = sum + weight(unit, input) * in[row * INPUTS + input];
        }
        expected[row * UNITS + unit] = sum;
      }
    }
    double[] sums = new double[rows * UNITS];
    Kernel.weightedSums(parameters, WEIGHTS, BIASES, in, INPUTS, sums, UNITS, rows);
    assertArrayEquals(expected, sums);
  }

  @ParameterizedTest(name = "errors back of {0} rows")
  @ValueSource(ints = {1, 2, 3, 4, 8, 9})
  void errorsBackAddUnitsInRisingOrder(int rows) {
    double[] expected = new double[rows * INPUTS];
    for (int row = 0; row < rows; row++) {
      for (int input = 0; input < INPUTS; input++) {
        double sum = 0;
        for (int unit = 0; unit < UNITS; unit++) {
          sum = sum + weight(unit, input) * errors[row * UNITS + unit];
        }
        expected[row * INPUTS + input] = sum;
      }
    }
    double[] errorsIn = new double[rows * INPUTS];
    Kernel.errorsBack(parameters, WEIGHTS, errors, UNITS, errorsIn, INPUTS, rows);
    assertArrayEquals(expected, errorsIn);
  }

  @ParameterizedTest(name = "gradients of {0} rows")
  @ValueSource(ints = {1, 2, 3, 4, 8, 9})
  void gradientsAddEvenAndOddRowsApart(int rows) {
    double[] gradients = new double[PARAMETERS];
    Kernel.gradients(gradients, WEIGHTS, BIASES, in, INPUTS, errors, UNITS, rows);
    assertArrayEquals(gradients(rows, 2), gradients);
  }

  /** Else the test above could not tell one order from another. */
  @ParameterizedTest(name = "gradients of {0} rows")
  @ValueSource(ints = {4, 9})
  void anotherOrderWouldShow(int rows) {
    assertFalse(Arrays.equals(gradients(rows, 1), gradients(rows, 2)));
  }

  /** Returns the gradients as sums over {@code lanes} interleaved parts of the batch. */
  private double[] gradients(int rows, int lanes) {
    double[] gradients = new double[PARAMETERS];
    for (int unit = 0; unit < UNITS; unit++) {
      for (int input = 0; input < INPUTS; input++) {
        int u = unit;
        int i = input;
        double[] products =
            IntStream.range(0, rows)
                .mapToDouble(row -> errors[row * UNITS + u] * in[row * INPUTS + i])
                .toArray();
        gradients[WEIGHTS + unit * INPUTS + input] = sum(products, lanes);
      }
      int u = unit;
      gradients[BIASES + unit] =
          sum(
              IntStream.range(0, rows).mapToDouble(row -> errors[row * UNITS + u]).toArray(),
              lanes);
    }
    return gradients;
  }

  private static double sum(double[] numbers, int lanes) {
    double total = 0;
    for (int lane = 0; lane < lanes; lane++) {
      double sum = 0;
      for (int i = lane; i < numbers.length; i += lanes) {
        sum = sum + numbers[i];
      }
      total = total + sum;
    }
    return total;
  }

  private double weight(int unit, int input) {
    return parameters[WEIGHTS + unit * INPUTS + input];
  }

  private double[] numbers(int count) {
    return IntStream.range(0, count).mapToDouble(i -> random.nextGaussian()).toArray();
  }
}
