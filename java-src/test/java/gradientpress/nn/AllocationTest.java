package gradientpress.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Xavier;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.metric.Accuracy;
import gradientpress.nn.metric.ConfusionMatrix;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Cosine;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Training and measuring allocate nothing")
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static String[] optimizers() {
    return Optimizers.names();
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void epochsAllocateNothing(String optimizer) {
    Network network = network();
    Hyperparameters chosen =
        new Hyperparameters(
            new BinaryCrossEntropy(),
            Optimizers.named(optimizer),
            0.01,
            new Cosine(),
            100,
            10,
            0.001,
            0.001,
            0.2,
            1);
    Training training = new Training(network, chosen, samples(), 1);
    assertEquals(0, allocated(() -> epochs(training)));
  }

  @Test
  void measuringAllocatesNothing() {
    Evaluation evaluation =
        new Evaluation(network(), new BinaryCrossEntropy(), new Accuracy(), new ConfusionMatrix(1));
    Samples samples = samples();
    assertEquals(0, allocated(() -> evaluation.measure(samples)));
  }

  /** Else the tests above would pass on a machine that does not count. */
  @Test
  void allocationIsCounted() {
    assertTrue(allocated(() -> allocatedSamples = samples()) > 1000);
  }

  private static Samples allocatedSamples;

  private static void epochs(Training training) {
    for (int i = 0; i < 20; i++) {
      training.epoch();
    }
  }

  /** Returns the fewest bytes of ten runs: early ones load classes and are compiled on the way. */
  private static long allocated(Runnable runnable) {
    long fewest = Long.MAX_VALUE;
    for (int run = 0; run < 10; run++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      runnable.run();
      fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return fewest;
  }

  private static Network network() {
    Network network = Network.withHidden(new int[] {2, 8, 4, 1}, Activations.named("tanh"), 64);
    network.initialize(new Xavier(), new SeededRandom(1, 2));
    return network;
  }

  private static Samples samples() {
    Samples samples = new Samples(105, 2, 1);
    SeededRandom random = new SeededRandom(1, 1);
    for (int i = 0; i < samples.features().length; i++) {
      samples.features()[i] = random.nextGaussian();
    }
    for (int row = 0; row < samples.rows(); row++) {
      samples.targets()[row] = row % 2;
    }
    return samples;
  }
}
