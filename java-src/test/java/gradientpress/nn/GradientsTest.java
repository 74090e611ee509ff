package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.SoftmaxCrossEntropy;
import gradientpress.nn.math.SeededRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Backpropagation against the definition of a derivative: (L(w + h) − L(w − h)) / 2h. */
@DisplayName("Gradients agree with finite differences")
class GradientsTest {
  private static final int INPUTS = 3;
  private static final double STEP = 1e-5;

  /**
   * Relative, and for gradients below a hundredth relative to that: differences of L cannot tell.
   */
  private static final double TOLERANCE = 1e-6;

  private static final double SMALL_GRADIENT = 0.01;

  static Stream<Arguments> networks() {
    List<Arguments> networks = new ArrayList<>();
    for (String activation : Activations.names()) {
      for (int outputs = 1; outputs <= 3; outputs++) {
        for (List<Integer> hidden :
            List.of(List.<Integer>of(), List.of(3), List.of(4, 2), List.of(8, 8))) {
          for (int rows : new int[] {1, 2, 5}) {
            networks.add(Arguments.of(activation, outputs, hidden, rows));
          }
        }
      }
    }
    return networks.stream();
  }

  @ParameterizedTest(name = "{0}, {1} outputs, hidden layers {2}, batch of {3}")
  @MethodSource("networks")
  void everyGradientIsTheSlopeOfTheLoss(
      String activation, int outputs, List<Integer> hidden, int rows) {
    SideOfZero sides = new SideOfZero(Activations.named(activation));
    Network network = new Network(sizes(hidden, outputs), sides, rows);
    Loss loss = outputs == 1 ? new BinaryCrossEntropy() : new SoftmaxCrossEntropy();
    SeededRandom random = new SeededRandom(rows, outputs);
    double[] parameters = network.parameters();
    fill(parameters, random);
    Samples samples = samples(rows, outputs, random);

    double[] logits = network.forward(samples.features(), rows);
    loss.errors(logits, samples.targets(), network.outputErrors(), rows, outputs);
    network.backward(samples.features(), rows);
    double[] gradients = network.gradients().clone();
    BitSet sidesAtTheStart = sides.seen();

    for (int i = 0; i < parameters.length; i++) {
      double parameter = parameters[i];
      parameters[i] = parameter + STEP;
      double above = meanLoss(network, loss, samples);
      assertEquals(sidesAtTheStart, sides.seen(), "no unit may pass its kink within the step");
      parameters[i] = parameter - STEP;
      double below = meanLoss(network, loss, samples);
      assertEquals(sidesAtTheStart, sides.seen(), "no unit may pass its kink within the step");
      parameters[i] = parameter;

      double slope = (above - below) / (2 * STEP);
      double size = Math.max(SMALL_GRADIENT, Math.abs(slope));
      assertEquals(slope, gradients[i], TOLERANCE * size, "gradient of parameter " + i);
    }
    assertTrue(
        Arrays.stream(gradients).anyMatch(g -> Math.abs(g) > SMALL_GRADIENT),
        "there is something to compare");
  }

  private static double meanLoss(Network network, Loss loss, Samples samples) {
    double[] logits = network.forward(samples.features(), samples.rows());
    return loss.sum(logits, samples.targets(), samples.rows(), samples.outputs()) / samples.rows();
  }

  private static int[] sizes(List<Integer> hidden, int outputs) {
    Stream<Integer> ends = Stream.concat(hidden.stream(), Stream.of(outputs));
    return Stream.concat(Stream.of(INPUTS), ends).mapToInt(Integer::intValue).toArray();
  }

  private static void fill(double[] numbers, SeededRandom random) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextBetween(-1, 1);
    }
  }

  private static Samples samples(int rows, int outputs, SeededRandom random) {
    Samples samples = new Samples(rows, INPUTS, outputs);
    fill(samples.features(), random);
    for (int row = 0; row < rows; row++) {
      if (outputs == 1) {
        samples.targets()[row] = row % 2;
      } else {
        samples.targets()[row * outputs + row % outputs] = 1;
      }
    }
    return samples;
  }

  /** An activation that notes on which side of zero the sums were, where ReLU has its kink. */
  private static final class SideOfZero implements Activation {
    private final Activation activation;
    private BitSet positive = new BitSet();
    private int units;

    SideOfZero(Activation activation) {
      this.activation = activation;
    }

    /** Returns the sides since the last call. */
    BitSet seen() {
      BitSet seen = positive;
      positive = new BitSet();
      units = 0;
      return seen;
    }

    @Override
    public String name() {
      return activation.name();
    }

    @Override
    public void apply(double[] sums, double[] outputs, int count) {
      for (int i = 0; i < count; i++) {
        positive.set(units++, sums[i] > 0 && name().equals("relu"));
      }
      activation.apply(sums, outputs, count);
    }

    @Override
    public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
      activation.multiplyByDerivative(sums, outputs, errors, count);
    }
  }
}
