package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.view.Sketch.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
  private final PathData path = new PathData();

  @ParameterizedTest(name = "({0}, {1}) is {2}")
  @CsvSource({
    "0, 0, M0 0",
    "12, 34.5, M12 34.5",
    "0.5, 0.25, M.5 .3",
    "-0.5, -12.25, M-.5-12.3",
    "10, -0.04, M10 0",
  })
  void aMoveIsWrittenAsShortAsTheGrammarAllows(double x, double y, String data) {
    path.moveTo(x, y);
    assertEquals(data, path.toString());
  }

  @Test
  void linesAreStepsFromPointToPoint() {
    path.moveTo(1, 1);
    path.lineTo(2.5, 1);
    path.lineTo(2, 0.5);
    path.lineTo(2.5, 3);
    path.close();
    path.moveTo(9, 9);
    path.lineTo(8, 10);
    assertEquals("M1 1l1.5 0-.5-.5 .5 2.5zM9 9l-1 1", path.toString());
  }

  @Test
  void aStepThatRoundsToNothingIsLeftOut() {
    path.moveTo(1, 1);
    path.lineTo(1.04, 0.96);
    path.lineTo(1.2, 1);
    assertEquals("M1 1l.2 0", path.toString());
  }

  @Test
  void aMarkStandsAtItsPoint() {
    path.mark(3, 4, "h0");
    path.mark(5, 6, "m-1-1l2 2");
    assertEquals("M3 4h0M5 6m-1-1l2 2", path.toString());
  }

  @Test
  void roundingNeverAddsUp() {
    Random random = new Random(1);
    List<Point> points = new ArrayList<>();
    double x = 150;
    for (int i = 0; i < 500; i++) {
      x += 0.1 + random.nextDouble() / 2;
      points.add(new Point(x, random.nextDouble() * 300 - 150));
      if (i == 0) {
        path.moveTo(x, points.get(0).y());
      } else {
        path.lineTo(x, points.get(i).y());
      }
    }
    Sketch sketch = new Sketch();
    sketch.path("walk", path.toString());
    List<Point> drawn = sketch.points("walk");
    assertEquals(points.size(), drawn.size());
    for (int i = 0; i < drawn.size(); i++) {
      assertEquals(points.get(i).x(), drawn.get(i).x(), 0.0501);
      assertEquals(points.get(i).y(), drawn.get(i).y(), 0.0501);
    }
  }

  @Test
  void whatIsNoPlaceInAPictureIsRefused() {
    path.moveTo(0, 0);
    assertThrows(IllegalArgumentException.class, () -> path.lineTo(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> path.lineTo(0, 1e300));
  }
}
