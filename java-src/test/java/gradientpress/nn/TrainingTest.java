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
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Cosine;
import gradientpress.nn.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
  /**
   * By hand, for the sample (2, 4) of class 1: the logit is ½·2 − ¼·4 + ⅛ = ⅛, the error p − 1 with
   * p = 1 / (1 + e^−⅛), and every weight moves by −η · error · its input.
   */
  @Test
  void oneStepOnOneSampleIsTheHandCalculation() {
    Network network = Network.withHidden(new int[] {2, 1}, new Linear(), 1);
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
    training(
            Network.withHidden(new int[] {1, 1}, new Linear(), 64),
            loss,
            1,
            numbered(10),
            batchSize)
        .epoch();
    assertEquals(IntStream.range(0, 10).boxed().toList(), loss.seen.stream().sorted().toList());
    assertEquals(batches, String.join(" ", loss.batches));
  }

  @ParameterizedTest(name = "10 samples in batches of {0}")
  @ValueSource(ints = {1, 4, 5, 64})
  void theNextBatchIsKnownBeforehand(int batchSize) {
    WitnessLoss loss = new WitnessLoss();
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), 64);
    Training training = training(network, loss, 1, numbered(10), batchSize);
    List<Integer> announced = new ArrayList<>();
    while (training.epochs() < 3) {
      Arrays.stream(training.nextBatch()).forEach(announced::add);
      training.step();
      assertEquals(announced, loss.seen);
    }
  }

  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    WitnessLoss loss = new WitnessLoss();
    Training training =
        training(Network.withHidden(new int[] {1, 1}, new Linear(), 64), loss, 1, numbered(20), 20);
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
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), 4);
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
    Network network = Network.withHidden(new int[] {2, 1}, new Linear(), 50);
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
  void aTrainingThatGoesOnFromAnotherMovesAtItsOwnRate() {
    double[] moved = new double[2];
    for (int i = 0; i < 2; i++) {
      Network network = Network.withHidden(new int[] {2, 1}, new Linear(), 50);
      Training training =
          training(network, new BinaryCrossEntropy(), i == 0 ? 0.25 : 0.5, labelled(50), 50);
      Network fresh = Network.withHidden(new int[] {2, 1}, new Linear(), 50);
      training.goOnFrom(training(fresh, new BinaryCrossEntropy(), 9, labelled(50), 50));
      training.epoch();
      moved[i] = network.parameters()[0];
    }
    assertEquals(2 * moved[0], moved[1]);
  }

  @Test
  void withFewerSamplesThanWereSeenTheEpochHasEnded() {
    Network network = Network.withHidden(new int[] {2, 1}, new Linear(), 50);
    Training many = training(network, new BinaryCrossEntropy(), 1, labelled(50), 10);
    many.epoch();
    many.step();
    many.step();
    Network copy = Network.withHidden(new int[] {2, 1}, new Linear(), 50);
    Training few = training(copy, new BinaryCrossEntropy(), 1, labelled(20), 10);
    few.goOnFrom(many);
    assertEquals(2, few.epochs());
    assertEquals(0, few.samplesSeen());
    few.step();
    assertEquals(10, few.samplesSeen());
  }

  static String[] optimizers() {
    return Optimizers.names();
  }

  /** Saved in the middle of an epoch, with all that training can remember or draw. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void aRestoredTrainingGoesOnToTheSameBits(String optimizer) {
    Network network = network();
    Training training = everything(network, optimizer);
    training.epoch();
    training.step();
    training.step();
    assertEquals(8, training.samplesSeen());
    double[] state = new double[training.stateLength() + 2];
    training.save(state, 2);
    training.epoch();
    training.epoch();

    Network other = network();
    Training resumed = everything(other, optimizer);
    resumed.epoch();
    resumed.epoch();
    resumed.epoch();
    resumed.restore(state, 2);
    assertEquals(1, resumed.epochs());
    assertEquals(8, resumed.samplesSeen());
    assertEquals(10, resumed.steps());
    resumed.epoch();
    resumed.epoch();
    assertArrayEquals(network.parameters(), other.parameters());
    double[] one = new double[training.stateLength()];
    double[] two = new double[training.stateLength()];
    training.save(one, 0);
    resumed.save(two, 0);
    assertArrayEquals(one, two, "the complete states");
  }

  private static Training everything(Network network, String optimizer) {
    Hyperparameters chosen =
        new Hyperparameters(
            new BinaryCrossEntropy(),
            Optimizers.named(optimizer),
            0.1,
            new Cosine(),
            5,
            4,
            0.001,
            0.002,
            0.3,
            1);
    return new Training(network, chosen, labelled(31), 1);
  }

  /** The gradient of a batch owes nothing to the batches before it. */
  @Test
  void noGradientLeaksFromBatchToBatch() {
    Network network = network();
    Training training = training(network, new BinaryCrossEntropy(), 0.1, labelled(31), 4);
    training.step();
    double[] before = network.parameters().clone();
    training.step();
    double[] moved = network.parameters().clone();

    Arrays.fill(network.gradients(), 1e9);
    Training again = training(network, new BinaryCrossEntropy(), 0.1, labelled(31), 4);
    again.step();
    System.arraycopy(before, 0, network.parameters(), 0, before.length);
    again.step();
    assertArrayEquals(moved, network.parameters());
  }

  /** The mean over a batch: as many copies of a sample as one likes move the weights alike. */
  @ParameterizedTest(name = "{0} copies")
  @ValueSource(ints = {2, 3, 8})
  void aStepIsAsLongForAnyBatchSize(int copies) {
    double[][] moved = new double[2][];
    for (int i = 0; i < 2; i++) {
      int rows = i == 0 ? 1 : copies;
      Samples samples = new Samples(rows, 2, 1);
      for (int row = 0; row < rows; row++) {
        samples.features()[row * 2] = 0.5;
        samples.features()[row * 2 + 1] = -0.25;
        samples.targets()[row] = 1;
      }
      Network network = network();
      training(network, new BinaryCrossEntropy(), 0.5, samples, rows).epoch();
      moved[i] = network.parameters();
    }
    assertArrayEquals(moved[0], moved[1], 1e-15);
  }

  @Test
  void theScheduleScalesTheSteps() {
    Schedule halves =
        new Schedule() {
          @Override
          public String name() {
            return "halves";
          }

          @Override
          public String label() {
            return "Halves";
          }

          @Override
          public double factor(int epoch, int epochs) {
            return epoch < epochs / 2 ? 1 : 0.5;
          }
        };
    Samples samples = new Samples(1, 1, 1); // input 0: only the bias moves
    samples.targets()[0] = 1;
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), 1);
    Hyperparameters chosen =
        new Hyperparameters(
            new BinaryCrossEntropy(), new GradientDescent(), 1, halves, 4, 1, 0, 0, 0, 0);
    Training training = new Training(network, chosen, samples, 1);
    double bias = 0;
    for (double factor : new double[] {1, 1, 0.5, 0.5, 0.5}) {
      bias += factor * (1 - 1 / (1 + StrictMath.exp(-bias)));
      training.epoch();
      assertEquals(bias, network.parameters()[1], 1e-15);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, 'batch size must be at least 1, was 0'",
    "-5, 'batch size must be at least 1, was -5'",
    "11, 'batch size must be 1 to 10, was 11'"
  })
  void aBatchThatDoesNotFitIsShown(int batchSize, String message) {
    Network network = Network.withHidden(new int[] {1, 1}, new Linear(), 10);
    Samples samples = numbered(20);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> training(network, new BinaryCrossEntropy(), 1, samples, batchSize));
    assertEquals(message, refused.getMessage());
  }

  private static Training training(
      Network network, Loss loss, double learningRate, Samples samples, int batchSize) {
    Hyperparameters chosen =
        Hyperparameters.plain(loss, new GradientDescent(), learningRate, batchSize);
    return new Training(network, chosen, samples, 1);
  }

  private static Network network() {
    Network network = Network.withHidden(new int[] {2, 3, 1}, new Tanh(), 8);
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
