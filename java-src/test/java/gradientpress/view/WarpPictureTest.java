package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarpPictureTest {
  private final Generator circle = DataSets.named("circle");
  private final Split split = new Split(circle, 20, 0.5, 0, 0, new SeededRandom(1, 1));

  /** The first unit says x and the second y, from 0 to 2. */
  private static final double[] UNBENT = {
    0, 1, 2, 0, 1, 2, 0, 1, 2,
    2, 2, 2, 1, 1, 1, 0, 0, 0
  };

  @Test
  void anUnbentPlaneIsAStraightLattice() {
    double[] samples = new double[40];
    Arrays.fill(samples, 1);
    Sketch sketch = draw(UNBENT, samples);
    List<List<Point>> lines = sketch.strokes("lattice");
    assertEquals(6, lines.size(), "three rows and three columns");
    assertEquals(List.of(new Point(24, 24), new Point(150, 24), new Point(276, 24)), lines.get(0));
    assertEquals(
        List.of(new Point(276, 24), new Point(276, 150), new Point(276, 276)), lines.get(5));
    for (String dots : List.of("first train", "second train", "first test", "second test")) {
      assertTrue(
          sketch.places("dots " + dots).stream().allMatch(new Point(150, 150)::equals), dots);
    }
    assertEquals(List.of("unit 1 →", "↑ unit 2"), sketch.texts("axis"));
  }

  /** The training set comes first; the first unit tells its samples from those of the test set. */
  @Test
  void pointsStandWhereTheUnitsSeeThem() {
    double[] samples = new double[40];
    Arrays.fill(samples, 0, 10, 2);
    Arrays.fill(samples, 20, 30, 0.5);
    Arrays.fill(samples, 30, 40, 1.5);
    Sketch sketch = draw(UNBENT, samples);
    List<Point> training = sketch.places("dots first train");
    assertEquals(5, training.size());
    assertTrue(training.stream().allMatch(new Point(276, 213)::equals), training::toString);
    List<Point> test = sketch.places("dots second test");
    assertTrue(test.stream().allMatch(new Point(24, 87)::equals), test::toString);
  }

  @Test
  void aLineIsOneCurve() {
    Sketch sketch = new Sketch();
    double[] lattice = {0, 0.5, 1, 1, 0, 1};
    new WarpPicture(circle, split).draw("a", "b", lattice, 3, new double[40], sketch);
    assertEquals(1, sketch.strokes("lattice").size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e308, -1e308, Double.NaN, Double.POSITIVE_INFINITY})
  void whateverUnitsSayStaysInThePicture(double said) {
    double[] lattice = UNBENT.clone();
    double[] samples = new double[40];
    Arrays.fill(lattice, 4, 18, said);
    Arrays.fill(samples, 3, 30, -said);
    for (Point point : draw(lattice, samples).points("lattice")) {
      assertTrue(point.x() >= 0 && point.x() <= 300 && point.y() >= 0 && point.y() <= 300);
    }
  }

  /** More classes than marks, and numbers, have points as well. */
  @ParameterizedTest
  @ValueSource(strings = {"digits", "hills", "sine", "blobs"})
  void everyTaskHasItsPoints(String data) {
    Split points = new Split(DataSets.named(data), 20, 0.5, 0, 0, new SeededRandom(1, 1));
    Sketch sketch = new Sketch();
    new WarpPicture(DataSets.named(data), points).draw("a", "b", UNBENT, 3, new double[40], sketch);
    long dots =
        sketch.paths.stream()
            .filter(path -> path.role().startsWith("dots"))
            .mapToLong(path -> path.data().chars().filter(c -> c == 'M').count())
            .sum();
    assertEquals(20, dots);
  }

  @Test
  void aSampleTooFewIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> draw(UNBENT, new double[38]));
  }

  private Sketch draw(double[] lattice, double[] samples) {
    Sketch sketch = new Sketch();
    new WarpPicture(circle, split).draw("unit 1", "unit 2", lattice, 3, samples, sketch);
    return sketch;
  }
}
