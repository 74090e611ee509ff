package gradientpress.browser.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.LossHistory;
import gradientpress.example.Specifications;
import gradientpress.example.Timeline;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Divergence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  @ParameterizedTest(name = "{0} after {2} epochs at learning rate {1}: {3}")
  @CsvSource({
    "circle, 0.1, 0, NONE",
    "circle, 0.1, 7, NONE",
    "sine, 0.01, 300, NONE", // more epochs than the history has entries
    "sine, 10, 300, GRADIENTS"
  })
  void bringsHowTheRunStandsAndWhatThereIsToDraw(
      String data, double learningRate, int epochs, Divergence divergence) {
    Timeline timeline = trained(specification(data, learningRate, epochs), epochs);
    TrainerSession session = timeline.session();
    assertEquals(divergence, session.divergence());

    Frame frame = new Frame(Frame.write(timeline, false));
    assertEquals(session.epoch(), frame.epoch());
    assertEquals(session.samplesSeen(), frame.seen());
    assertEquals(session.trainingLoss(), frame.trainingLoss());
    assertEquals(session.trainingScore(), frame.trainingScore());
    assertEquals(session.testLoss(), frame.testLoss());
    assertEquals(session.testScore(), frame.testScore());
    assertEquals(session.divergence(), frame.divergence());
    assertEquals(session.diverged(), frame.diverged());
    assertEquals(session.ended(), frame.ended());
    assertFalse(frame.stoppedEarly());
    assertEquals(0, frame.changes());

    LossHistory history = new LossHistory();
    double[] parameters = new double[session.network().parameters().length];
    frame.read(history, parameters);
    assertArrayEquals(session.network().parameters(), parameters);
    assertArrayEquals(losses(session.history()), losses(history));
  }

  @Test
  void tellsHowManyChangesHaveBeenMade() {
    Timeline timeline = trained(specification("circle", 0.1, 5), 5);
    timeline.change(0, 1);
    timeline.change(1, 1);
    assertEquals(2, new Frame(Frame.write(timeline, false)).changes());
    timeline.rewind(3, 0);
    assertEquals(0, new Frame(Frame.write(timeline, false)).changes());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysWhetherTheMomentAskedForIsStillToCome(boolean underWay) {
    Timeline timeline = new Timeline(specification("circle", 0.1, 5));
    assertEquals(underWay, new Frame(Frame.write(timeline, underWay)).underWay());
  }

  @Test
  void saysThatARunStoppedEarly() {
    TrainerSpecification patient = specification("sine", 0.3, 5000);
    Timeline timeline =
        trained(
            new TrainerSpecification(
                patient.data(),
                patient.network(),
                new TrainingSpecification("", "sgd", 0.3, "constant", 5, 0, 0, 0, 0, 2),
                5000,
                1),
            5000);
    Frame frame = new Frame(Frame.write(timeline, false));
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

  private static Timeline trained(TrainerSpecification specification, int epochs) {
    Timeline timeline = new Timeline(specification);
    while (timeline.advance(epochs, 0)) {
      assertTrue(timeline.session().epoch() <= epochs);
    }
    return timeline;
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
