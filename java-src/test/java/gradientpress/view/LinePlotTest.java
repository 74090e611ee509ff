package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Split;
import gradientpress.data.Table;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import gradientpress.view.Sketch.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One input, to the right from −6 to 6: curves of numbers and of probabilities. */
class LinePlotTest {
  private static final double ROUNDING = 0.051;

  /** A network without hidden layers says w·x + b, whatever else is there. */
  @ParameterizedTest(name = "{0}·x + {1}")
  @CsvSource({"0.1, 0.2", "-0.3, 0", "0, -1.4"})
  void theCurvePassesThroughWhatTheNetworkPredicts(double weight, double bias) {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("sine", 0, 40, new int[0], "tanh", 0.03, 10, 1, 1));
    session.network().parameters()[0] = weight;
    session.network().parameters()[1] = bias;
    Plot plot = Plots.of(session);
    Sketch sketch = new Sketch();
    plot.draw(plot.of(session), sketch);
    List<Point> curve = sketch.points("fit");
    assertEquals(0, curve.get(0).x());
    assertEquals(300, curve.get(curve.size() - 1).x());
    for (Point point : curve) {
      double x = point.x() / 25 - 6;
      double y = weight * x + bias;
      assertEquals(150 - 100 * y, point.y(), 0.5 * Math.abs(weight) + ROUNDING);
    }
    assertEquals(sketch.path("fit"), sketch.path("fit rim"));
  }

  @ParameterizedTest(name = "{0} with noise {1}")
  @CsvSource({"sine, 0", "sine, 0.5", "line, 0.1", "step, 0.1", "noise, 0.3"})
  void everySampleIsADotAtItsNumber(String data, double noise) {
    Split split = new Split(DataSets.named(data), 200, 0.5, noise, 0, new SeededRandom(1, 1));
    Sketch sketch = draw(DataSets.named(data), split);
    assertDots(split.training(), sketch.places("dots value train"), sketch);
    assertDots(split.test(), sketch.places("dots value test"), sketch);
  }

  @Test
  void theAxesAreNamedAndNumbered() {
    Split split = new Split(DataSets.named("sine"), 40, 0.5, 0, 0, new SeededRandom(1, 1));
    Sketch sketch = draw(DataSets.named("sine"), split);
    assertEquals(List.of("x →", "↑ value"), sketch.texts("axis"));
    assertEquals(List.of("1", "0", "−1"), sketch.texts("tick"));
    assertEquals(List.of(50.0, 150.0, 250.0), sketch.lines.stream().map(Line::y1).toList());
  }

  /** As when a run is about to diverge. */
  @ParameterizedTest
  @ValueSource(doubles = {1e300, -1e300, Double.POSITIVE_INFINITY})
  void hugeNumbersStayDrawable(double number) {
    Split split = new Split(DataSets.named("sine"), 40, 0.5, 0, 0, new SeededRandom(1, 1));
    Sketch sketch = new Sketch();
    Plot plot = Plots.of(DataSets.named("sine"), split, Plane.PRINTED);
    double[] picture = new double[plot.length()];
    Arrays.fill(picture, 60, picture.length, number);
    plot.draw(picture, sketch);
    assertTrue(sketch.points("fit").stream().allMatch(p -> Math.abs(p.y()) <= 600));
  }

  @Test
  void theCurveHasAGapWhereThereIsNoNumber() {
    Split split = new Split(DataSets.named("sine"), 40, 0.5, 0, 0, new SeededRandom(1, 1));
    Sketch sketch = new Sketch();
    Plot plot = Plots.of(DataSets.named("sine"), split, Plane.PRINTED);
    double[] picture = new double[plot.length()];
    Arrays.fill(picture, 40, 80, Double.NaN);
    plot.draw(picture, sketch);
    List<List<Point>> strokes = sketch.strokes("fit");
    assertEquals(2, strokes.size());
    assertEquals(39 * 2.5, strokes.get(0).get(strokes.get(0).size() - 1).x());
    assertEquals(80 * 2.5, strokes.get(1).get(0).x());
  }

  @Test
  void ofTwoClassesThePointsAreAtZeroAndOneOfTheProbability() {
    Table table = classes(2);
    Split split = Split.of(table, 0.5, 0, new SeededRandom(1, 1));
    Sketch sketch = new Sketch();
    Plot plot = Plots.of(table, split, Plane.PRINTED);
    double[] picture = IntStream.range(0, 121).mapToDouble(place -> place / 120.0).toArray();
    plot.draw(picture, sketch);
    List<Point> curve = sketch.points("fit");
    double zero = curve.get(0).y();
    double one = curve.get(curve.size() - 1).y();
    assertTrue(one < zero);
    assertTrue(
        sketch.places("dots first train").stream().allMatch(p -> Math.abs(p.y() - zero) < 8));
    assertTrue(
        sketch.places("dots second train").stream().allMatch(p -> Math.abs(p.y() - one) < 8));
    assertEquals(
        split.training().rows(),
        sketch.places("dots first train").size() + sketch.places("dots second train").size());
    assertEquals(List.of("size →", "↑ b?"), sketch.texts("axis"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6})
  void ofMoreClassesEachHasACurveAndARowOfPointsWithItsName(int classes) {
    Table table = classes(classes);
    Split split = Split.of(table, 0.5, 0, new SeededRandom(1, 1));
    Plot plot = Plots.of(table, split, Plane.PRINTED);
    assertEquals(classes * 121, plot.length());
    double[] picture = new double[plot.length()];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = i / 121 / 10.0;
    }
    Sketch sketch = new Sketch();
    plot.draw(picture, sketch);
    String[] roles = {"first", "second", "third", "fourth", "fifth", "sixth"};
    double zero = sketch.points("fit first").get(0).y();
    double before = 0;
    for (int k = 0; k < classes; k++) {
      List<Point> row = sketch.places("dots " + roles[k] + " train");
      double lowest = row.stream().mapToDouble(Point::y).max().orElseThrow();
      assertTrue(row.stream().allMatch(p -> lowest - p.y() <= 4));
      assertTrue(lowest > before && lowest < zero, "one row under the other, above the curves");
      before = lowest;
      assertTrue(sketch.points("fit " + roles[k]).get(0).y() <= zero - 0.09 * k);
    }
    assertEquals(List.of(table.outputs()), sketch.texts("key"));
  }

  @Test
  void namesOfClassesStandWhereTheirPointsAreNot() {
    double[] inputs = {-5, -4, -3, -4, 1, 0, -1, 1, 5, 4, 3, 4};
    int[] labels = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
    Table table =
        Table.ofClasses(new String[] {"size"}, new String[] {"a", "b", "c"}, inputs, labels);
    Sketch sketch = draw(table, Split.of(table, 0.25, 0, new SeededRandom(1, 1)));
    List<Text> names = sketch.texts.stream().filter(text -> text.role().equals("key")).toList();
    assertEquals(Pen.Anchor.END, names.get(0).anchor());
    assertEquals(Pen.Anchor.START, names.get(2).anchor());
  }

  @Test
  void aUnitCanTakeThePlaceOfTheOutput() {
    Split split = new Split(DataSets.named("sine"), 40, 0.5, 0, 0, new SeededRandom(1, 1));
    Plot plot = Plots.of(DataSets.named("sine"), split, Plane.LIVE);
    double[] said = IntStream.range(0, 121).mapToDouble(place -> place / 60.0 - 1).toArray();
    Sketch sketch = new Sketch();
    plot.drawUnit(said, "unit 7", sketch);
    List<Point> curve = sketch.points("fit");
    assertEquals(new Point(0, 225), curve.get(0));
    assertEquals(new Point(300, 75), curve.get(curve.size() - 1));
    assertEquals(List.of("−1", "0", "1"), sketch.texts("tick"));
    assertEquals(List.of(225.0, 150.0, 75.0), sketch.lines.stream().map(Line::y1).toList());
    assertEquals(List.of("unit 7"), sketch.texts("key"));
  }

  /** The second of three classes is always the most probable. */
  @Test
  void wrongSamplesHaveRingsWhereThereAreClasses() {
    Table table = classes(3);
    Split split = Split.of(table, 0.5, 0, new SeededRandom(1, 1));
    double[] answers = new double[3 * 60];
    Arrays.fill(answers, 60, 120, 1);
    Sketch sketch = new Sketch();
    Plots.of(table, split, Plane.LIVE).drawWrong(answers, sketch);
    assertEquals(40, sketch.path("missed").split("M").length - 1);
    Split numbers = new Split(DataSets.named("sine"), 40, 0.5, 0, 0, new SeededRandom(1, 1));
    Sketch none = new Sketch();
    Plots.of(DataSets.named("sine"), numbers, Plane.LIVE).drawWrong(new double[40], none);
    assertEquals(List.of(), none.paths);
  }

  private static void assertDots(Samples samples, List<Point> dots, Sketch sketch) {
    assertEquals(samples.rows(), dots.size());
    double one =
        sketch.lines.get(1).y1() - sketch.lines.get(0).y1(); // between the rules of 0 and 1
    for (int row = 0; row < samples.rows(); row++) {
      assertEquals(150 + 25 * samples.features()[row], dots.get(row).x(), 0.5);
      assertEquals(150 - one * samples.targets()[row], dots.get(row).y(), 0.501);
      assertTrue(dots.get(row).y() > 0 && dots.get(row).y() < 300, "in the picture");
    }
  }

  private static Table classes(int classes) {
    int rows = 60;
    double[] inputs = IntStream.range(0, rows).mapToDouble(row -> row % 11 - 5).toArray();
    int[] labels = IntStream.range(0, rows).map(row -> row % classes).toArray();
    String[] names = Arrays.copyOf(new String[] {"a", "b", "c", "d", "e", "f"}, classes);
    return Table.ofClasses(new String[] {"size"}, names, inputs, labels);
  }

  private static Sketch draw(DataSet dataSet, Split split) {
    Sketch sketch = new Sketch();
    Plot plot = Plots.of(dataSet, split, Plane.PRINTED);
    plot.draw(new double[plot.length()], sketch);
    return sketch;
  }
}
