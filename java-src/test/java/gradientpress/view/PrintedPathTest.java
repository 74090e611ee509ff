package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPathTest {
  @ParameterizedTest(name = "{0} is printed as {1}")
  @CsvSource({
    "M0 0l1 0 1 0 1 0, M0 0l3 0", // the points within add nothing
    "M0 0l1 .1 1-.1, M0 0l2 0",
    "M0 0l1 1 1-1, M0 0l1 1 1-1", // they do
    "M0 0l1 0 1 0-2 0, M0 0l2 0-2 0", // there and back
    "M0 0l2 0 2 0 0 4zM9 9l1 0 1 0, M0 0l4 0 0 4zM9 9l2 0",
    "M5 5, M5 5",
  })
  void aLineKeepsThePointsThatShapeIt(String computed, String printed) {
    assertEquals(printed, PrintedPath.of(computed));
  }

  @Test
  void dotsAreStepsFromTheLeftToTheRight() {
    assertEquals("M1 9h0m1-7h0m3 1h0", PrintedPath.of("M5 3h0M2 2h0M1 9h0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "M3 4m0-4l4 7h-8z", "M3 4m-4 0h8m-4-4v8M9 9m-4 0h8m-4-4v8", "M1 1h5", "m1 1"})
  void whatIsNeitherLinesNorDotsStaysAsItIs(String data) {
    assertEquals(data, PrintedPath.of(data));
  }

  @RepeatedTest(50)
  void noPointOfALineIsFarFromThePrintedOneAndItsEndsStay(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    PathData path = new PathData();
    List<double[]> points = new ArrayList<>();
    double x = random.nextInt(3000) / 10.0;
    double y = random.nextInt(3000) / 10.0;
    path.moveTo(x, y);
    points.add(new double[] {x, y});
    for (int i = 0; i < 200; i++) {
      x += (random.nextInt(61) - 30) / (i % 7 == 0 ? 10.0 : 30.0);
      y += (random.nextInt(61) - 30) / 30.0;
      path.lineTo(x, y);
      points.add(new double[] {x, y});
    }
    List<double[]> printed = points(PrintedPath.of(path.toString()));
    assertTrue(printed.size() < points.size());
    assertPlace(points.get(0), printed.get(0));
    assertPlace(points.get(points.size() - 1), printed.get(printed.size() - 1));
    for (double[] point : points) {
      double nearest = Double.POSITIVE_INFINITY;
      for (int i = 1; i < printed.size(); i++) {
        double[] from = printed.get(i - 1);
        double[] to = printed.get(i);
        nearest =
            Math.min(nearest, Line2D.ptSegDist(from[0], from[1], to[0], to[1], point[0], point[1]));
      }
      assertTrue(nearest < 0.2 + 0.08, () -> "a point has strayed, by more than it was rounded");
    }
  }

  @RepeatedTest(20)
  void dotsStayWhereTheyAre(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    PathData path = new PathData();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      double x = random.nextInt(3000) / 10.0;
      double y = random.nextInt(3000) / 10.0;
      path.mark(x, y, "h0");
      places.add(Math.round(x * 10) + " " + Math.round(y * 10));
    }
    List<String> printed = new ArrayList<>();
    for (double[] point : points(PrintedPath.of(path.toString()))) {
      printed.add(Math.round(point[0] * 10) + " " + Math.round(point[1] * 10));
    }
    places.sort(null);
    printed.sort(null);
    assertEquals(places, printed);
  }

  private static void assertPlace(double[] expected, double[] actual) {
    assertEquals(expected[0], actual[0], 0.051);
    assertEquals(expected[1], actual[1], 0.051);
  }

  /** Reads the points of path data made of M, m, l and h0. */
  private static List<double[]> points(String data) {
    List<double[]> points = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (String part : data.split("(?=[Mmlh])")) {
      char command = part.charAt(0);
      if (command == 'h') {
        assertEquals("h0", part);
        continue;
      }
      String[] numbers = part.substring(1).strip().replaceAll("(?<=\\d)-", " -").split(" ");
      for (int i = 0; i < numbers.length; i += 2) {
        x = Double.parseDouble(numbers[i]) + (command == 'M' ? 0 : x);
        y = Double.parseDouble(numbers[i + 1]) + (command == 'M' ? 0 : y);
        points.add(new double[] {x, y});
      }
    }
    return points;
  }
}
