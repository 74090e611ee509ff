package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.LossHistory;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Divergence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
  private static final double[] PLOT = {0.5, Double.NaN, -0.0};

  @ParameterizedTest(name = "{0} after {2} epochs at learning rate {1}: {3}")
  @CsvSource({
    "circle, 0.1, 0, NONE",
    "circle, 0.1, 7, NONE",
    "sine, 0.01, 300, NONE", // more epochs than the history has entries
    "sine, 10, 300, GRADIENTS"
  })
  void bringsHowTheRunStandsAndWhatThereIsToDraw(
      String data, double learningRate, int epochs, Divergence divergence) {
    TrainerSession session = session(data, learningRate, epochs);
    assertEquals(divergence, session.divergence());

    Frame frame = new Frame(Frame.write(3, session, PLOT));
    assertEquals(3, frame.run());
    assertEquals(session.epoch(), frame.epoch());
    assertEquals(session.trainingLoss(), frame.trainingLoss());
    assertEquals(session.testLoss(), frame.testLoss());
    assertEquals(session.testScore(), frame.testScore());
    assertEquals(session.divergence(), frame.divergence());
    assertEquals(session.diverged(), frame.diverged());
    assertEquals(session.ended(), frame.ended());
    assertFalse(frame.stoppedEarly());

    LossHistory history = new LossHistory();
    double[] parameters = new double[session.network().parameters().length];
    double[] plot = new double[PLOT.length];
    frame.read(history, parameters, plot);
    assertArrayEquals(session.network().parameters(), parameters);
    assertArrayEquals(PLOT, plot);
    assertArrayEquals(losses(session.history()), losses(history));
  }

  @Test
  void saysThatARunStoppedEarly() {
    TrainerSpecification patient = specification("sine", 0.3, 5000);
    TrainerSession session =
        new TrainerSession(
            new TrainerSpecification(
                patient.data(),
                patient.network(),
                new TrainingSpecification("", "sgd", 0.3, "constant", 5, 0, 0, 0, 0, 2),
                5000,
                1));
    while (!session.stoppedEarly()) {
      session.trainEpoch();
    }
    Frame frame = new Frame(Frame.write(1, session, PLOT));
    assertTrue(frame.stoppedEarly());
    assertTrue(frame.ended());
    assertFalse(frame.diverged());
  }

  @Test
  void beforeTheFirstTheRunIsAtItsStart() {
    Frame frame = Frame.beforeTheFirst();
    assertEquals(0, frame.epoch());
    assertFalse(frame.ended());
  }

  private static TrainerSession session(String data, double learningRate, int epochs) {
    TrainerSession session = new TrainerSession(specification(data, learningRate, epochs));
    for (int i = 0; i < epochs; i++) {
      session.trainEpoch();
    }
    return session;
  }

  private static TrainerSpecification specification(String data, double learningRate, int epochs) {
    return Specifications.trainer(
        data, 0, 40, new int[] {3}, "tanh", learningRate, 5, Math.max(1, epochs), 1);
  }

  private static double[] losses(LossHistory history) {
    double[] losses = new double[history.size() * 3];
    for (int entry = 0; entry < history.size(); entry++) {
      losses[entry * 3] = history.epoch(entry);
      losses[entry * 3 + 1] = history.training(entry);
      losses[entry * 3 + 2] = history.test(entry);
    }
    return losses;
  }
}
