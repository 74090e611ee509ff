package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.LossHistory;
import gradientpress.nn.Task;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossCurveTest {
  private static final double ROUNDING = 0.051;

  @Test
  void everyEntryIsAPointFromTheLeftEndOfTheAxisToTheRight() {
    Sketch sketch = draw(history(1, 0.8, 0.5, 0.4, 0.3), 4);
    Line axis = axis(sketch);
    List<Point> points = sketch.points("loss training");
    assertEquals(5, points.size());
    for (int entry = 0; entry < 5; entry++) {
      double expected = axis.x1() + (axis.x2() - axis.x1()) * entry / 4;
      assertEquals(expected, points.get(entry).x(), ROUNDING);
    }
    assertEquals(5, sketch.points("loss test").size());
  }

  @Test
  void anUnfinishedRunFillsItsPartOfTheAxis() {
    Sketch sketch = draw(history(1, 0.8, 0.5), 8);
    Line axis = axis(sketch);
    Point last = sketch.points("loss training").get(2);
    assertEquals(axis.x1() + (axis.x2() - axis.x1()) / 4, last.x(), ROUNDING);
  }

  /** Test losses are half as large as training losses here. */
  @Test
  void heightsAreInProportionToTheLosses() {
    Sketch sketch = draw(history(2, 1, 0.5, 0), 3);
    double zero = axis(sketch).y1();
    double one = zero - sketch.points("loss training").get(1).y();
    assertTrue(one > 0, "up is more");
    assertHeights(zero, List.of(2 * one, one, one / 2, 0.0), sketch.points("loss training"));
    assertHeights(zero, List.of(one, one / 2, one / 4, 0.0), sketch.points("loss test"));
  }

  @Test
  void theHighestLossFitsIntoThePicture() {
    for (double highest : new double[] {1e-6, 0.7, 1e300}) {
      List<Point> points = draw(history(highest, highest / 2), 1).points("loss training");
      assertTrue(points.stream().allMatch(point -> point.y() > 0 && point.y() < LossCurve.HEIGHT));
      assertTrue(points.get(0).y() < LossCurve.HEIGHT / 4.0, "the height is used");
    }
  }

  @Test
  void anUnfinishedRunHasAMarkWhereItStands() {
    Sketch sketch = draw(history(1, 0.8, 0.5), 8);
    for (String role : List.of("training", "test")) {
      List<Point> curve = sketch.points("loss " + role);
      assertEquals(List.of(curve.get(2)), sketch.points("here " + role));
    }
    assertTrue(draw(history(1, 0.8, 0.5), 2).paths.stream().noneMatch(isMark()));
    assertTrue(draw(new LossHistory(), 8).paths.stream().noneMatch(isMark()));
  }

  @Test
  void theCursorShowsWhereTheCurvesAreRead() {
    Sketch sketch = new Sketch();
    LossHistory history = history(1, 0.8, 0.5, 0.2);
    new LossCurve(CurveKind.LOSS, false).draw(history, new Ghost[0], 8, 1, sketch);
    Point read = sketch.points("loss training").get(1);
    Line cursor = sketch.lines.get(sketch.lines.size() - 1);
    assertEquals("cursor", cursor.role());
    assertEquals(read.x(), cursor.x1(), ROUNDING);
    assertEquals(cursor.x1(), cursor.x2());
    assertEquals(List.of(read), sketch.points("here training"));
    for (int entry = 0; entry < history.size(); entry++) {
      double x = sketch.points("loss test").get(entry).x();
      assertEquals(entry, LossCurve.entryAt(history, 8, x + 15));
      assertEquals(entry, LossCurve.entryAt(history, 8, x - 15));
    }
    assertEquals(3, LossCurve.entryAt(history, 8, 1e9));
    assertEquals(0, LossCurve.entryAt(history, 8, -1e9));
  }

  /** On a logarithmic axis losses that are ten times as high are always as far above the others. */
  @Test
  void equalStepsUpMultiplyTheLossByTheSame() {
    Sketch sketch = new Sketch();
    LossHistory history = history(20, 2, 0.2, 0.02);
    new LossCurve(CurveKind.LOSS, true).draw(history, new Ghost[0], 3, -1, sketch);
    List<Point> points = sketch.points("loss training");
    double step = points.get(1).y() - points.get(0).y();
    assertTrue(step > 15);
    for (int entry = 1; entry < 4; entry++) {
      assertEquals(step, points.get(entry).y() - points.get(entry - 1).y(), 2 * ROUNDING);
    }
    double bottom = axis(sketch).y1();
    assertEquals(bottom, sketch.points("loss test").get(3).y(), ROUNDING, "the lowest of all");
  }

  @ParameterizedTest(name = "training losses {0} and {1}")
  @CsvSource({"0, 0", "1, 0", "1e300, 1e-300", "1, 1", "4.9e-324, 4.9e-324"})
  void aLogarithmicCurveStaysInThePicture(double first, double second) {
    Sketch sketch = new Sketch();
    new LossCurve(CurveKind.LOSS, true).draw(history(first, second), new Ghost[0], 5, -1, sketch);
    double bottom = axis(sketch).y1();
    for (String role : List.of("loss training", "loss test")) {
      for (Point point : sketch.points(role)) {
        assertTrue(point.y() > 0 && point.y() <= bottom + ROUNDING, () -> role + " at " + point);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"REGRESSION, R_SQUARED, 0 0.5 1", "BINARY, ACCURACY, 0% 50% 100%"})
  void scoresGoFromZeroToOne(Task task, CurveKind kind, String ticks) {
    assertEquals(kind, CurveKind.scoreOf(task));
    LossHistory history = new LossHistory();
    history.add(0, 9, 0.5, 9, 0.25);
    history.add(1, 9, -17, 9, Double.NaN); // R² may be below zero, or no number
    history.add(2, 9, 1, 9, 0.75);
    Sketch sketch = new Sketch();
    new LossCurve(kind, true).draw(history, new Ghost[0], 2, -1, sketch);
    List<Point> training = sketch.points("loss training");
    double zero = axis(sketch).y1();
    double one = zero - training.get(2).y();
    assertHeights(zero, List.of(one / 2, 0.0, one), training);
    assertEquals(2, sketch.strokes("loss test").size(), "a gap where there is no number");
    assertEquals(List.of(ticks.split(" ")), sketch.texts("tick"));
    assertTrue(sketch.texts("label training").get(0).contains(kind.label()));
  }

  @Test
  void runsThatAreKeptLieBehindOnTheSameAxes() {
    LossHistory present = history(1, 0.5);
    Ghost[] ghosts = {new Ghost(history(4, 2, 1, 0.5), 3), new Ghost(history(1, 0.5), 0)};
    Sketch sketch = new Sketch();
    new LossCurve(CurveKind.LOSS, false).draw(present, ghosts, 2, -1, sketch);
    List<String> roles = sketch.paths.stream().map(Sketch.Outline::role).toList();
    assertEquals(
        List.of("ghost g3", "ghost g0", "loss test", "loss training"), roles.subList(0, 4));
    assertEquals(sketch.path("loss test"), sketch.path("ghost g0"), "the test curve counts");
    double zero = axis(sketch).y1();
    double half = zero - sketch.points("loss test").get(0).y();
    List<Point> ghost = sketch.points("ghost g3");
    assertEquals(3, ghost.size(), "not beyond the last epoch of the axis");
    assertHeights(zero, List.of(4 * half, 2 * half, half), ghost);
  }

  /** Every tick stands where its name says: judged by a straight line through two of them. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 3e-5, 0.07, 0.19, 0.5, 0.7, 0.999, 1, 1.5, 4, 8.1, 42, 12345, 3e12})
  void ticksNameTheirHeights(double highest) {
    Sketch sketch = draw(history(highest, highest / 3), 1);
    List<String> names = sketch.texts("tick");
    assertTrue(names.size() >= 2 && names.size() <= 4, names::toString);
    double zero = axis(sketch).y1();
    double top = sketch.points("loss training").get(0).y();
    List<Line> lines = sketch.lines;
    for (int tick = 0; tick < names.size(); tick++) {
      double value = Double.parseDouble(names.get(tick).replace('−', '-'));
      double expected = zero - value / highest * (zero - top);
      assertEquals(expected, lines.get(tick).y1(), 0.1, () -> names + " up to " + highest);
    }
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "0.001, 1, 0.001 0.01 0.1 1",
    "0.02, 0.7, 0.02 0.05 0.1 0.2 0.5",
    "0.3, 0.7, 0.5",
    "1e-12, 2, 0.0001 0.01 1", // no lower than a millionth of the highest
    "0.00002, 30, 0.001 0.1 10",
  })
  void ticksOfALogarithmicAxisAreRoundNumbers(double lowest, double highest, String names) {
    Sketch sketch = new Sketch();
    LossHistory history = new LossHistory();
    history.add(0, highest, 1, lowest, 1);
    new LossCurve(CurveKind.LOSS, true).draw(history, new Ghost[0], 5, -1, sketch);
    assertEquals(names, String.join(" ", sketch.texts("tick")));
  }

  @ParameterizedTest(name = "of {0}")
  @ValueSource(doubles = {0, 0.7})
  void aRunThatHasNotBegunIsOnePoint(double loss) {
    Sketch sketch = draw(history(loss), 0);
    assertEquals(1, sketch.points("loss training").size());
    assertEquals(axis(sketch).x1(), sketch.points("loss training").get(0).x(), ROUNDING);
  }

  @Test
  void withoutEntriesThereIsNoCurve() {
    Sketch sketch = draw(new LossHistory(), 10);
    assertEquals("", sketch.path("loss training"));
    assertEquals("", sketch.path("loss test"));
  }

  @Test
  void namesTheCurvesAndTheLastEpoch() {
    List<String> texts = draw(history(1, 0.5), 200).texts.stream().map(Sketch.Text::text).toList();
    assertEquals(List.of("0", "0.5", "1"), texts.subList(0, 3), "losses");
    assertEquals(List.of("0", "epoch 200", "training loss", "test"), texts.subList(3, 7));
  }

  /** Returns the axis at the bottom. */
  private static Line axis(Sketch sketch) {
    return sketch.lines.stream()
        .filter(line -> line.role().equals("axis"))
        .findFirst()
        .orElseThrow();
  }

  private static Predicate<Sketch.Outline> isMark() {
    return path -> path.role().startsWith("here");
  }

  private static void assertHeights(double zero, List<Double> expected, List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      assertEquals(expected.get(i), zero - points.get(i).y(), 2 * ROUNDING);
    }
  }

  private static Sketch draw(LossHistory history, int lastEpoch) {
    Sketch sketch = new Sketch();
    LossCurve.draw(history, lastEpoch, sketch);
    return sketch;
  }

  private static LossHistory history(double... trainingLosses) {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch < trainingLosses.length; epoch++) {
      history.add(epoch, trainingLosses[epoch], 1, trainingLosses[epoch] / 2, 1);
    }
    return history;
  }
}
