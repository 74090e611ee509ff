package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gradientpress.nn.activation.Tanh;
import gradientpress.nn.initialization.Xavier;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Cosine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A step on one sample, found out beforehand,")
class StepOnOneSampleTest {
  /** What regularizes without chance. */
  private record Penalties(double l1, double l2, double clip) {}

  static Stream<Arguments> steps() {
    return Arrays.stream(Optimizers.names())
        .flatMap(
            optimizer ->
                Stream.of(
                        new Penalties(0, 0, 0),
                        new Penalties(0.01, 0, 0),
                        new Penalties(0, 0.02, 0),
                        new Penalties(0, 0, 0.1),
                        new Penalties(0.01, 0.02, 0.1))
                    .flatMap(
                        penalties ->
                            Stream.of(0, 1, 30)
                                .map(before -> Arguments.of(optimizer, penalties, before))));
  }

  /** The oracle is the step itself, in batches of one. */
  @ParameterizedTest(name = "is the step that comes: {0}, {1}, after {2} steps")
  @MethodSource("steps")
  void isTheStepThatComes(String optimizer, Penalties penalties, int before) {
    Network network = network();
    Samples samples = samples();
    Training training = training(network, optimizer, penalties, 0, samples);
    for (int i = 0; i < before; i++) {
      training.step();
    }
    double[] state = state(training);
    double[] parameters = network.parameters().clone();
    Samples next = new Samples(1, 2, 1);
    samples.copy(training.nextBatch()[0], next, 0);

    double[] found = training.stepOn(next);
    double[] given = network.gradients().clone();
    assertArrayEquals(state, state(training), "nothing has changed");
    training.step();
    assertArrayEquals(network.parameters(), found);
    assertArrayEquals(network.gradients(), given);
    assertFalse(Arrays.equals(parameters, found), "there is something to compare");
  }

  /** Chance decides about later steps only. */
  @Test
  void usesAllUnits() {
    double[][] found = new double[2][];
    for (int i = 0; i < 2; i++) {
      Training training =
          training(network(), "sgd", new Penalties(0, 0, 0), i == 0 ? 0 : 0.9, samples());
      found[i] = training.stepOn(Samples.of(new double[] {1, 2}, new double[] {1}, 2, 1));
    }
    assertArrayEquals(found[0], found[1]);
  }

  /** Looked at or not, training with all its chances goes on to the same bits. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void leavesNoTrace(String optimizer) {
    double[][] states = new double[2][];
    for (boolean looking : List.of(false, true)) {
      Training training =
          training(network(), optimizer, new Penalties(0.01, 0.02, 1), 0.5, samples());
      for (int i = 0; i < 40; i++) {
        if (looking) {
          training.stepOn(Samples.of(new double[] {i, 2}, new double[] {1}, 2, 1));
        }
        training.step();
      }
      states[looking ? 1 : 0] = state(training);
    }
    assertArrayEquals(states[0], states[1]);
  }

  static String[] optimizers() {
    return Optimizers.names();
  }

  private static Training training(
      Network network, String optimizer, Penalties penalties, double dropout, Samples samples) {
    Hyperparameters chosen =
        new Hyperparameters(
            new BinaryCrossEntropy(),
            Optimizers.named(optimizer),
            0.1,
            new Cosine(),
            9,
            1,
            penalties.l1,
            penalties.l2,
            dropout,
            penalties.clip);
    return new Training(network, chosen, samples, 1);
  }

  private static double[] state(Training training) {
    double[] state = new double[training.stateLength()];
    training.save(state, 0);
    return state;
  }

  private static Network network() {
    Network network = Network.withHidden(new int[] {2, 3, 1}, new Tanh(), 8);
    network.initialize(new Xavier(), new SeededRandom(1, 2));
    return network;
  }

  private static Samples samples() {
    SeededRandom random = new SeededRandom(1, 1);
    Samples samples = new Samples(7, 2, 1);
    for (int row = 0; row < 7; row++) {
      samples.features()[row * 2] = random.nextGaussian();
      samples.features()[row * 2 + 1] = random.nextGaussian();
      samples.targets()[row] = row % 2;
    }
    return samples;
  }
}
