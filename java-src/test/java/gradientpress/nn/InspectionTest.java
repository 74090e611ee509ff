package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;

class InspectionTest {
  /**
   * By hand, for the input (1, 2), a hidden ReLU pair and half squared error to the target 1: sums
   * ½·1 + 1·2 + ¼ = 2¾ and 2·1 − 2·2 + 1 = −1, so activations 2¾ and 0; output 2·2¾ + 3·0 − ½ = 5;
   * its error 5 − 1 = 4, which reaches the activations as 4·2 = 8 and 4·3 = 12, and their sums as 8
   * and 0.
   */
  @Test
  void everyNumberOfASampleIsTheHandCalculation() {
    Network network =
        new Network(
            new int[] {2, 2, 1},
            new Activation[] {Activations.named("relu"), Activations.named("linear")},
            4);
    double[] parameters = {0.5, 1, 2, -2, 0.25, 1, 2, 3, -0.5};
    System.arraycopy(parameters, 0, network.parameters(), 0, parameters.length);
    Inspection inspection = new Inspection(network, Losses.named("mean-squared-error"));
    inspection.look(new double[] {1, 2}, new double[] {1});

    assertEquals(2.75, inspection.sum(1, 0));
    assertEquals(-1, inspection.sum(1, 1));
    assertEquals(2.75, inspection.activation(1, 0));
    assertEquals(0, inspection.activation(1, 1));
    assertEquals(5, inspection.activation(2, 0));
    assertEquals(5, inspection.predictions()[0]);
    assertEquals(8, inspection.loss());
    assertEquals(4, inspection.error(2, 0));
    assertArrayEquals(new double[] {4}, inspection.activationErrors(2));
    assertArrayEquals(new double[] {8, 12}, inspection.activationErrors(1));
    assertArrayEquals(new double[] {1}, inspection.slopes(2));
    assertArrayEquals(new double[] {1, 0}, inspection.slopes(1));
    assertEquals(8, inspection.error(1, 0));
    assertEquals(0, inspection.error(1, 1));
    assertEquals(4 * 2.75, inspection.weightGradient(2, 0, 0));
    assertEquals(0, inspection.weightGradient(2, 0, 1));
    assertEquals(8 * 1, inspection.weightGradient(1, 0, 0));
    assertEquals(8 * 2, inspection.weightGradient(1, 0, 1));
    assertEquals(4, inspection.biasGradient(2, 0));
    assertEquals(8, inspection.biasGradient(1, 0));
  }

  /** There is no second engine: a step on the sample moves by exactly the gradients shown. */
  @Test
  void aTrainingStepMovesByTheGradientsThatWereShown() {
    Network network = Network.withHidden(new int[] {2, 3, 1}, Activations.named("tanh"), 4);
    SeededRandom random = new SeededRandom(3, 1);
    for (int i = 0; i < network.parameters().length; i++) {
      network.parameters()[i] = random.nextGaussian();
    }
    Samples sample = new Samples(1, 2, 1);
    sample.features()[0] = 0.5;
    sample.features()[1] = -2;
    sample.targets()[0] = 1;
    new Inspection(network, new BinaryCrossEntropy()).look(sample.features(), sample.targets());
    double[] expected = network.parameters().clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] -= network.gradients()[i] * 0.5;
    }
    Hyperparameters chosen =
        Hyperparameters.plain(new BinaryCrossEntropy(), new GradientDescent(), 0.5, 1);
    new Training(network, chosen, sample, 1).step();
    assertArrayEquals(expected, network.parameters());
  }
}
