package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Point;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfacePlotTest {
  private static final int CELLS = 61 * 61;
  private static final List<String> LEVELS = List.of("lowest", "low", "middle", "high", "highest");

  private final Generator dataSet = DataSets.named("hills");
  private final Split split = new Split(dataSet, 400, 0.5, 0.3, 0, new SeededRandom(1, 1));
  private final Plot plot = Plots.of(dataSet, split, Plane.PRINTED);

  @ParameterizedTest(name = "{0}: step {1}")
  @CsvSource({
    "-7, 0",
    "-1, 0",
    "-0.61, 0",
    "-0.59, 1",
    "-0.21, 1",
    "-0.19, 2",
    "0, 2",
    "0.19, 2",
    "0.21, 3",
    "0.61, 4",
    "1, 4",
    "1e300, 4"
  })
  void aNumberBelongsToOneOfFiveSteps(double number, int step) {
    assertEquals(step, Mark.level(number));
  }

  @Test
  void everySampleIsADotAtItsPlaceInTheColourOfItsNumber() {
    Sketch sketch = draw(new double[CELLS]);
    for (int level = 0; level < LEVELS.size(); level++) {
      assertDots(split.training(), level, sketch.places("dots " + LEVELS.get(level) + " train"));
      assertDots(split.test(), level, sketch.places("dots " + LEVELS.get(level) + " test"));
    }
  }

  /** A slope from −1 on the left to 1 on the right is 0 in the middle. */
  @Test
  void contoursLieWhereTheNumbersSay() {
    double[] slope = IntStream.range(0, CELLS).mapToDouble(i -> i % 61 / 30.0 - 1).toArray();
    Sketch sketch = draw(slope);
    assertEquals(Set.of(150.0), columns(sketch.points("boundary")));
    List<String> contours =
        sketch.paths.stream()
            .filter(path -> path.role().equals("contour"))
            .map(Sketch.Outline::data)
            .toList();
    assertEquals(2, contours.size());
    Sketch one = new Sketch();
    one.path("low", contours.get(0));
    one.path("high", contours.get(1));
    assertEquals(Set.of(75.0), columns(one.points("low")));
    assertEquals(Set.of(225.0), columns(one.points("high")));
  }

  @Test
  void keepsThePredictionsThatComeAfterAllHiddenUnits() {
    double[] answers = IntStream.range(0, 3 * CELLS).asDoubleStream().toArray();
    double[] picture = new double[plot.length()];
    plot.read(answers, picture);
    assertArrayEquals(IntStream.range(2 * CELLS, 3 * CELLS).asDoubleStream().toArray(), picture);
  }

  private static void assertDots(Samples samples, int level, List<Point> dots) {
    double from = level == 0 ? -100 : -1 + 0.4 * level;
    double to = level == 4 ? 100 : -0.6 + 0.4 * level;
    int[] rows =
        IntStream.range(0, samples.rows())
            .filter(row -> samples.targets()[row] >= from && samples.targets()[row] < to)
            .toArray();
    assertTrue(rows.length > 5);
    assertEquals(rows.length, dots.size());
    for (int i = 0; i < rows.length; i++) {
      assertEquals(150 + 25 * samples.features()[2 * rows[i]], dots.get(i).x(), 0.5);
      assertEquals(150 - 25 * samples.features()[2 * rows[i] + 1], dots.get(i).y(), 0.5);
    }
  }

  private static Set<Double> columns(List<Point> points) {
    return points.stream().map(Point::x).collect(Collectors.toSet());
  }

  private Sketch draw(double[] picture) {
    Sketch sketch = new Sketch();
    plot.draw(picture, sketch);
    return sketch;
  }
}
