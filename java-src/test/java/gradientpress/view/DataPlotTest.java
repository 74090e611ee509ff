package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataPlotTest {
  static String[] names() {
    return DataSets.names();
  }

  /** 25 units of the picture to one of the plane, x from −6 on the left and y from 6 on top. */
  @ParameterizedTest
  @MethodSource("names")
  void everySampleIsADotOfItsClassAndSetAtItsPlace(String name) {
    Generator dataSet = DataSets.named(name);
    Split split = new Split(dataSet, 101, 0.2, new SeededRandom(1, 1));
    Sketch sketch = draw(dataSet, split);
    assertDots(split.training(), 0, sketch.points("dots first train"));
    assertDots(split.training(), 1, sketch.points("dots second train"));
    assertDots(split.test(), 0, sketch.points("dots first test"));
    assertDots(split.test(), 1, sketch.points("dots second test"));
  }

  @Test
  void dotsAreLinesWithoutLength() {
    Generator dataSet = DataSets.named("circle");
    Sketch sketch = draw(dataSet, new Split(dataSet, 4, 0, new SeededRandom(1, 1)));
    assertTrue(sketch.path("dots first train").matches("M\\d+ \\d+h0"));
  }

  @Test
  void trainingPointsLieOnTopOfTestPoints() {
    Generator dataSet = DataSets.named("circle");
    Sketch sketch = draw(dataSet, new Split(dataSet, 20, 0, new SeededRandom(1, 1)));
    List<Boolean> train = sketch.paths.stream().map(path -> path.role().endsWith("train")).toList();
    assertEquals(List.of(false, false, true, true), train);
  }

  @Test
  void theAxesAreNamed() {
    Generator dataSet = DataSets.named("cats-and-dogs");
    Sketch sketch = draw(dataSet, new Split(dataSet, 20, 0, new SeededRandom(1, 1)));
    assertEquals(
        List.of("ear shape →", "↑ snout length"),
        sketch.texts.stream().map(Sketch.Text::text).toList());
  }

  private static void assertDots(Samples samples, int label, List<Point> dots) {
    int[] rows =
        IntStream.range(0, samples.rows()).filter(row -> samples.classOf(row) == label).toArray();
    assertEquals(rows.length, dots.size());
    for (int i = 0; i < rows.length; i++) {
      double x = samples.features()[2 * rows[i]];
      double y = samples.features()[2 * rows[i] + 1];
      assertEquals(150 + 25 * x, dots.get(i).x(), 0.5);
      assertEquals(150 - 25 * y, dots.get(i).y(), 0.5);
    }
  }

  private static Sketch draw(DataSet dataSet, Split split) {
    Sketch sketch = new Sketch();
    DataPlot.draw(dataSet, split, sketch);
    return sketch;
  }
}
