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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesPlotTest {
  private static final List<String> ROLES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final int CELLS = 61 * 61;

  @ParameterizedTest
  @CsvSource({"blobs, 3", "blobs, 4", "blobs, 6", "spiral, 5"})
  void everySampleIsAMarkOfItsClassAndSetAtItsPlace(String data, int classes) {
    Generator dataSet = DataSets.named(data, classes);
    Split split = new Split(dataSet, 101, 0.5, 0.1, 0, new SeededRandom(1, 1));
    Sketch sketch = draw(dataSet, split, new double[CELLS]);
    for (int k = 0; k < classes; k++) {
      assertMarks(split.training(), k, sketch.places("dots " + ROLES.get(k) + " train"));
      assertMarks(split.test(), k, sketch.places("dots " + ROLES.get(k) + " test"));
    }
  }

  @Test
  void classesDifferInShapeAndTheKeyTellsWhichIsWhich() {
    Generator dataSet = DataSets.named("blobs", 6);
    Sketch sketch =
        draw(dataSet, new Split(dataSet, 24, 0.5, 0, 0, new SeededRandom(1, 1)), new double[CELLS]);
    assertEquals(List.of(dataSet.outputs()), sketch.texts("key"));
    Set<String> shapes = new HashSet<>();
    for (String role : ROLES) {
      String key = shape(sketch.path("key dots " + role + " train"));
      String dots = sketch.path("dots " + role + " train");
      assertEquals(key, shape(dots.substring(0, dots.indexOf('M', 1))));
      shapes.add(key);
    }
    // Round and square are the style sheet's; all others are outlines of their own.
    assertEquals(5, shapes.size());
  }

  /** Answers are [units × cells]; a hidden unit comes before the three outputs. */
  @Test
  void aCellIsTheMostProbableClassAndByHowMuch() {
    Plot plot = plot(3);
    double[] answers = new double[4 * CELLS];
    double[][] probabilities = {
      {0.2, 0.3, 0.5}, {0.7, 0.1, 0.2}, {0, 1, 0}, {1.0 / 3, 1.0 / 3, 1.0 / 3}
    };
    for (int cell = 0; cell < CELLS; cell++) {
      answers[cell] = 99;
      for (int k = 0; k < 3; k++) {
        answers[(k + 1) * CELLS + cell] = probabilities[cell % 4][k];
      }
    }
    double[] picture = new double[CELLS];
    plot.read(answers, picture);
    assertArrayEquals(new double[] {2.2, 0.5, 1.999, 0}, Arrays.copyOf(picture, 4), 1e-12);
  }

  /**
   * Three sectors: two lines that part the plane into three columns, with certainty by distance.
   */
  @Test
  void linesPartTheRegions() {
    double[] picture =
        IntStream.range(0, CELLS)
            .mapToDouble(
                cell -> {
                  double x = cell % 61 * 5;
                  int column = x < 101 ? 0 : x < 202 ? 1 : 2;
                  double away = Math.min(Math.abs(x - 101), Math.abs(x - 202));
                  return column + Math.min(0.9, away / 300);
                })
            .toArray();
    Generator dataSet = DataSets.named("blobs", 3);
    Sketch sketch =
        draw(dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)), picture);
    String all =
        String.join(
            "",
            sketch.paths.stream()
                .filter(path -> path.role().equals("boundary"))
                .map(Sketch.Outline::data)
                .toList());
    Sketch lines = new Sketch();
    lines.path("all", all);
    Set<Double> columns = new HashSet<>();
    lines.points("all").forEach(point -> columns.add(point.x()));
    assertEquals(Set.of(101.0, 202.0), columns);
  }

  @Test
  void cellsWithoutANumberAreClearAndHaveNoLines() {
    double[] picture = new double[CELLS];
    Arrays.fill(picture, Double.NaN);
    Generator dataSet = DataSets.named("blobs", 3);
    Sketch sketch =
        draw(dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)), picture);
    assertTrue(
        sketch.paths.stream()
            .filter(path -> path.role().equals("boundary"))
            .allMatch(path -> path.data().isEmpty()));
    assertEquals(0, new ClassTints().colour(new ClassTints().of(Double.NaN)) >>> 24);
  }

  @Test
  void tintsKeepTheClassAndGrowWithCertainty() {
    Tints tints = new ClassTints();
    assertTrue(tints.count() <= 256, "a PNG has no more");
    for (int k = 0; k < ClassColours.COUNT; k++) {
      int before = -1;
      for (double certainty = 0; certainty < 0.9995; certainty += 0.001) {
        int colour = tints.colour(tints.of(k + certainty));
        assertEquals(ClassColours.of(k), colour & 0xffffff);
        assertTrue(colour >>> 24 >= before);
        before = colour >>> 24;
      }
      assertEquals(Tints.STRONGEST, before);
      assertEquals(0, tints.colour(tints.of(k)) >>> 24);
    }
  }

  private static void assertMarks(Samples samples, int label, List<Point> marks) {
    int[] rows =
        IntStream.range(0, samples.rows()).filter(row -> samples.classOf(row) == label).toArray();
    assertTrue(rows.length > 0);
    assertEquals(rows.length, marks.size());
    for (int i = 0; i < rows.length; i++) {
      assertEquals(150 + 25 * samples.features()[2 * rows[i]], marks.get(i).x(), 0.5);
      assertEquals(150 - 25 * samples.features()[2 * rows[i] + 1], marks.get(i).y(), 0.5);
    }
  }

  private static String shape(String path) {
    return path.replaceFirst("M\\d+ \\d+", "");
  }

  private static Plot plot(int classes) {
    Generator dataSet = DataSets.named("blobs", classes);
    return Plots.of(
        dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)), Plane.PRINTED);
  }

  private static Sketch draw(Generator dataSet, Split split, double[] picture) {
    Sketch sketch = new Sketch();
    Plots.of(dataSet, split, Plane.PRINTED).draw(picture, sketch);
    return sketch;
  }
}
