package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.math.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Backpropagation against the definition of a derivative: every activation in hidden and output
 * layers, with every loss that takes it, for every task it suits.
 */
@DisplayName("Gradients agree with finite differences")
class GradientsTest {
  private static final int INPUTS = 3;

  /** Relative; and for gradients below a hundredth, relative to that: differences cannot tell. */
  private static final double TOLERANCE = 1e-6;

  private static final double SMALL_GRADIENT = 0.01;

  static Stream<Arguments> networks() {
    List<Arguments> networks = new ArrayList<>();
    for (String lossName : Losses.names()) {
      Loss loss = Losses.named(lossName);
      for (Task task : Task.values()) {
        if (loss.suits(task)) {
          for (String hidden : Activations.names()) {
            for (String output : loss.includesOutputActivation() ? LINEAR : Activations.names()) {
              for (List<Integer> layers : List.of(List.<Integer>of(), List.of(3), List.of(4, 2))) {
                networks.add(Arguments.of(lossName, task, hidden, output, layers));
              }
            }
          }
        }
      }
    }
    return networks.stream();
  }

  private static final String[] LINEAR = {"linear"};

  @ParameterizedTest(name = "{0}, {1}, hidden {2}, output {3}, hidden layers {4}")
  @MethodSource("networks")
  void everyGradientIsTheSlopeOfTheLoss(
      String lossName, Task task, String hidden, String output, List<Integer> layers) {
    int rows = 3;
    int outputs = task == Task.BINARY ? 1 : 3;
    Slopes slopes = draw(lossName, task, hidden, output, layers, rows);
    Network network = slopes.network;
    Loss loss = slopes.loss;
    Samples samples = slopes.samples;
    double[] parameters = network.parameters();
    double[] outputsNow = network.forward(samples.features(), rows);
    loss.errors(outputsNow, samples.targets(), network.outputErrors(), rows, outputs);
    network.backward(samples.features(), rows);
    double[] gradients = network.gradients().clone();
    for (int i = 0; i < parameters.length; i++) {
      double slope = slopes.at(i);
      double size = Math.max(SMALL_GRADIENT, Math.abs(slope));
      assertEquals(slope, gradients[i], TOLERANCE * size, "gradient of parameter " + i);
    }
    assertTrue(
        Arrays.stream(gradients).anyMatch(g -> Math.abs(g) > SMALL_GRADIENT),
        "there is something to compare");
  }

  @ParameterizedTest(name = "{0}, {1}, hidden {2}, output {3}, hidden layers {4}")
  @MethodSource("networks")
  void theCheckThatReadersSeeFindsTheSlopesToo(
      String lossName, Task task, String hidden, String output, List<Integer> layers) {
    Slopes slopes = draw(lossName, task, hidden, output, layers, 1);
    Network network = slopes.network;
    Samples one = slopes.samples;
    double[] parameters = network.parameters().clone();
    Inspection inspection = new Inspection(network, slopes.loss);
    inspection.look(one.features(), one.targets());
    double[] gradients = network.gradients().clone();
    double[] found = NumericalGradient.of(network, slopes.loss, one.features(), one.targets());
    assertArrayEquals(parameters, network.parameters(), "all is put back");
    for (int i = 0; i < found.length; i++) {
      double slope = slopes.at(i);
      double tolerance = Math.max(SMALL_GRADIENT, Math.abs(slope)) * TOLERANCE;
      assertEquals(slope, found[i], tolerance, "slope along parameter " + i);
      assertEquals(gradients[i], found[i], tolerance, "gradient of parameter " + i);
    }
  }

  /** Draws a network and samples that are not near a kink. */
  private static Slopes draw(
      String lossName, Task task, String hidden, String output, List<Integer> layers, int rows) {
    int outputs = task == Task.BINARY ? 1 : 3;
    Loss loss = Losses.named(lossName);
    Network network =
        new Network(sizes(layers, outputs), activations(hidden, output, layers.size()), rows);
    SeededRandom random = new SeededRandom(layers.size(), outputs);
    Samples samples = samples(rows, outputs, task, random);
    do {
      fill(network.parameters(), random);
    } while (isNearKink(network, loss, samples));
    return new Slopes(network, loss, samples);
  }

  /** The slope of the mean loss along a parameter, by a difference of fourth order. */
  private record Slopes(Network network, Loss loss, Samples samples) {
    private static final double STEP = 1e-3;

    double at(int parameter) {
      double near = lossAt(parameter, STEP) - lossAt(parameter, -STEP);
      double far = lossAt(parameter, 2 * STEP) - lossAt(parameter, -2 * STEP);
      return (8 * near - far) / (12 * STEP);
    }

    private double lossAt(int parameter, double shift) {
      double[] parameters = network.parameters();
      double there = parameters[parameter];
      parameters[parameter] = there + shift;
      double loss = meanLoss(network, this.loss, samples);
      parameters[parameter] = there;
      return loss;
    }
  }

  /**
   * Says whether a number is so near the kink of ReLU, leaky ReLU, ELU, hinge or Huber that a
   * difference would step over it: a slope is then not defined.
   */
  private static boolean isNearKink(Network network, Loss loss, Samples samples) {
    int rows = samples.rows();
    double[] outputs = network.forward(samples.features(), rows);
    for (int i = 0; i < rows * samples.outputs(); i++) {
      double error = Math.abs(outputs[i] - samples.targets()[i]);
      double margin = Math.abs(Math.abs(outputs[i]) - 1);
      if (loss.name().equals("huber") && Math.abs(error - 1) < CLEARANCE
          || loss.name().equals("hinge") && margin < CLEARANCE) {
        return true;
      }
    }
    for (int l = 1; l <= network.depth(); l++) {
      Layer layer = network.layer(l);
      for (int i = 0; i < rows * layer.units; i++) {
        if (Math.abs(layer.sums[i]) < CLEARANCE) {
          return true;
        }
      }
    }
    // Networks in which all units of a layer are dead, or all hinges met, show nothing.
    loss.errors(outputs, samples.targets(), network.outputErrors(), rows, samples.outputs());
    network.backward(samples.features(), rows);
    return Arrays.stream(network.gradients()).noneMatch(g -> Math.abs(g) > 2 * SMALL_GRADIENT);
  }

  private static final double CLEARANCE = 0.02;

  private static double meanLoss(Network network, Loss loss, Samples samples) {
    double[] outputs = network.forward(samples.features(), samples.rows());
    return loss.sum(outputs, samples.targets(), samples.rows(), samples.outputs()) / samples.rows();
  }

  private static int[] sizes(List<Integer> hidden, int outputs) {
    Stream<Integer> ends = Stream.concat(hidden.stream(), Stream.of(outputs));
    return Stream.concat(Stream.of(INPUTS), ends).mapToInt(Integer::intValue).toArray();
  }

  private static Activation[] activations(String hidden, String output, int layers) {
    Activation[] all = new Activation[layers + 1];
    Arrays.fill(all, Activations.named(hidden));
    all[layers] = Activations.named(output);
    return all;
  }

  private static void fill(double[] numbers, SeededRandom random) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextBetween(-1, 1);
    }
  }

  private static Samples samples(int rows, int outputs, Task task, SeededRandom random) {
    Samples samples = new Samples(rows, INPUTS, outputs);
    fill(samples.features(), random);
    for (int row = 0; row < rows; row++) {
      switch (task) {
        case BINARY -> samples.targets()[row] = row % 2;
        case CLASSES -> samples.targets()[row * outputs + row % outputs] = 1;
        case REGRESSION -> {
          for (int k = 0; k < outputs; k++) {
            samples.targets()[row * outputs + k] = random.nextBetween(-3, 3);
          }
        }
      }
    }
    return samples;
  }
}
