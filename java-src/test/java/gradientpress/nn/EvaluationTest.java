package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.nn.activation.Linear;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.loss.SoftmaxCrossEntropy;
import gradientpress.nn.metric.Accuracy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  /** Logits of a network that hands its input through, and whether each is called right. */
  private static final double[] LOGITS = {3, -2, 0.5, -0.5, 4, -4, 1};

  private static final double[] TARGETS = {1, 0, 1, 1, 0, 0, 1};
  private static final double RIGHT = 5;

  private final Accuracy accuracy = new Accuracy();

  @ParameterizedTest(name = "in passes of {0}")
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void measuresEverySampleOnce(int capacity) {
    double sum = 0;
    for (int i = 0; i < LOGITS.length; i++) {
      double wrongness = TARGETS[i] == 1 ? -LOGITS[i] : LOGITS[i];
      sum += StrictMath.log1p(StrictMath.exp(wrongness));
    }
    Evaluation evaluation = new Evaluation(identity(capacity), new BinaryCrossEntropy(), accuracy);
    evaluation.measure(samples());
    assertEquals(sum / LOGITS.length, evaluation.meanLoss(), 1e-15);
    assertEquals(RIGHT / LOGITS.length, accuracy.value());
  }

  @Test
  void measuresAfresh() {
    Network network = identity(4);
    Evaluation evaluation = new Evaluation(network, new BinaryCrossEntropy(), accuracy);
    evaluation.measure(samples());
    network.parameters()[0] = -1;
    evaluation.measure(samples());
    assertEquals((LOGITS.length - RIGHT) / LOGITS.length, accuracy.value());
  }

  @Test
  void takesTheLargestOfSeveralOutputsForTheAnswer() {
    Network network = Network.withHidden(new int[] {1, 3}, new Linear(), 8);
    double[] weightsAndBiases = {1, -1, 0, 0, 0, 0.5}; // logits x, −x and ½
    System.arraycopy(weightsAndBiases, 0, network.parameters(), 0, 6);
    Samples samples = new Samples(4, 1, 3);
    double[] features = {2, -2, 0, 0.1};
    System.arraycopy(features, 0, samples.features(), 0, 4);
    int[] labels = {0, 1, 2, 0}; // the last one is wrong: it looks like class 2
    for (int row = 0; row < 4; row++) {
      samples.targets()[row * 3 + labels[row]] = 1;
    }
    Evaluation evaluation = new Evaluation(network, new SoftmaxCrossEntropy(), accuracy);
    evaluation.measure(samples);
    assertEquals(0.75, accuracy.value());
  }

  private static Network identity(int capacity) {
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), capacity);
    network.parameters()[0] = 1;
    return network;
  }

  private static Samples samples() {
    Samples samples = new Samples(LOGITS.length, 1, 1);
    System.arraycopy(LOGITS, 0, samples.features(), 0, LOGITS.length);
    System.arraycopy(TARGETS, 0, samples.targets(), 0, TARGETS.length);
    return samples;
  }
}
