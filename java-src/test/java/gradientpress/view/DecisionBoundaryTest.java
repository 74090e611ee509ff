package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.view.Sketch.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields are given over the picture: x to the right and y down, both from 0 to 300. */
class DecisionBoundaryTest {
  private static final int SIDE = 61;

  /** Coordinates are written in tenths. */
  private static final double ROUNDING = 0.051;

  @ParameterizedTest(name = "{0}·x + {1}·y = {2}")
  @CsvSource({
    "1, 0, 101.3, 300", // upright
    "0, 1, 7, 300", // level
    "1, 1, 300, 424.26", // the diagonal, which passes through corners of cells
    "1, -1, 10, 410.12",
    "2, 1, 450, 335.41",
    "-0.001, -0.0005, -0.225, 335.41",
    "1e6, 0, 101.3e6, 300",
  })
  void ofALinearFieldIsAStraightLine(double a, double b, double c, double length) {
    Sketch sketch = draw(SIDE, (x, y) -> a * x + b * y - c);
    assertEquals(1, sketch.strokes("boundary").size(), "it is drawn in one stroke");
    for (Point point : sketch.points("boundary")) {
      double distance = Math.abs(a * point.x() + b * point.y() - c) / Math.hypot(a, b);
      assertTrue(distance <= 1.5 * ROUNDING, () -> point + " is off by " + distance);
    }
    assertEquals(length, length(sketch), 2);
  }

  @ParameterizedTest(name = "radius {0}")
  @ValueSource(doubles = {20, 75, 149})
  void ofACircularFieldIsAClosedCircle(double radius) {
    Sketch sketch =
        draw(SIDE, (x, y) -> radius * radius - (x - 150) * (x - 150) - (y - 150) * (y - 150));
    double sagitta = 25 / (8 * radius); // of a chord that spans a cell
    for (Point point : sketch.points("boundary")) {
      assertEquals(radius, Math.hypot(point.x() - 150, point.y() - 150), sagitta + 2 * ROUNDING);
    }
    assertEquals(1, sketch.strokes("boundary").size(), "it is drawn in one stroke");
    assertTrue(sketch.path("boundary").endsWith("z"), "that is closed");
    assertEquals(2 * Math.PI * radius, length(sketch), 0.02 * radius + 1);
  }

  @Test
  void ofASaddleIsTwoLinesThatDoNotCross() {
    Sketch sketch = new Sketch();
    new DecisionBoundary(2).draw("boundary", new double[] {1, -1, -1, 1}, sketch);
    Set<Set<Point>> expected =
        Set.of(
            Set.of(new Point(0, 150), new Point(150, 0)),
            Set.of(new Point(300, 150), new Point(150, 300)));
    assertEquals(
        expected, sketch.strokes("boundary").stream().map(Set::copyOf).collect(Collectors.toSet()));
  }

  @Test
  void ofTwoIslandsIsTwoClosedLines() {
    Sketch sketch =
        draw(
            SIDE,
            (x, y) -> Math.max(30 - Math.hypot(x - 80, y - 80), 40 - Math.hypot(x - 200, y - 200)));
    List<List<Point>> strokes = sketch.strokes("boundary");
    assertEquals(2, strokes.size());
    for (List<Point> stroke : strokes) {
      assertEquals(stroke.get(0), stroke.get(stroke.size() - 1));
    }
    assertEquals(2 * Math.PI * 70, length(sketch), 3);
  }

  /** Whatever the field: each sign change along an edge of the grid is passed exactly once. */
  @ParameterizedTest(name = "field {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void ofAnyFieldPassesEveryCrossingOnce(int seed) {
    int side = 9;
    Random random = new Random(seed);
    double[] scores = random.doubles(side * side, -1, 1).toArray();
    long crossings = 0;
    for (int i = 0; i < side * side; i++) {
      crossings += i % side < side - 1 && scores[i] > 0 != scores[i + 1] > 0 ? 1 : 0;
      crossings += i / side < side - 1 && scores[i] > 0 != scores[i + side] > 0 ? 1 : 0;
    }
    Sketch sketch = new Sketch();
    new DecisionBoundary(side).draw("boundary", scores, sketch);
    assertEquals(crossings, Set.copyOf(sketch.points("boundary")).size());
    for (List<Point> stroke : sketch.strokes("boundary")) {
      boolean closed = stroke.get(0).equals(stroke.get(stroke.size() - 1));
      assertTrue(closed || onBorder(stroke.get(0)) && onBorder(stroke.get(stroke.size() - 1)));
    }
  }

  @ParameterizedTest(name = "scores of {0}")
  @ValueSource(doubles = {-1, 0, 1})
  void ofOneOpinionIsEmpty(double score) {
    assertEquals("", draw(SIDE, (x, y) -> score).path("boundary"));
  }

  @Test
  void isOnePathWhoseFirstRowIsTheTop() {
    Sketch sketch = draw(SIDE, (x, y) -> 10 - y);
    assertEquals(1, sketch.paths.size());
    assertTrue(sketch.points("boundary").stream().allMatch(point -> point.y() == 10));
  }

  /** As when some units of a network have overflowed. */
  @Test
  void isStillDrawnWhereScoresAreNumbers() {
    double[] scores = scores(SIDE, (x, y) -> 101.3 - x);
    Arrays.fill(scores, 0, 10 * SIDE, Double.NaN);
    Sketch sketch = new Sketch();
    new DecisionBoundary(SIDE).draw("boundary", scores, sketch);
    List<Point> points = sketch.points("boundary");
    assertEquals(new Point(101.3, 50), points.get(0));
    assertEquals(new Point(101.3, 300), points.get(points.size() - 1));
  }

  @Test
  void ofVeryLargeScoresStaysInThePicture() {
    Sketch sketch = draw(SIDE, (x, y) -> x < 101 ? 1e308 : -1e308);
    assertTrue(sketch.points("boundary").stream().allMatch(p -> p.x() >= 100 && p.x() <= 105));
  }

  @Test
  void ofNoNumbersAtAllIsEmpty() {
    assertEquals("", draw(SIDE, (x, y) -> Double.NaN).path("boundary"));
  }

  @Test
  void drawnAgainLeavesNothingOfTheFieldBefore() {
    DecisionBoundary boundary = new DecisionBoundary(SIDE);
    Sketch first = new Sketch();
    boundary.draw("first", scores(SIDE, (x, y) -> Math.sin(x * y / 500)), first);
    boundary.draw("second", scores(SIDE, (x, y) -> 101.3 - x), first);
    assertEquals(draw(SIDE, (x, y) -> 101.3 - x).path("boundary"), first.path("second"));
  }

  private static Sketch draw(int side, DoubleBinaryOperator field) {
    Sketch sketch = new Sketch();
    new DecisionBoundary(side).draw("boundary", scores(side, field), sketch);
    return sketch;
  }

  private static double[] scores(int side, DoubleBinaryOperator field) {
    double cell = 300.0 / (side - 1);
    double[] scores = new double[side * side];
    Arrays.setAll(scores, i -> field.applyAsDouble(i % side * cell, i / side * cell));
    return scores;
  }

  private static boolean onBorder(Point point) {
    return point.x() == 0 || point.x() == 300 || point.y() == 0 || point.y() == 300;
  }

  private static double length(Sketch sketch) {
    double length = 0;
    for (List<Point> stroke : sketch.strokes("boundary")) {
      for (int i = 1; i < stroke.size(); i++) {
        Point from = stroke.get(i - 1);
        length += Math.hypot(stroke.get(i).x() - from.x(), stroke.get(i).y() - from.y());
      }
    }
    return length;
  }
}
