package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.SoftmaxCrossEntropy;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {
  /** Every unit's answer to every point, however the points are cut into passes. */
  @ParameterizedTest(name = "{0} points in passes of {1}")
  @CsvSource({"1, 1", "1, 8", "7, 3", "8, 4", "9, 16"})
  void everyUnitAnswersEveryPointAsItWouldAlone(int points, int capacity) {
    Network network = network(capacity);
    Loss loss = new SoftmaxCrossEntropy();
    double[] features = new double[points * 2];
    SeededRandom random = new SeededRandom(1, 9);
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextGaussian();
    }
    UnitNumbers all = new UnitNumbers(0, 4 + 3 + 2, points);
    UnitNumbers some = new UnitNumbers(3, 8, points); // the last of one layer to one of the last
    new Sweep(network, loss, points).run(features, all, null, some);
    double[] outputs = all.numbers();
    assertEquals((4 + 3 + 2) * points, outputs.length);
    assertArrayEquals(Arrays.copyOfRange(outputs, 3 * points, 8 * points), some.numbers());

    Inspection alone = new Inspection(network, loss);
    for (int point = 0; point < points; point++) {
      double[] one = {features[point * 2], features[point * 2 + 1]};
      alone.look(one, new double[] {1, 0});
      int unit = 0;
      for (int layer = 1; layer <= 3; layer++) {
        for (int k = 0; k < network.size(layer); k++) {
          double expected = layer == 3 ? alone.predictions()[k] : alone.activation(layer, k);
          assertEquals(expected, outputs[unit * points + point], "unit " + unit);
          unit++;
        }
      }
    }
  }

  @Test
  void refusesNoPoints() {
    Network network = network(1);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> new Sweep(network, new SoftmaxCrossEntropy(), 0));
    assertEquals("points must be at least 1, was 0", refused.getMessage());
  }

  private static Network network(int capacity) {
    Network network =
        Network.withHidden(new int[] {2, 4, 3, 2}, Activations.named("tanh"), capacity);
    SeededRandom random = new SeededRandom(1, 2);
    for (int i = 0; i < network.parameters().length; i++) {
      network.parameters()[i] = random.nextGaussian();
    }
    return network;
  }
}
