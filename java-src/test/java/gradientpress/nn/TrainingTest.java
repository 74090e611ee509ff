package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.activation.Linear;
import gradientpress.nn.activation.Tanh;
import gradientpress.nn.initialization.Xavier;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.GradientDescent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
  /**
   * By hand, for the sample (2, 4) of class 1: the logit is ½·2 − ¼·4 + ⅛ = ⅛, the error p − 1 with
   * p = 1 / (1 + e^−⅛), and every weight moves by −η · error · its input.
   */
  @Test
  void oneStepOnOneSampleIsTheHandCalculation() {
    Network network = new Network(new int[] {2, 1}, new Linear(), 1);
    System.arraycopy(new double[] {0.5, -0.25, 0.125}, 0, network.parameters(), 0, 3);
    Samples samples = new Samples(1, 2, 1);
    samples.features()[0] = 2;
    samples.features()[1] = 4;
    samples.targets()[0] = 1;
    training(network, new BinaryCrossEntropy(), 0.1, samples, 1).epoch();
    double error = 1 / (1 + StrictMath.exp(-0.125)) - 1;
    assertArrayEquals(
        new double[] {0.5 - 0.1 * error * 2, -0.25 - 0.1 * error * 4, 0.125 - 0.1 * error},
        network.parameters(),
        1e-16);
  }

  @ParameterizedTest(name = "10 samples in batches of {0}: {1}")
  @CsvSource({"1, 1 1 1 1 1 1 1 1 1 1", "4, 4 4 2", "5, 5 5", "9, 9 1", "10, 10", "64, 10"})
  void anEpochShowsEverySampleOnce(int batchSize, String batches) {
    WitnessLoss loss = new WitnessLoss();
    training(new Network(new int[] {1, 1}, new Linear(), 64), loss, 1, numbered(10), batchSize)
        .epoch();
    assertEquals(IntStream.range(0, 10).boxed().toList(), loss.seen.stream().sorted().toList());
    assertEquals(batches, String.join(" ", loss.batches));
  }

  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    WitnessLoss loss = new WitnessLoss();
    Training training =
        training(new Network(new int[] {1, 1}, new Linear(), 64), loss, 1, numbered(20), 20);
    training.epoch();
    training.epoch();
    assertNotEquals(loss.seen.subList(0, 20), loss.seen.subList(20, 40));
  }

  /** Always the input 1: the best logit is ln(p / (1 − p)) with p the fraction of class 1. */
  @Test
  void logisticRegressionReachesItsClosedForm() {
    Samples samples = new Samples(4, 1, 1);
    for (int row = 0; row < 4; row++) {
      samples.features()[row] = 1;
      samples.targets()[row] = row < 3 ? 1 : 0;
    }
    Network network = new Network(new int[] {1, 1}, new Linear(), 4);
    Training training = training(network, new BinaryCrossEntropy(), 1, samples, 4);
    for (int i = 0; i < 200; i++) {
      training.epoch();
    }
    assertEquals(Math.log(3), network.forward(new double[] {1}, 1)[0], 1e-12);
  }

  /** With one batch per epoch, a convex loss and small steps there is no way but down. */
  @Test
  void theLossFallsInEveryEpoch() {
    Samples samples = labelled(50);
    Network network = new Network(new int[] {2, 1}, new Linear(), 50);
    Evaluation evaluation = new Evaluation(network, new BinaryCrossEntropy());
    Training training = training(network, new BinaryCrossEntropy(), 0.1, samples, 50);
    evaluation.measure(samples);
    double before = evaluation.meanLoss();
    assertEquals(Math.log(2), before, 1e-15);
    for (int i = 0; i < 100; i++) {
      training.epoch();
      evaluation.measure(samples);
      assertTrue(evaluation.meanLoss() < before);
      before = evaluation.meanLoss();
    }
    assertTrue(before < 0.4);
  }

  @Test
  void aNewLearningRateCountsFromTheNextStep() {
    double[] moved = new double[2];
    for (int i = 0; i < 2; i++) {
      Network network = new Network(new int[] {2, 1}, new Linear(), 50);
      Training training = training(network, new BinaryCrossEntropy(), 9, labelled(50), 50);
      training.setLearningRate(i == 0 ? 0.25 : 0.5);
      training.epoch();
      moved[i] = network.parameters()[0];
    }
    assertEquals(2 * moved[0], moved[1]);
  }

  @Test
  void aRestoredTrainingGoesOnToTheSameBits() {
    Network network = network();
    Training training = training(network, new BinaryCrossEntropy(), 0.1, labelled(31), 4);
    training.epoch();
    double[] state = new double[training.stateLength() + 2];
    training.save(state, 2);
    training.epoch();
    training.epoch();

    Network other = network();
    Training resumed = training(other, new BinaryCrossEntropy(), 0.1, labelled(31), 4);
    resumed.restore(state, 2);
    resumed.epoch();
    resumed.epoch();
    assertArrayEquals(network.parameters(), other.parameters());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, -5, 11})
  void aBatchThatDoesNotFitIsShown(int batchSize) {
    Network network = new Network(new int[] {1, 1}, new Linear(), 10);
    Samples samples = numbered(20);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> training(network, new BinaryCrossEntropy(), 1, samples, batchSize));
    assertEquals("batch size must be 1 to 10, was " + batchSize, refused.getMessage());
  }

  private static Training training(
      Network network, Loss loss, double learningRate, Samples samples, int batchSize) {
    return new Training(
        network,
        loss,
        new GradientDescent(),
        learningRate,
        samples,
        batchSize,
        new SeededRandom(1, 3));
  }

  private static Network network() {
    Network network = new Network(new int[] {2, 3, 1}, new Tanh(), 8);
    network.initialize(new Xavier(), new SeededRandom(1, 2));
    return network;
  }

  /** Returns samples whose target is their number. */
  private static Samples numbered(int rows) {
    Samples samples = new Samples(rows, 1, 1);
    for (int row = 0; row < rows; row++) {
      samples.targets()[row] = row;
    }
    return samples;
  }

  /** Returns points around zero, of class 1 where x + y is positive. */
  private static Samples labelled(int rows) {
    SeededRandom random = new SeededRandom(1, 1);
    Samples samples = new Samples(rows, 2, 1);
    for (int row = 0; row < rows; row++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      samples.features()[row * 2] = x;
      samples.features()[row * 2 + 1] = y;
      samples.targets()[row] = x + y > 0 ? 1 : 0;
    }
    return samples;
  }

  /** A loss that notes what it is shown, and is never dissatisfied. */
  private static final class WitnessLoss implements Loss {
    final List<Integer> seen = new ArrayList<>();
    final List<String> batches = new ArrayList<>();

    @Override
    public String name() {
      return "witness";
    }

    @Override
    public String label() {
      return "Witness";
    }

    @Override
    public boolean suits(Task task) {
      return true;
    }

    @Override
    public void errors(double[] logits, double[] targets, double[] errors, int rows, int outputs) {
      for (int row = 0; row < rows; row++) {
        seen.add((int) targets[row]);
        errors[row] = 0;
      }
      batches.add(Integer.toString(rows));
    }

    @Override
    public void predict(double[] logits, double[] predictions, int rows, int outputs) {
      throw new AssertionError("training does not predict");
    }

    @Override
    public double sum(double[] logits, double[] targets, int rows, int outputs) {
      throw new AssertionError("training does not measure");
    }
  }
}
