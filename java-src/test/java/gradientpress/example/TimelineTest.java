package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A run that can be taken back")
class TimelineTest {
  /** 41 of 82 points to learn from, in batches of 7: six steps an epoch, the last one short. */
  private static final TrainerSpecification RING = with("sgd", 0.1, 7, 0);

  private static final TrainerSpecification SLOWER = with("sgd", 0.01, 7, 0);
  private static final TrainerSpecification BY_ADAM = with("adam", 0.01, 7, 0);
  private static final TrainerSpecification LARGE_BATCHES = with("sgd", 0.1, 20, 0.5);

  @Test
  void startsAtTheFirstWeights() {
    Timeline timeline = new Timeline(RING);
    assertEquals(new TrainerSession(RING).stateDigest(), timeline.session().stateDigest());
    assertEquals(0, timeline.changes());
  }

  @Test
  void withoutChangesItTrainsAsTheSessionDoes() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 12, 0);
    TrainerSession session = new TrainerSession(RING);
    for (int i = 0; i < 12; i++) {
      session.trainEpoch();
    }
    assertEquals(session.stateDigest(), timeline.session().stateDigest());
  }

  @ParameterizedTest(name = "to epoch {0} and {1} samples")
  @CsvSource({"0, 0", "1, 0", "7, 14", "29, 0", "29, 1", "30, 0", "90, 35"})
  void goesBackToTheVeryState(int epoch, int seen) {
    Timeline straight = new Timeline(RING);
    goTo(straight, epoch, seen);
    Timeline returned = new Timeline(RING);
    goTo(returned, 100, 0);
    goTo(returned, epoch, seen);
    assertEquals(straight.session().stateDigest(), returned.session().stateDigest());
    goTo(straight, 101, 0);
    goTo(returned, 101, 0);
    assertEquals(straight.session().stateDigest(), returned.session().stateDigest());
  }

  @Test
  void aMomentWithinAnEpochIsReachedBatchByBatch() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 2, 1);
    assertEquals(2, timeline.session().epoch());
    assertEquals(7, timeline.session().samplesSeen(), "a batch is not parted");
    assertTrue(timeline.advance(2, 8));
    assertEquals(14, timeline.session().samplesSeen());
    assertFalse(timeline.advance(2, 8));
  }

  @Test
  void theSameSpecificationAgainChangesNothing() {
    Timeline changed = new Timeline(BY_ADAM);
    goTo(changed, 3, 14);
    changed.change(BY_ADAM);
    goTo(changed, 10, 0);
    Timeline unchanged = new Timeline(BY_ADAM);
    goTo(unchanged, 10, 0);
    assertEquals(unchanged.session().stateDigest(), changed.session().stateDigest());
  }

  @Test
  void aChangeKeepsTheWeightsAndThePast() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 5, 0);
    String digest = timeline.session().digest();
    timeline.change(SLOWER);
    assertEquals(digest, timeline.session().digest());
    assertEquals(5, timeline.session().epoch());
    assertEquals(6, timeline.session().history().size());
    assertEquals(1, timeline.changes());
    timeline.advance(6, 0);
    Timeline unchanged = new Timeline(RING);
    goTo(unchanged, 6, 0);
    assertNotEquals(unchanged.session().digest(), timeline.session().digest());
  }

  /** Of Adam's first step only the sign of a gradient decides, wherever in a run it comes. */
  @Test
  void anotherOptimizerBeginsToRememberAfresh() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 50, 0);
    double[] before = timeline.session().network().parameters().clone();
    timeline.change(BY_ADAM);
    timeline.advance(50, 1);
    double[] after = timeline.session().network().parameters();
    for (int i = 0; i < before.length; i++) {
      assertEquals(0.01, Math.abs(after[i] - before[i]), 1e-5);
    }
  }

  @Test
  void aWeightSetByHandIsThereAndTheLossIsThatOfTheNewNetwork() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 5, 0);
    double loss = timeline.session().testLoss();
    timeline.change(2, -3.25);
    assertEquals(-3.25, timeline.session().network().parameters()[2]);
    assertNotEquals(loss, timeline.session().testLoss());
    assertEquals(loss, timeline.session().history().test(5), "the past stays as it was");
  }

  @Test
  void ofManyChangesOfOneWeightAtOneMomentTheLastCounts() {
    Timeline timeline = new Timeline(RING);
    timeline.change(1, 1);
    timeline.change(1, 2);
    timeline.change(1, 3);
    assertEquals(1, timeline.changes());
    timeline.change(0, 3);
    timeline.change(1, 4);
    assertEquals(3, timeline.changes(), "only a change that follows at once is replaced");
    goTo(timeline, 2, 0);
    goTo(timeline, 0, 0);
    assertEquals(4, timeline.session().network().parameters()[1]);
    assertEquals(3, timeline.session().network().parameters()[0]);
  }

  /** Even what the optimizer remembers is as if only the last one had ever been made. */
  @Test
  void ofManySpecificationsAtOneMomentTheLastCounts() {
    Timeline timeline = new Timeline(BY_ADAM);
    goTo(timeline, 10, 14);
    timeline.change(SLOWER);
    timeline.change(LARGE_BATCHES);
    timeline.change(BY_ADAM);
    assertEquals(1, timeline.changes());
    Timeline straight = new Timeline(BY_ADAM);
    goTo(straight, 10, 14);
    straight.change(BY_ADAM);
    goTo(timeline, 20, 0);
    goTo(straight, 20, 0);
    assertEquals(straight.session().stateDigest(), timeline.session().stateDigest());
    timeline.change(SLOWER);
    timeline.change(0, 1);
    timeline.change(BY_ADAM);
    assertEquals(4, timeline.changes(), "only a change that follows at once is replaced");
  }

  @Test
  void aChangeInThePastDoesAwayWithLaterOnes() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 10, 0);
    timeline.change(SLOWER);
    goTo(timeline, 20, 0);
    goTo(timeline, 5, 0);
    assertEquals(0, timeline.changes());
    timeline.change(0, 1);
    goTo(timeline, 30, 0);
    assertEquals(1, timeline.changes());

    Timeline straight = new Timeline(RING);
    straight.plan(new Change(5, 0, null, 0, 1));
    goTo(straight, 30, 0);
    assertEquals(straight.session().stateDigest(), timeline.session().stateDigest());
  }

  @ParameterizedTest(name = "wandering with seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereverOneHasBeenAMomentIsWhatItsPastMadeOfIt(int seed) {
    Random random = new Random(seed);
    TrainerSpecification[] all = {RING, SLOWER, BY_ADAM, LARGE_BATCHES};
    Timeline wandering = new Timeline(RING);
    List<Change> journal = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      goTo(wandering, random.nextInt(150), random.nextBoolean() ? 0 : random.nextInt(41));
      if (random.nextInt(3) == 0) {
        TrainerSession now = wandering.session();
        while (journal.size() > wandering.changes()) {
          journal.remove(journal.size() - 1);
        }
        TrainerSpecification next = random.nextBoolean() ? all[random.nextInt(4)] : null;
        Change change =
            new Change(now.epoch(), now.samplesSeen(), next, i % 5, random.nextGaussian());
        if (next == null) {
          wandering.change(change.parameter(), change.value());
        } else {
          wandering.change(next);
        }
        journal.add(change);
      }
    }
    TrainerSession end = wandering.session();
    Timeline straight = new Timeline(RING);
    journal.forEach(straight::plan);
    goTo(straight, end.epoch(), end.samplesSeen());
    assertEquals(straight.session().stateDigest(), end.stateDigest());
  }

  @Test
  void aRunThatEndsStaysAtItsEndAndCanBeTakenBack() {
    Timeline timeline =
        new Timeline(
            Specifications.trainer("circle", 0, 100, new int[] {8, 8}, "linear", 10, 10, 50, 1));
    goTo(timeline, 50, 0);
    assertTrue(timeline.session().diverged());
    assertFalse(timeline.advance(50, 0));
    timeline.rewind(0, 0);
    assertFalse(timeline.session().diverged());
    assertEquals(0, timeline.session().epoch());
  }

  @Test
  void aStepBackToThePresentOrTheFutureIsNone() {
    Timeline timeline = new Timeline(RING);
    goTo(timeline, 4, 0);
    TrainerSession session = timeline.session();
    timeline.rewind(4, 0);
    timeline.rewind(9, 0);
    assertSame(session, timeline.session());
    assertEquals(4, session.epoch());
  }

  @Test
  void whatIsPlannedTooLateOrDoesNotGoWithTheNetworkIsRefused() {
    Timeline timeline = new Timeline(RING);
    timeline.plan(new Change(9, 0, SLOWER, 0, 0));
    Change earlier = new Change(8, 0, RING, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> timeline.plan(earlier));
    assertThrows(IllegalArgumentException.class, () -> timeline.change(999, 1));
    TrainerSpecification wider =
        Specifications.trainer("circle", 0.1, 82, new int[] {5}, "tanh", 0.1, 7, 20, 7);
    assertThrows(IllegalArgumentException.class, () -> timeline.change(wider));
    goTo(timeline, 12, 0);
    assertEquals(1, timeline.changes(), "a refused change leaves no trace");
    Timeline other = new Timeline(RING);
    Change unfit = new Change(9, 0, wider, 0, 0);
    assertThrows(IllegalArgumentException.class, () -> other.plan(unfit));
    assertThrows(IllegalArgumentException.class, () -> other.plan(new Change(9, 0, null, 999, 0)));
    goTo(other, 12, 0);
    assertEquals(12, other.session().epoch());
    assertThrows(
        IllegalArgumentException.class, () -> new Change(1, 0, null, 0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new Change(-1, 0, null, 0, 0));
  }

  @Test
  void noMoreChangesThanTheLimitAllows() {
    Timeline timeline = new Timeline(RING);
    for (int i = 0; i < Limits.MAX_CHANGES; i++) {
      timeline.change(i % 2, i);
    }
    assertThrows(IllegalArgumentException.class, () -> timeline.change(0, 1));
  }

  private static void goTo(Timeline timeline, int epoch, int seen) {
    timeline.rewind(epoch, seen);
    while (timeline.advance(epoch, seen)) {
      assertTrue(timeline.session().epoch() <= epoch + 1);
    }
  }

  private static TrainerSpecification with(
      String optimizer, double learningRate, int batch, double dropout) {
    return new TrainerSpecification(
        new DataSpecification("circle", 0, null, 82, 0.5, 0.1, 0, new String[0], false),
        new NetworkSpecification(new int[] {4, 2}, new String[] {"tanh"}, "", "xavier"),
        new TrainingSpecification(
            "", optimizer, learningRate, "constant", batch, 0, 0, dropout, 0, 0),
        20,
        7);
  }
}
