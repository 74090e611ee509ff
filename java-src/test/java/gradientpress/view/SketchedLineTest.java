package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of the map are compared with areas that are known in closed form. */
@DisplayName("A sketched line agrees with a network")
class SketchedLineTest {
  /** A grid counts its border cells in full, so that it is off by about this share at most. */
  private static final double TOLERANCE = 0.012;

  private static final int SIDE = 100;

  /** Returns the scores of a network on the grid, from a function of the place in the picture. */
  private static double[] scores(int side, DoubleBinaryOperator network) {
    double cell = 300.0 / (side - 1);
    return IntStream.range(0, side * side)
        .mapToDouble(i -> network.applyAsDouble(i % side * cell, i / side * cell))
        .toArray();
  }

  private static double[] circle(double x, double y, double radius, int corners) {
    double[] points = new double[corners * 2];
    for (int i = 0; i < corners; i++) {
      points[i * 2] = x + radius * Math.cos(2 * Math.PI * i / corners);
      points[i * 2 + 1] = y + radius * Math.sin(2 * Math.PI * i / corners);
    }
    return points;
  }

  @ParameterizedTest(name = "upright, {0} apart: {1}")
  @CsvSource({"150, 1", "120, 0.9", "180, 0.9", "30, 0.6", "0, 0.5", "299, 0.5033"})
  void ofHalfPlanes(double x, double share) {
    SketchedLine line = new SketchedLine(new double[] {x, 40, x, 260}, false);
    assertEquals(share, line.agreement(scores(SIDE, (u, v) -> u - 150)), TOLERANCE);
    assertEquals(share, line.agreement(scores(SIDE, (u, v) -> 150 - u)), TOLERANCE);
    assertEquals(share, line.agreement(scores(61, (u, v) -> u - 150)), TOLERANCE * 2);
  }

  @Test
  void ofHalfPlanesWhichAreAtRightAngles() {
    SketchedLine line = new SketchedLine(new double[] {20, 150.1, 280, 150.1}, false);
    assertEquals(0.5, line.agreement(scores(SIDE, (u, v) -> u - 150)), TOLERANCE);
  }

  /** Of two lines through the middle of the map, at 45° to each other, a quarter lies between. */
  @ParameterizedTest
  @ValueSource(doubles = {-1, 1})
  void ofHalfPlanesAtAnAngle(double slope) {
    SketchedLine line = new SketchedLine(new double[] {100, 150, 200, 150}, false);
    double share = line.agreement(scores(SIDE, (u, v) -> v - 150 - slope * (u - 150)));
    assertEquals(0.75, share, TOLERANCE);
  }

  @ParameterizedTest(name = "radius {0}, and {1}")
  @CsvSource({"100, 100", "100, 80", "60, 90", "20, 120"})
  void ofCirclesAroundTheSamePoint(double sketched, double learnt) {
    SketchedLine line = new SketchedLine(circle(150, 150, sketched, 120), true);
    double between = Math.PI * Math.abs(sketched * sketched - learnt * learnt) / (300 * 300);
    double share = line.agreement(scores(SIDE, (u, v) -> learnt - Math.hypot(u - 150, v - 150)));
    assertEquals(1 - between, share, TOLERANCE);
  }

  @Test
  void ofCirclesApart() {
    SketchedLine line = new SketchedLine(circle(75, 75, 50, 120), true);
    double both = 2 * Math.PI * 50 * 50 / (300 * 300);
    double share = line.agreement(scores(SIDE, (u, v) -> 50 - Math.hypot(u - 225, v - 225)));
    assertEquals(1 - both, share, TOLERANCE);
  }

  @Test
  void ofACircleAndTheEmptyMap() {
    SketchedLine line = new SketchedLine(circle(150, 150, 90, 120), true);
    double inside = Math.PI * 90 * 90 / (300 * 300);
    assertEquals(1 - inside, line.agreement(scores(SIDE, (u, v) -> 1)), TOLERANCE);
  }

  /** An open line whose ends both leave downwards: a band between them. */
  @Test
  void ofAnArch() {
    double[] arch = {101.5, 250, 101.5, 101.5, 198.5, 101.5, 198.5, 250};
    SketchedLine line = new SketchedLine(arch, false);
    double share =
        line.agreement(scores(SIDE, (u, v) -> u > 101.5 && u < 198.5 && v > 101.5 ? 1 : -1));
    assertEquals(1, share, TOLERANCE);
  }

  /** A wobble at the very end does not turn the line round. */
  @Test
  void whereverAHandTrembles() {
    double[] points = {150, 100, 150, 200, 151, 203, 149, 203, 150, 202};
    SketchedLine line = new SketchedLine(points, false);
    assertEquals(1, line.agreement(scores(SIDE, (u, v) -> u - 150)), TOLERANCE);
  }

  @Test
  void inAnyDirectionAndFromAnyCorner() {
    Random random = new Random(1);
    for (int run = 0; run < 50; run++) {
      double[] scores = scores(SIDE, (u, v) -> Math.sin(u / 30) + Math.cos(v / 40));
      double[] points = random.doubles(20, 0, 300).toArray();
      double[] backwards = new double[20];
      double[] turned = new double[20];
      for (int i = 0; i < 20; i += 2) {
        System.arraycopy(points, i, backwards, 18 - i, 2);
        System.arraycopy(points, i, turned, (i + 6) % 20, 2);
      }
      double open = new SketchedLine(points, false).agreement(scores);
      assertEquals(open, new SketchedLine(backwards, false).agreement(scores), 1e-3);
      double closed = new SketchedLine(points, true).agreement(scores);
      assertEquals(closed, new SketchedLine(backwards, true).agreement(scores), 1e-3);
      assertEquals(closed, new SketchedLine(turned, true).agreement(scores), 1e-3);
    }
  }

  @Test
  void isDrawnAsItIs() {
    double[] points = {10, 20, 30.5, 20, 30, 40};
    assertEquals("M10 20l20.5 0-.5 20", SketchedLine.path(points, false));
    assertEquals("M10 20l20.5 0-.5 20z", SketchedLine.path(points, true));
    assertEquals("", SketchedLine.path(new double[0], false));
  }

  @Test
  void needsPointsButNotTooMany() {
    double[] one = {1, 1};
    assertThrows(IllegalArgumentException.class, () -> new SketchedLine(one, false));
    double[] two = {1, 1, 2, 2};
    assertThrows(IllegalArgumentException.class, () -> new SketchedLine(two, true));
    double[] many = new double[602];
    assertThrows(IllegalArgumentException.class, () -> new SketchedLine(many, false));
    assertEquals(
        1, new SketchedLine(new double[] {1, 1, 1, 1}, false).agreement(scores(9, (u, v) -> 1)));
  }
}
