package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoClassesPlotTest {
  static String[] names() {
    return new String[] {"circle", "xor", "gauss", "spiral", "cats-and-dogs"};
  }

  /** 25 units of the picture to one of the plane, x from −6 on the left and y from 6 on top. */
  @ParameterizedTest
  @MethodSource("names")
  void everySampleIsADotOfItsClassAndSetAtItsPlace(String name) {
    Generator dataSet = DataSets.named(name);
    Split split = new Split(dataSet, 101, 0.5, 0.2, 0, new SeededRandom(1, 1));
    Sketch sketch = draw(dataSet, split);
    assertDots(split.training(), 0, sketch.places("dots first train"));
    assertDots(split.training(), 1, sketch.places("dots second train"));
    assertDots(split.test(), 0, sketch.places("dots first test"));
    assertDots(split.test(), 1, sketch.places("dots second test"));
  }

  @Test
  void dotsAreLinesWithoutLength() {
    Generator dataSet = DataSets.named("circle");
    Sketch sketch = draw(dataSet, new Split(dataSet, 4, 0.5, 0, 0, new SeededRandom(1, 1)));
    assertTrue(sketch.path("dots first train").matches("M\\d+ \\d+h0"));
  }

  @Test
  void trainingPointsLieOnTopOfTestPoints() {
    Generator dataSet = DataSets.named("circle");
    Sketch sketch = draw(dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)));
    List<Boolean> train =
        sketch.paths.stream()
            .filter(path -> path.role().startsWith("dots"))
            .map(path -> path.role().endsWith("train"))
            .toList();
    assertEquals(List.of(false, false, true, true), train);
  }

  @Test
  void theAxesAreNamed() {
    Generator dataSet = DataSets.named("cats-and-dogs");
    Sketch sketch = draw(dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)));
    assertEquals(List.of("ear shape →", "↑ snout length"), sketch.texts("axis"));
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
    Plot plot = Plots.of(dataSet, split, Plane.PRINTED);
    plot.draw(new double[plot.length()], sketch);
    return sketch;
  }

  /** For a logit z, the score 2p − 1 is tanh(z / 2): so the place can be read off the score. */
  @Test
  void scoresTheSquareFromTheTopLeftRowByRow() {
    TrainerSession session = sessionWithoutHiddenLayers("gauss");
    System.arraycopy(new double[] {0.1, 0.01, 0}, 0, session.network().parameters(), 0, 3);
    double[] scores = Plots.of(session).of(session);
    assertEquals(61 * 61, scores.length);
    for (int cell = 0; cell < scores.length; cell++) {
      double x = cell % 61 * 0.2 - 6;
      double y = 6 - cell / 61 * 0.2;
      assertEquals(Math.tanh((0.1 * x + 0.01 * y) / 2), scores[cell], 1e-14);
    }
  }

  @Test
  void scoresOfTwoOutputsAreTheDifferenceOfTheirProbabilities() {
    TrainerSession session = sessionWithoutHiddenLayers("cats-and-dogs");
    double[] parameters = {0, 0, 0.1, 0.01, 0, 0}; // the logits are 0 and x/10 + y/100
    System.arraycopy(parameters, 0, session.network().parameters(), 0, 6);
    double[] scores = Plots.of(session).of(session);
    assertEquals(Math.tanh(-0.54 / 2), scores[0], 1e-15);
    assertEquals(Math.tanh(0.66 / 2), scores[60], 1e-15);
    assertEquals(Math.tanh(-0.66 / 2), scores[60 * 61], 1e-15);
  }

  private static TrainerSession sessionWithoutHiddenLayers(String data) {
    return new TrainerSession(
        Specifications.trainer(data, 0, 20, new int[0], "tanh", 0.03, 10, 1, 1));
  }
}
