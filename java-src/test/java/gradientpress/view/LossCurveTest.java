package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.LossHistory;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossCurveTest {
  private static final double ROUNDING = 0.051;

  @Test
  void everyEntryIsAPointFromTheLeftEndOfTheAxisToTheRight() {
    Sketch sketch = draw(history(1, 0.8, 0.5, 0.4, 0.3), 4);
    Line axis = sketch.lines.get(0);
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
    Line axis = sketch.lines.get(0);
    Point last = sketch.points("loss training").get(2);
    assertEquals(axis.x1() + (axis.x2() - axis.x1()) / 4, last.x(), ROUNDING);
  }

  /** Test losses are half as large as training losses here. */
  @Test
  void heightsAreInProportionToTheLosses() {
    Sketch sketch = draw(history(2, 1, 0.5, 0), 3);
    double zero = sketch.lines.get(0).y1();
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

  @ParameterizedTest(name = "of {0}")
  @ValueSource(doubles = {0, 0.7})
  void aRunThatHasNotBegunIsOnePoint(double loss) {
    Sketch sketch = draw(history(loss), 0);
    assertEquals(1, sketch.points("loss training").size());
    assertEquals(sketch.lines.get(0).x1(), sketch.points("loss training").get(0).x(), ROUNDING);
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
    assertEquals(List.of("0", "epoch 200", "training loss", "test"), texts);
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
      history.add(epoch, trainingLosses[epoch], trainingLosses[epoch] / 2);
    }
    return history;
  }
}
