package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every run of the catalogue ends with the state of the golden trace")
class GoldenTraceTest {
  private static final Path GOLDEN =
      Path.of("java-src", "test", "resources", "golden", "states.txt");

  /** What to put in its place after a change that was meant to move the bits. */
  private static final Path NOW = Path.of("target", "golden-states.txt");

  private static Map<String, TrainerSession> ends;

  @BeforeAll
  static void train() throws IOException {
    ends =
        new GoldenRuns()
            .runs().entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, run -> train(run.getValue())));
    Files.createDirectories(NOW.getParent());
    Files.write(NOW, states());
  }

  @Test
  void theStatesAgreeToTheLastBit() throws IOException {
    List<String> differing = new ArrayList<>(states());
    differing.removeAll(Files.readAllLines(GOLDEN));
    assertEquals(
        List.of(),
        differing.subList(0, Math.min(10, differing.size())),
        () -> differing.size() + " runs differ; the states of all are now in " + NOW);
    assertEquals(Files.readAllLines(GOLDEN), states(), "the same runs in the same order");
  }

  @Test
  void theRunsAreLongAndHealthyButForTheOneThatIsMeantToDiverge() {
    List<String> diverged =
        ends.entrySet().stream()
            .filter(end -> end.getValue().diverged())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertEquals(List.of("divergence"), diverged);
    List<String> stopped =
        ends.entrySet().stream()
            .filter(end -> end.getValue().stoppedEarly())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertTrue(stopped.contains("early stopping"), stopped::toString);
    assertTrue(ends.size() > 1000, "there are " + ends.size() + " runs");
    assertTrue(
        ends.values().stream().allMatch(end -> end.ended() || end.epoch() == 700),
        "700 epochs of three batches are more than two thousand steps");
  }

  /** A state that is saved half way holds all that the other half depends on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "all together",
        "dropout",
        "early stopping",
        "weight decay",
        "divergence",
        "swish softmax-cross-entropy adam blobs 2",
        "table"
      })
  void aRunThatIsRestoredHalfWayEndsWithTheSameState(String name) {
    TrainerSpecification specification = new GoldenRuns().runs().get(name);
    TrainerSession first = new TrainerSession(specification);
    while (first.epoch() < specification.epochs() / 2 && !first.ended()) {
      first.trainEpoch();
    }
    double[] state = new double[first.stateLength()];
    first.save(state, 0);
    TrainerSession second = new TrainerSession(specification);
    second.restore(state, 0);
    assertEquals(first.stateDigest(), second.stateDigest());
    while (second.epoch() < specification.epochs() && !second.ended()) {
      second.trainEpoch();
    }
    assertEquals(ends.get(name).stateDigest(), second.stateDigest());
  }

  private static List<String> states() {
    return new GoldenRuns()
        .runs().keySet().stream().map(name -> ends.get(name).stateDigest() + " " + name).toList();
  }

  private static TrainerSession train(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < specification.epochs() && !session.ended()) {
      session.trainEpoch();
    }
    return session;
  }
}
