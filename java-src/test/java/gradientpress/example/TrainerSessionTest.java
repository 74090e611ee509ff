package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerSessionTest {
  private static final TrainerSpecification RING =
      Specifications.trainer("circle", 0.1, 301, new int[] {4, 2}, "tanh", 0.1, 7, 20, 7);

  @ParameterizedTest(name = "{0} with hidden layers {2} of {3}")
  @CsvSource({
    "circle,        300, 4,   tanh,    0.1,  10, 60,  0.97",
    "circle,        300, 4,   relu,    0.1,  10, 60,  0.97",
    "xor,           300, 4,   relu,    0.1,  10, 60,  0.97",
    "gauss,         300, ,    tanh,    0.1,  10, 10,  0.97",
    "spiral,        400, 8 8, relu,    0.05, 5,  300, 0.92",
    "cats-and-dogs, 300, 4,   sigmoid, 0.1,  10, 40,  0.97",
  })
  void learns(
      String data,
      int points,
      String hidden,
      String activation,
      double learningRate,
      int batch,
      int epochs,
      double accuracy) {
    TrainerSpecification specification =
        Specifications.trainer(
            data, 0, points, units(hidden), activation, learningRate, batch, epochs, 1);
    TrainerSession session = new TrainerSession(specification);
    double lossBefore = session.testLoss();
    train(session, epochs);
    assertTrue(session.testScore() >= accuracy, () -> "accuracy " + session.testScore());
    assertTrue(session.trainingScore() >= accuracy);
    assertTrue(session.testLoss() < lossBefore / 2);
    assertTrue(session.trainingLoss() < lossBefore / 2);
  }

  @Test
  void aStraightCutCannotSolveTheRing() {
    TrainerSpecification straight =
        Specifications.trainer("circle", 0, 300, new int[] {8, 8}, "linear", 0.03, 10, 30, 1);
    assertTrue(train(straight).trainingScore() < 0.75);
  }

  @Test
  void startsWithItsFirstWeightsMeasured() {
    TrainerSession session = new TrainerSession(RING);
    assertEquals(0, session.epoch());
    assertEquals(1, session.history().size());
    assertEquals(session.trainingLoss(), session.history().training(0));
    assertEquals(session.testLoss(), session.history().test(0));
    assertEquals(2 * 4 + 4 + 4 * 2 + 2 + 2 + 1, session.network().parameters().length);
  }

  @Test
  void notesEveryEpoch() {
    TrainerSession session = train(RING);
    assertEquals(20, session.epoch());
    assertEquals(21, session.history().size());
    assertEquals(session.testLoss(), session.history().test(20));
  }

  @Test
  void theSameSpecificationEndsWithTheSameWeights() {
    assertEquals(train(RING).digest(), train(RING).digest());
  }

  @Test
  void theSeedDecidesPointsAndFirstWeights() {
    TrainerSession one = new TrainerSession(RING);
    TrainerSession other =
        new TrainerSession(
            Specifications.trainer("circle", 0.1, 301, new int[] {4, 2}, "tanh", 0.1, 7, 20, 8));
    assertNotEquals(one.digest(), other.digest());
    assertFalse(Arrays.equals(one.split().test().features(), other.split().test().features()));
  }

  @ParameterizedTest(name = "saved after {0} of 300 epochs")
  @CsvSource({"0", "1", "150", "290"})
  void aRestoredSessionGoesOnToTheSameBits(int savedAfter) {
    TrainerSession session = new TrainerSession(RING);
    train(session, savedAfter);
    double[] state = new double[session.stateLength() + 2];
    session.save(state, 2);
    train(session, 300 - savedAfter);

    TrainerSession resumed = new TrainerSession(RING);
    train(resumed, 5);
    resumed.restore(state, 2);
    assertEquals(savedAfter, resumed.epoch());
    train(resumed, 300 - savedAfter);
    assertEquals(session.digest(), resumed.digest());
    assertArrayEquals(saved(session), saved(resumed));
  }

  @Test
  void aRestoredSessionShowsTheSavedFigures() {
    TrainerSession session = train(RING);
    TrainerSession other = new TrainerSession(RING);
    other.restore(saved(session), 0);
    assertEquals(session.trainingLoss(), other.trainingLoss());
    assertEquals(session.trainingScore(), other.trainingScore());
    assertEquals(session.testLoss(), other.testLoss());
    assertEquals(session.testScore(), other.testScore());
  }

  @Test
  void aRunThatOverflowsSaysSoAndStops() {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("circle", 0, 100, new int[] {8, 8}, "linear", 10, 10, 50, 1));
    assertFalse(session.diverged());
    train(session, 50);
    assertTrue(session.diverged());
    int epoch = session.epoch();
    assertTrue(epoch < 50);
    String digest = session.digest();
    session.trainEpoch();
    assertEquals(epoch, session.epoch());
    assertEquals(digest, session.digest());
    LossHistory history = session.history();
    for (int entry = 0; entry < history.size(); entry++) {
      assertTrue(Double.isFinite(history.training(entry)) && Double.isFinite(history.test(entry)));
    }
  }

  /** More points than go through the network in one pass, each with an answer known by hand. */
  @Test
  void aSurveyAsksEveryUnitAboutEveryPoint() {
    TrainerSession session = new TrainerSession(specificationWithoutHiddenLayers("cats-and-dogs"));
    double[] parameters = session.network().parameters();
    System.arraycopy(new double[] {0, 0, 0.1, 0.01, 0, 0}, 0, parameters, 0, 6);
    int points = 301;
    double[] raw = IntStream.range(0, points * 2).mapToDouble(i -> i % 13 - 6).toArray();
    Survey survey = session.survey(raw);
    double[] answers = survey.answers();
    assertEquals(2 * points, answers.length);
    for (int i = 0; i < points; i++) {
      double second = 1 / (1 + Math.exp(-0.1 * raw[2 * i] - 0.01 * raw[2 * i + 1]));
      assertEquals(1 - second, answers[i], 1e-15);
      assertEquals(second, answers[points + i], 1e-15);
    }
    Arrays.fill(parameters, 0);
    assertEquals(0.5, survey.answers()[points - 1], "a survey asks the network as it is now");
  }

  private static TrainerSpecification specificationWithoutHiddenLayers(String data) {
    return Specifications.trainer(data, 0, 20, new int[0], "tanh", 0.03, 10, 1, 1);
  }

  private static TrainerSession train(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    train(session, specification.epochs());
    return session;
  }

  private static void train(TrainerSession session, int epochs) {
    for (int i = 0; i < epochs; i++) {
      session.trainEpoch();
    }
  }

  private static double[] saved(TrainerSession session) {
    double[] state = new double[session.stateLength()];
    session.save(state, 0);
    return state;
  }

  /** Reads hidden layers such as {@code 4 2}; none when the field is empty. */
  private static int[] units(String layers) {
    return layers == null
        ? new int[0]
        : Arrays.stream(layers.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
