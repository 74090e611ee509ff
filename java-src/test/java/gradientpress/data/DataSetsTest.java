package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetsTest {
  private static final int POINTS = 1000;

  /** A point of the training set and its class. */
  private record Point(double x, double y, int label) {
    double radius() {
      return Math.hypot(x, y);
    }
  }

  static String[] names() {
    return DataSets.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameSeedGivesTheSamePoints(String name) {
    Split one = split(name, POINTS, 0.2, 7);
    Split two = split(name, POINTS, 0.2, 7);
    assertArrayEquals(one.training().features(), two.training().features());
    assertArrayEquals(one.training().targets(), two.training().targets());
    assertArrayEquals(one.test().features(), two.test().features());
    Split other = split(name, POINTS, 0.2, 8);
    assertFalse(Arrays.equals(one.training().features(), other.training().features()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void trainingAndTestSetHaveNoPointInCommon(String name) {
    Split split = split(name, POINTS, 0, 7);
    List<Point> training = points(split.training());
    assertTrue(points(split.test()).stream().noneMatch(training::contains));
  }

  @ParameterizedTest(name = "{0} points: {1} to learn from, {2} to be examined on")
  @CsvSource({"2, 1, 1", "20, 10, 10", "301, 151, 150", "1000, 500, 500"})
  void halfOfThePointsAreForTheTest(int points, int training, int test) {
    Split split = split("xor", points, 0, 1);
    assertEquals(training, split.training().rows());
    assertEquals(test, split.test().rows());
  }

  @ParameterizedTest
  @MethodSource("names")
  void bothSetsAreBalanced(String name) {
    Split split = split(name, 301, 0.1, 1);
    for (Samples samples : List.of(split.training(), split.test())) {
      long second = points(samples).stream().filter(point -> point.label == 1).count();
      assertEquals(samples.rows() / 2.0, second, 0.5);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void allPointsLieInTheSquareWhateverTheNoise(String name) {
    for (double noise : new double[] {0, 0.5, 5}) {
      double[] features = split(name, POINTS, noise, 1).training().features();
      assertTrue(Arrays.stream(features).allMatch(value -> Math.abs(value) <= 6));
    }
  }

  /**
   * Noise 1 is a standard deviation of 3; the points without noise are known from the same seed.
   */
  @ParameterizedTest
  @MethodSource("names")
  void noiseMovesEveryPointByChance(String name) {
    double[] places = split(name, POINTS, 0, 1).training().features();
    double[] noisy = split(name, POINTS, 0.1, 1).training().features();
    double[] moves = IntStream.range(0, POINTS).mapToDouble(i -> noisy[i] - places[i]).toArray();
    double variance = Arrays.stream(moves).map(move -> move * move).average().orElseThrow();
    assertEquals(0.3, Math.sqrt(variance), 0.03);
    assertEquals(0, Arrays.stream(moves).average().orElseThrow(), 0.04);
  }

  @Test
  void circleIsAClusterInARing() {
    assertAll("circle", 0, point -> point.radius() >= 3.5 && point.radius() <= 5);
    assertAll("circle", 1, point -> point.radius() <= 2.5);
  }

  @Test
  void circleGoesAllTheWayRound() {
    int[] octants = new int[8];
    for (Point point : pointsOf("circle", 0)) {
      octants[(int) ((Math.atan2(point.y, point.x) / Math.PI + 1) * 4) % 8]++;
    }
    assertTrue(Arrays.stream(octants).allMatch(count -> count > 15));
  }

  @Test
  void xorIsDecidedByTheSigns() {
    assertAll("xor", 1, point -> point.x * point.y > 0);
    assertAll("xor", 0, point -> point.x * point.y < 0);
    for (int quadrant = 0; quadrant < 4; quadrant++) {
      boolean right = quadrant % 2 == 0;
      boolean above = quadrant < 2;
      long count =
          points(split("xor", POINTS, 0, 1).training()).stream()
              .filter(point -> point.x > 0 == right && point.y > 0 == above)
              .count();
      assertEquals(POINTS / 8.0, count, 25);
    }
  }

  @Test
  void xorKeepsAGapAlongTheAxes() {
    for (int label = 0; label < 2; label++) {
      assertAll("xor", label, point -> Math.min(Math.abs(point.x), Math.abs(point.y)) >= 0.4);
    }
  }

  @ParameterizedTest(name = "class {0} around ({1}, {1})")
  @CsvSource({"0, -2", "1, 2"})
  void gaussIsTwoRoundClouds(int label, double centre) {
    List<Point> cloud = pointsOf("gauss", label);
    double x = cloud.stream().mapToDouble(Point::x).average().orElseThrow();
    double y = cloud.stream().mapToDouble(Point::y).average().orElseThrow();
    assertEquals(centre, x, 0.2);
    assertEquals(centre, y, 0.2);
    double variance =
        cloud.stream().mapToDouble(p -> (p.x - x) * (p.x - x) + (p.y - y) * (p.y - y)).sum()
            / cloud.size();
    assertEquals(2, variance, 0.4, "one in each direction");
  }

  /** How far along an arm a point is tells its angle, and the arms are half a turn apart. */
  @Test
  void spiralArmsWindAroundEachOther() {
    for (int label = 0; label < 2; label++) {
      double start = label * Math.PI;
      assertAll(
          "spiral",
          label,
          point -> {
            double angle = point.radius() / 5 * 1.75 * 2 * Math.PI + start;
            double x = point.radius() * Math.sin(angle);
            double y = point.radius() * Math.cos(angle);
            return Math.hypot(point.x - x, point.y - y) < 1e-12;
          });
    }
  }

  @Test
  void catsHavePointedEarsAndShortSnouts() {
    assertEquals(1, fraction(0, cat -> cat.x < 0 && cat.y < 0), 0.02);
  }

  @Test
  void mostDogsHaveFloppyEarsAndLongSnoutsButNotAll() {
    assertEquals(0.5, fraction(1, dog -> dog.x > 0 && dog.y > 0), 0.06);
    assertEquals(0.3, fraction(1, dog -> dog.x < 0 && dog.y > 0), 0.06, "pointed ears");
    assertEquals(0.2, fraction(1, dog -> dog.x > 0 && dog.y < 0), 0.06, "a short snout");
  }

  @Test
  void catsAndDogsHaveOneTargetEach() {
    Samples samples = split("cats-and-dogs", 20, 0, 1).training();
    assertEquals(2, samples.outputs());
    for (int row = 0; row < samples.rows(); row++) {
      double cat = samples.targets()[row * 2];
      double dog = samples.targets()[row * 2 + 1];
      assertTrue(cat == 1 && dog == 0 || cat == 0 && dog == 1);
      assertEquals((int) dog, samples.classOf(row));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void areFoundByTheirNamesAndLabelledForReaders(String name) {
    DataSet dataSet = DataSets.named(name);
    assertEquals(name, dataSet.name());
    assertFalse(dataSet.label().isBlank());
    assertEquals(2, dataSet.axes().length);
    int outputs = split(name, 20, 0, 1).training().outputs();
    assertEquals(outputs, dataSet.outputs().length);
  }

  @Test
  void areListedInTheOrderOfTheControls() {
    assertArrayEquals(
        new String[] {"circle", "xor", "gauss", "spiral", "cats-and-dogs"}, DataSets.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"moons", "Circle", ""})
  void anUnknownNameIsShown(String name) {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> DataSets.named(name));
    assertEquals("no data set is named '" + name + "'", unknown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 0, -3})
  void tooFewPointsAreShown(int points) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> split("circle", points, 0, 1));
    assertEquals("points must be at least 2, was " + points, refused.getMessage());
  }

  private static void assertAll(String name, int label, Predicate<Point> rule) {
    List<Point> points = pointsOf(name, label);
    assertEquals(POINTS / 4, points.size());
    for (Point point : points) {
      assertTrue(rule.test(point), () -> name + " has " + point);
    }
  }

  private static double fraction(int label, Predicate<Point> rule) {
    List<Point> points = pointsOf("cats-and-dogs", label);
    return (double) points.stream().filter(rule).count() / points.size();
  }

  private static List<Point> pointsOf(String name, int label) {
    Samples samples = split(name, POINTS, 0, 1).training();
    return points(samples).stream().filter(point -> point.label == label).toList();
  }

  private static List<Point> points(Samples samples) {
    double[] features = samples.features();
    return IntStream.range(0, samples.rows())
        .mapToObj(i -> new Point(features[2 * i], features[2 * i + 1], samples.classOf(i)))
        .toList();
  }

  private static Split split(String name, int points, double noise, int seed) {
    return new Split(DataSets.named(name), points, noise, new SeededRandom(seed, 1));
  }
}
