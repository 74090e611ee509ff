package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Linear;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The order that {@link Kernel} documents, written down a second time without any speed. */
@DisplayName("Sums are taken in the documented order, to the last bit")
class KernelOrderTest {
  /** Every number of inputs and units that a blocked loop could treat in a way of its own. */
  static Stream<Arguments> shapes() {
    return IntStream.rangeClosed(1, 9)
        .boxed()
        .flatMap(
            inputs ->
                IntStream.rangeClosed(1, 9)
                    .boxed()
                    .flatMap(
                        units ->
                            IntStream.of(1, 2, 3, 4, 5, 8, 9, 17)
                                .mapToObj(rows -> Arguments.of(inputs, units, rows))));
  }

  @ParameterizedTest(name = "{0} inputs, {1} units, {2} rows")
  @MethodSource("shapes")
  void everySumIsTakenInItsOrder(int inputs, int units, int rows) {
    Pass pass = new Pass(inputs, units, rows);
    pass.run();
    Layer first = pass.network.layer(1);
    Layer second = pass.network.layer(2);
    double[] hidden = sums(pass.parameters(), first, pass.features, rows);
    assertArrayEquals(hidden, Arrays.copyOf(first.sums, rows * units), "weighted sums");
    double[] errors = errorsBack(pass.parameters(), second, pass.errors, rows);
    assertArrayEquals(errors, Arrays.copyOf(first.errors, rows * units), "errors back");
    double[] gradients = new double[pass.parameters().length];
    gradients(gradients, first, pass.features, errors, rows, 1);
    gradients(gradients, second, hidden, pass.errors, rows, 1);
    assertArrayEquals(gradients, pass.network.gradients(), "gradients");
  }

  /** Else the test above could not tell one order from another. */
  @ParameterizedTest(name = "{0} inputs, {1} units, {2} rows")
  @CsvSource({"3, 3, 4", "4, 9, 5", "9, 4, 8", "9, 9, 9"})
  void anotherOrderOfTheRowsWouldShow(int inputs, int units, int rows) {
    Pass pass = new Pass(inputs, units, rows);
    pass.run();
    double[] gradients = new double[pass.parameters().length];
    double[] errors = errorsBack(pass.parameters(), pass.network.layer(2), pass.errors, rows);
    gradients(gradients, pass.network.layer(1), pass.features, errors, rows, 2);
    int from = pass.network.layer(1).weights;
    int to = pass.network.layer(1).end();
    assertFalse(Arrays.equals(gradients, from, to, pass.network.gradients(), from, to));
  }

  /** A batch on its way through two linear layers, with errors from the far end. */
  private static final class Pass {
    final Network network;
    final double[] features;
    final double[] errors;
    private final int rows;

    Pass(int inputs, int units, int rows) {
      SeededRandom random = new SeededRandom(inputs * 100 + units, rows);
      this.rows = rows;
      int[] sizes = {inputs, units, 3};
      network = new Network(sizes, new Activation[] {new Linear(), new Linear()}, rows + 1);
      fill(network.parameters(), random);
      features = new double[rows * inputs];
      fill(features, random);
      errors = new double[rows * 3];
      fill(errors, random);
    }

    void run() {
      network.forward(features, rows);
      System.arraycopy(errors, 0, network.outputErrors(), 0, errors.length);
      network.backward(features, rows);
    }

    double[] parameters() {
      return network.parameters();
    }

    private static void fill(double[] numbers, SeededRandom random) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = random.nextGaussian();
      }
    }
  }

  /** A weighted sum starts at the bias and adds inputs in rising order. */
  private static double[] sums(double[] parameters, Layer layer, double[] in, int rows) {
    double[] sums = new double[rows * layer.units];
    for (int row = 0; row < rows; row++) {
      for (int unit = 0; unit < layer.units; unit++) {
        double sum = parameters[layer.biases + unit];
        for (int input = 0; input < layer.inputs; input++) {
          double weight = parameters[layer.weights + unit * layer.inputs + input];
          sum = sum + weight * in[row * layer.inputs + input];
        }
        sums[row * layer.units + unit] = sum;
      }
    }
    return sums;
  }

  /** An error that flows back starts at zero and adds units in rising order. */
  private static double[] errorsBack(double[] parameters, Layer above, double[] errors, int rows) {
    double[] back = new double[rows * above.inputs];
    for (int row = 0; row < rows; row++) {
      for (int input = 0; input < above.inputs; input++) {
        double sum = 0;
        for (int unit = 0; unit < above.units; unit++) {
          double weight = parameters[above.weights + unit * above.inputs + input];
          sum = sum + weight * errors[row * above.units + unit];
        }
        back[row * above.inputs + input] = sum;
      }
    }
    return back;
  }

  /** A gradient is the sum over {@code lanes} interleaved parts of the batch, each from zero. */
  private static void gradients(
      double[] gradients, Layer layer, double[] in, double[] errors, int rows, int lanes) {
    for (int unit = 0; unit < layer.units; unit++) {
      double[] bias = new double[rows];
      for (int input = 0; input < layer.inputs; input++) {
        double[] products = new double[rows];
        for (int row = 0; row < rows; row++) {
          bias[row] = errors[row * layer.units + unit];
          products[row] = bias[row] * in[row * layer.inputs + input];
        }
        gradients[layer.weights + unit * layer.inputs + input] = sum(products, lanes);
      }
      gradients[layer.biases + unit] = sum(bias, lanes);
    }
  }

  private static double sum(double[] numbers, int lanes) {
    double total = 0;
    for (int lane = 0; lane < lanes; lane++) {
      double sum = 0;
      for (int i = lane; i < numbers.length; i += lanes) {
        sum = sum + numbers[i];
      }
      total = lane == 0 ? sum : total + sum;
    }
    return total;
  }
}
