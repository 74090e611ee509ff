package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where the points of each class lie, before any noise")
class PlacesTest {
  private static final int COUNT = 1000;

  @Test
  void circleIsAClusterInARing() {
    assertAll("circle", 0, point -> point.radius() >= 3.5 && point.radius() <= 5);
    assertAll("circle", 1, point -> point.radius() <= 2.5);
  }

  @Test
  void circleGoesAllTheWayRound() {
    int[] octants = new int[8];
    for (Point point : points("circle", 0)) {
      octants[(int) ((Math.atan2(point.y(), point.x()) / Math.PI + 1) * 4) % 8]++;
    }
    assertTrue(Arrays.stream(octants).allMatch(count -> count > 90), Arrays.toString(octants));
  }

  @Test
  void xorIsDecidedByTheSigns() {
    assertAll("xor", 1, point -> point.x() * point.y() > 0);
    assertAll("xor", 0, point -> point.x() * point.y() < 0);
    for (int label = 0; label < 2; label++) {
      assertEquals(0.5, share(points("xor", label), point -> point.x() > 0), 0.05);
    }
  }

  @Test
  void xorKeepsAGapAlongTheAxes() {
    for (int label = 0; label < 2; label++) {
      assertAll("xor", label, point -> Math.min(Math.abs(point.x()), Math.abs(point.y())) >= 0.4);
    }
  }

  @ParameterizedTest(name = "class {0} around ({1}, {1})")
  @CsvSource({"0, -2", "1, 2"})
  void gaussIsTwoRoundClouds(int label, double centre) {
    assertCloud(points("gauss", label), centre, centre, 1);
  }

  @ParameterizedTest(name = "{0} arms")
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void spiralArmsWindAroundEachOtherAtEqualAngles(int arms) {
    for (int label = 0; label < arms; label++) {
      double start = 2 * Math.PI * label / arms;
      for (Point point : Point.drawn(DataSets.named("spiral", arms), label, COUNT)) {
        double angle = point.radius() / 5 * 1.75 * 2 * Math.PI + start;
        double x = point.radius() * Math.sin(angle);
        double y = point.radius() * Math.cos(angle);
        assertTrue(point.distance(x, y) < 1e-12, () -> "off its arm: " + point);
        assertTrue(point.radius() <= 5);
      }
    }
  }

  @Test
  void moonsAreHalfRingsThatReachIntoEachOther() {
    assertAll("moons", 0, point -> inHalfRing(point.x() + 1.5, point.y() + 0.75));
    assertAll("moons", 1, point -> inHalfRing(1.5 - point.x(), 0.75 - point.y()));
    double lowestAbove = points("moons", 0).stream().mapToDouble(Point::y).min().orElseThrow();
    double highestBelow = points("moons", 1).stream().mapToDouble(Point::y).max().orElseThrow();
    assertTrue(highestBelow - lowestAbove > 1.4, "no level line comes between them");
  }

  @Test
  void theMoonsDoNotTouch() {
    List<Point> below = points("moons", 1);
    double gap =
        points("moons", 0).stream()
            .flatMapToDouble(a -> below.stream().mapToDouble(b -> a.distance(b.x(), b.y())))
            .min()
            .orElseThrow();
    assertTrue(gap > 0.5, () -> "gap of " + gap);
  }

  @Test
  void checkerboardColoursAlternate() {
    for (int label = 0; label < 2; label++) {
      int colour = label;
      assertAll(
          "checkerboard", label, point -> (field(point.x()) + field(point.y())) % 2 == colour);
    }
  }

  @Test
  void checkerboardFillsAllItsFieldsEvenlyAndNothingElse() {
    int[] counts = new int[16];
    for (int label = 0; label < 2; label++) {
      for (Point point : points("checkerboard", label)) {
        assertTrue(Math.max(Math.abs(point.x()), Math.abs(point.y())) < 5, point::toString);
        counts[field(point.y()) * 4 + field(point.x())]++;
      }
    }
    for (int count : counts) {
      assertEquals(COUNT / 8.0, count, 45, () -> Arrays.toString(counts));
    }
  }

  @ParameterizedTest(name = "{0} clouds")
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void blobsAreRoundCloudsAroundARing(int clouds) {
    Generator blobs = DataSets.named("blobs", clouds);
    int nearest = 0;
    for (int label = 0; label < clouds; label++) {
      double turn = 2 * Math.PI * label / clouds;
      List<Point> cloud = Point.drawn(blobs, label, COUNT);
      assertCloud(cloud, 3.5 * Math.sin(turn), 3.5 * Math.cos(turn), 0.49);
      nearest +=
          (int) cloud.stream().filter(point -> point.label() == nearestOf(clouds, point)).count();
    }
    assertTrue(nearest > 0.98 * clouds * COUNT, "the nearest centre tells the class");
  }

  @Test
  void catsHavePointedEarsAndShortSnouts() {
    List<Point> cats = points("cats-and-dogs", 0);
    assertEquals(1, share(cats, cat -> cat.x() < 0 && cat.y() < 0), 0.02);
  }

  @Test
  void mostDogsHaveFloppyEarsAndLongSnoutsButNotAll() {
    List<Point> dogs = points("cats-and-dogs", 1);
    assertEquals(0.5, share(dogs, dog -> dog.x() > 0 && dog.y() > 0), 0.05);
    assertEquals(0.3, share(dogs, dog -> dog.x() < 0 && dog.y() > 0), 0.05, "pointed ears");
    assertEquals(0.2, share(dogs, dog -> dog.x() > 0 && dog.y() < 0), 0.05, "a short snout");
  }

  /** The upper half of a ring of radius 3 around the origin, 0.8 wide. */
  private static boolean inHalfRing(double x, double y) {
    return y >= 0 && Math.abs(Math.hypot(x, y) - 3) <= 0.4 + 1e-12;
  }

  private static int field(double coordinate) {
    return (int) Math.floor((coordinate + 5) / 2.5);
  }

  private static int nearestOf(int clouds, Point point) {
    double turn = Math.atan2(point.x(), point.y()) / (2 * Math.PI);
    return (int) Math.round((turn + 1) * clouds) % clouds;
  }

  /** Each coordinate has the variance, and the two have nothing to do with each other. */
  private static void assertCloud(List<Point> cloud, double x, double y, double variance) {
    assertEquals(x, cloud.stream().mapToDouble(Point::x).average().orElseThrow(), 0.12);
    assertEquals(y, cloud.stream().mapToDouble(Point::y).average().orElseThrow(), 0.12);
    double bound = 0.2 * variance;
    assertEquals(variance, mean(cloud, p -> (p.x() - x) * (p.x() - x)), bound);
    assertEquals(variance, mean(cloud, p -> (p.y() - y) * (p.y() - y)), bound);
    assertEquals(0, mean(cloud, p -> (p.x() - x) * (p.y() - y)), bound);
  }

  private static double mean(List<Point> points, ToDoubleFunction<Point> of) {
    return points.stream().mapToDouble(of).average().orElseThrow();
  }

  private static void assertAll(String name, int label, Predicate<Point> rule) {
    for (Point point : points(name, label)) {
      assertEquals(label, point.label());
      assertTrue(rule.test(point), () -> name + " has " + point);
    }
  }

  private static double share(List<Point> points, Predicate<Point> rule) {
    return (double) points.stream().filter(rule).count() / points.size();
  }

  private static List<Point> points(String name, int label) {
    return Point.drawn(DataSets.named(name), label, COUNT);
  }
}
