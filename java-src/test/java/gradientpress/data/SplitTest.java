package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Points to learn from and points to be examined on")
class SplitTest {

  @ParameterizedTest(name = "{0} points, {1} of them for the test: {2} and {3}")
  @CsvSource({
    "2, 0.5, 1, 1",
    "2, 0.1, 1, 1",
    "2, 0.9, 1, 1",
    "3, 0.9, 1, 2",
    "20, 0.5, 10, 10",
    "301, 0.5, 151, 150",
    "1000, 0.5, 500, 500",
    "100, 0.29, 71, 29",
    "100, 0.1, 90, 10",
    "100, 0.9, 10, 90",
    "24, 0.1, 22, 2",
    "26, 0.1, 23, 3",
  })
  void aShareIsRoundedAndNoSetIsEmpty(int points, double share, int training, int test) {
    Split split = new Split(DataSets.named("xor"), points, share, 0, 0, new SeededRandom(1, 1));
    assertEquals(training, split.training().rows());
    assertEquals(test, split.test().rows());
  }

  /** The sets are drawn one after the other, so that a larger test set begins with the same. */
  @Test
  void theShareDoesNotChangeWhatIsLearntFromAtFirst() {
    Split half = split("circle", 0, 0.5, 0);
    Split most = split("circle", 0, 0.1, 0);
    double[] few = half.training().features();
    assertArrayEquals(few, Arrays.copyOf(most.training().features(), few.length));
  }

  @ParameterizedTest(name = "balance {0}: {1}")
  @CsvSource({
    "0, 0101010101",
    "0.5, 0101010101",
    "0.1, 1111011111",
    "0.3, 1011011101",
    "0.9, 0000010000",
  })
  void theFirstOfTwoClassesHasItsShareSpreadEvenly(double balance, String labels) {
    assertEquals(labels, labels(2, balance, 10));
  }

  @ParameterizedTest(name = "{0} classes, balance {1}: {2}")
  @CsvSource({
    "3, 0, 012012012012",
    "3, 0.5, 010201020102",
    "4, 0.25, 102310231023",
    "6, 0.75, 001000200030",
    "0, 0, 000000000000",
    "0, 0.5, 000000000000",
  })
  void theOtherClassesTakeTurnsForTheRest(int classes, double balance, String labels) {
    assertEquals(labels, labels(classes, balance, 12));
  }

  @ParameterizedTest(name = "{0}, balance {1}")
  @CsvSource({
    "circle, 0.1",
    "circle, 0.37",
    "spiral, 0.9",
    "blobs, 0.5",
    "digits, 0.2",
    "cats-and-dogs, 0.8"
  })
  void bothSetsAreBalancedAlike(String name, double balance) {
    Split split = split(name, 0.1, 0.31, balance);
    for (Samples samples : List.of(split.training(), split.test())) {
      int[] counts = counts(samples, DataSets.named(name).classes());
      assertEquals(samples.rows() * balance, counts[0], 0.5);
      int[] others = Arrays.copyOfRange(counts, 1, counts.length);
      IntSummary summary = new IntSummary(others);
      assertTrue(summary.most - summary.least <= 1, () -> Arrays.toString(counts));
    }
  }

  @Test
  void balanceSaysNothingAboutNumbers() {
    assertArrayEquals(
        split("sine", 0.1, 0.5, 0).training().targets(),
        split("sine", 0.1, 0.5, 0.9).training().targets());
  }

  /**
   * Noise 1 is a standard deviation of 3; the points without noise are known from the same seed.
   */
  @ParameterizedTest
  @ValueSource(strings = {"circle", "xor", "gauss", "spiral", "moons", "checkerboard", "blobs"})
  void noiseMovesEveryPlaceByChance(String name) {
    double[] places = split(name, 0, 0.5, 0).training().features();
    double[] noisy = split(name, 0.1, 0.5, 0).training().features();
    double[] moves =
        IntStream.range(0, places.length)
            .filter(i -> Math.abs(noisy[i]) < 6 && Math.abs(places[i]) < 4.8)
            .mapToDouble(i -> noisy[i] - places[i])
            .toArray();
    assertTrue(moves.length > 0.8 * places.length);
    double variance = Arrays.stream(moves).map(move -> move * move).average().orElseThrow();
    assertEquals(0.3, Math.sqrt(variance), 0.025);
    assertEquals(0, Arrays.stream(moves).average().orElseThrow(), 0.04);
    double within = Arrays.stream(moves).filter(move -> Math.abs(move) < 0.3).count();
    assertEquals(0.683, within / moves.length, 0.05, "a normal distribution");
  }

  @ParameterizedTest(name = "{0} points, share {1}, noise {2}, balance {3}: {4}")
  @CsvSource({
    "1, 0.5, 0, 0, 'points must be at least 2, was 1'",
    "0, 0.5, 0, 0, 'points must be at least 2, was 0'",
    "-3, 0.5, 0, 0, 'points must be at least 2, was -3'",
    "10, 0.099, 0, 0, test share is out of bounds",
    "10, 0.901, 0, 0, test share is out of bounds",
    "10, NaN, 0, 0, test share is out of bounds",
    "10, 0.5, -0.1, 0, noise is out of bounds",
    "10, 0.5, Infinity, 0, noise is out of bounds",
    "10, 0.5, NaN, 0, noise is out of bounds",
    "10, 0.5, 0, 0.099, balance is out of bounds",
    "10, 0.5, 0, 0.901, balance is out of bounds",
    "10, 0.5, 0, -0.5, balance is out of bounds",
    "10, 0.5, 0, NaN, balance is out of bounds",
  })
  void refusesWhatIsOutOfBounds(
      int points, double share, double noise, double balance, String message) {
    Generator circle = DataSets.named("circle");
    SeededRandom random = new SeededRandom(1, 1);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Split(circle, points, share, noise, balance, random));
    assertEquals(message, refused.getMessage());
  }

  /** The least and the most of some numbers. */
  private record IntSummary(int least, int most) {
    IntSummary(int[] numbers) {
      this(Arrays.stream(numbers).min().orElseThrow(), Arrays.stream(numbers).max().orElseThrow());
    }
  }

  private static String labels(int classes, double balance, int count) {
    Labels labels = new Labels(classes, balance);
    return IntStream.range(0, count)
        .mapToObj(i -> String.valueOf(labels.next()))
        .collect(Collectors.joining());
  }

  private static int[] counts(Samples samples, int classes) {
    int[] counts = new int[classes];
    for (int row = 0; row < samples.rows(); row++) {
      counts[samples.classOf(row)]++;
    }
    return counts;
  }

  private static Split split(String name, double noise, double share, double balance) {
    return new Split(DataSets.named(name), 1000, share, noise, balance, new SeededRandom(1, 1));
  }
}
