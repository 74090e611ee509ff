package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerSessionTest {
  private static final TrainerSpecification RING =
      new TrainerSpecification("circle", 0.1, 301, new int[] {4, 2}, "tanh", 0.1, 7, 20, 7);

  /** The golden trace: the tests in Node and in browsers compare with the same file. */
  @ParameterizedTest
  @CsvFileSource(resources = "/golden/trainer-digests.csv", useHeadersInDisplayName = true)
  @DisplayName("Every run ends with the weights of the golden trace")
  void endsWithTheWeightsOfTheGoldenTrace(
      String data,
      double noise,
      int points,
      String hidden,
      String activation,
      double learningRate,
      int batch,
      int seed,
      int epochs,
      String digest) {
    TrainerSpecification specification =
        new TrainerSpecification(
            data, noise, points, units(hidden), activation, learningRate, batch, epochs, seed);
    assertEquals(digest, train(specification).digest());
  }

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
        new TrainerSpecification(
            data, 0, points, units(hidden), activation, learningRate, batch, epochs, 1);
    TrainerSession session = new TrainerSession(specification);
    double lossBefore = session.testLoss();
    train(session, epochs);
    assertTrue(session.testAccuracy() >= accuracy, () -> "accuracy " + session.testAccuracy());
    assertTrue(session.trainingAccuracy() >= accuracy);
    assertTrue(session.testLoss() < lossBefore / 2);
    assertTrue(session.trainingLoss() < lossBefore / 2);
  }

  @Test
  void aStraightCutCannotSolveTheRing() {
    TrainerSpecification straight =
        new TrainerSpecification("circle", 0, 300, new int[] {8, 8}, "linear", 0.03, 10, 30, 1);
    assertTrue(train(straight).trainingAccuracy() < 0.75);
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
            new TrainerSpecification("circle", 0.1, 301, new int[] {4, 2}, "tanh", 0.1, 7, 20, 8));
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
    assertEquals(session.trainingAccuracy(), other.trainingAccuracy());
    assertEquals(session.testLoss(), other.testLoss());
    assertEquals(session.testAccuracy(), other.testAccuracy());
  }

  @Test
  void aNewLearningRateTakesEffect() {
    TrainerSession slow = new TrainerSession(RING);
    slow.setLearningRate(1e-12);
    double[] before = slow.network().parameters().clone();
    train(slow, 2);
    assertArrayEquals(before, slow.network().parameters(), 1e-9);
    assertNotEquals(before[0], slow.network().parameters()[0]);
  }

  @Test
  void aRunThatOverflowsSaysSoAndStops() {
    TrainerSession session =
        new TrainerSession(
            new TrainerSpecification("circle", 0, 100, new int[] {8, 8}, "linear", 10, 10, 50, 1));
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

  /** For a logit z, the score 2p − 1 is tanh(z / 2): so the place can be read off the score. */
  @Test
  void scoresTheSquareFromTheTopLeftRowByRow() {
    TrainerSession session = new TrainerSession(specificationWithoutHiddenLayers("gauss"));
    System.arraycopy(new double[] {0.1, 0.01, 0}, 0, session.network().parameters(), 0, 3);
    double[][] places = {
      {-6, 6}, {0, 6}, {6, 6},
      {-6, 0}, {0, 0}, {6, 0},
      {-6, -6}, {0, -6}, {6, -6},
    };
    double[] expected =
        Arrays.stream(places)
            .mapToDouble(place -> Math.tanh((0.1 * place[0] + 0.01 * place[1]) / 2))
            .toArray();
    double[] scores = new double[9];
    session.score(3, scores);
    assertArrayEquals(expected, scores, 1e-15);
  }

  @Test
  void scoresOfTwoOutputsAreTheDifferenceOfTheirProbabilities() {
    TrainerSession session = new TrainerSession(specificationWithoutHiddenLayers("cats-and-dogs"));
    double[] parameters = {0, 0, 0.1, 0.01, 0, 0}; // the logits are 0 and x/10 + y/100
    System.arraycopy(parameters, 0, session.network().parameters(), 0, 6);
    double[] scores = new double[4];
    session.score(2, scores);
    double[] expected = {-0.54, 0.66, -0.66, 0.54};
    assertArrayEquals(Arrays.stream(expected).map(z -> Math.tanh(z / 2)).toArray(), scores, 1e-15);
  }

  @Test
  void scoresAFineGridInSeveralPassesWithoutAGap() {
    TrainerSession session = train(RING);
    double[] coarse = new double[31 * 31];
    double[] fine = new double[61 * 61];
    session.score(31, coarse);
    session.score(61, fine);
    double[] everyOther =
        IntStream.range(0, 31 * 31).mapToDouble(i -> fine[i / 31 * 122 + i % 31 * 2]).toArray();
    assertArrayEquals(everyOther, coarse, 1e-12);
  }

  @Test
  void aMirrorTakesOverWhatAnotherSessionHasBecome() {
    TrainerSpecification specification = specificationWithoutHiddenLayers("gauss");
    TrainerSession original = new TrainerSession(specification);
    train(original, 3);
    TrainerSession mirror = TrainerSession.mirror(specification);
    assertEquals(0, mirror.history().size());
    mirror.restore(saved(original), 0);
    assertArrayEquals(saved(original), saved(mirror));
    train(original, 2);
    train(mirror, 2);
    assertEquals(original.digest(), mirror.digest());
  }

  private static TrainerSpecification specificationWithoutHiddenLayers(String data) {
    return new TrainerSpecification(data, 0, 20, new int[0], "tanh", 0.03, 10, 1, 1);
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
