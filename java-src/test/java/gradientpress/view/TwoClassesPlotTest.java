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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  @Test
  void theClassesAreNamedByTheirMarks() {
    Generator dataSet = DataSets.named("cats-and-dogs");
    Sketch sketch = draw(dataSet, new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1)));
    assertEquals(List.of("cat", "dog"), sketch.texts("key"));
    List<Sketch.Text> names =
        sketch.texts.stream().filter(text -> text.role().equals("key")).toList();
    Point cat = sketch.places("key dots first train").get(0);
    Point dog = sketch.places("key dots second train").get(0);
    assertEquals(cat.y(), names.get(0).y(), 5);
    assertEquals(dog.y(), names.get(1).y(), 5);
    assertTrue(cat.x() > names.get(0).x() && cat.y() < dog.y());
  }

  /** All samples are taken for the second class: so those of the first are wrong. */
  @Test
  void wrongSamplesHaveRings() {
    Generator dataSet = DataSets.named("circle");
    Split split = new Split(dataSet, 40, 0.25, 0.2, 0, new SeededRandom(1, 1));
    double[] answers = new double[3 * 40];
    Arrays.fill(answers, 2 * 40, 3 * 40, 0.9); // of the only output, which comes last
    Sketch sketch = new Sketch();
    Plot plot = Plots.of(dataSet, split, Plane.PRINTED);
    plot.draw(new double[plot.length()], sketch);
    plot.drawWrong(answers, sketch);
    List<Point> wrong = new ArrayList<>(sketch.places("dots first train"));
    wrong.addAll(sketch.places("dots first test"));
    assertEquals(Set.copyOf(wrong), Set.copyOf(ringed(sketch.path("missed"))));
    assertEquals(20, wrong.size());
  }

  @Test
  void eachSampleLiesWhereItsInputsSay() {
    Generator dataSet = DataSets.named("circle");
    Split split = new Split(dataSet, 40, 0.25, 0.2, 0, new SeededRandom(1, 1));
    Plot plot = Plots.of(dataSet, split, Plane.PRINTED);
    for (int sample : new int[] {0, 29, 30, 39}) {
      Samples set = sample < 30 ? split.training() : split.test();
      int row = sample < 30 ? sample : sample - 30;
      assertEquals(150 + 25 * set.features()[2 * row], plot.x(set, row), 1e-9);
      assertEquals(150 - 25 * set.features()[2 * row + 1], plot.y(set, row), 1e-9);
    }
  }

  @Test
  void aUnitCanTakeThePlaceOfTheOutput() {
    Generator dataSet = DataSets.named("circle");
    Split split = new Split(dataSet, 40, 0.25, 0.2, 0, new SeededRandom(1, 1));
    Plot plot = Plots.of(dataSet, split, new Plane(3));
    Sketch sketch = new Sketch();
    plot.drawUnit(new double[] {-1, 0.5, 1, -1, 0.5, 1, -1, 0.5, 1}, "unit 7", sketch);
    assertEquals(List.of(new Point(100, 0), new Point(100, 300)), ends(sketch));
    assertEquals(List.of("unit 7"), sketch.texts("key"));
    assertEquals(
        split.training().rows(),
        sketch.places("dots first train").size() + sketch.places("dots second train").size());
  }

  private static List<Point> ends(Sketch sketch) {
    List<Point> line = sketch.points("boundary");
    return List.of(line.get(0), line.get(line.size() - 1));
  }

  /** Returns the middles of rings: each starts at its left end. */
  private static List<Point> ringed(String path) {
    return Pattern.compile("M(\\d+) (\\d+)m-(\\d+) 0a")
        .matcher(path)
        .results()
        .map(m -> new Point(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        .toList();
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
