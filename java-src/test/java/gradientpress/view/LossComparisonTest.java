package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.LossHistory;
import gradientpress.view.LossComparison.Curve;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import gradientpress.view.Sketch.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossComparisonTest {
  private static final double ROUNDING = 0.051;

  @Test
  void curvesShareOneScale() {
    Sketch sketch = draw(4, 0, false, curve("high", 0, 1, 0.5), curve("low", 1, 0.5, 0.25, 0.25));
    double zero = axis(sketch).y1();
    List<Point> high = sketch.points("ghost g0");
    List<Point> low = sketch.points("ghost g1");
    assertEquals(zero - high.get(1).y(), zero - low.get(0).y(), ROUNDING);
    assertEquals((zero - high.get(0).y()) / 4, zero - low.get(2).y(), ROUNDING);
    assertEquals(high.get(1).x(), low.get(1).x(), ROUNDING);
    assertEquals((axis(sketch).x1() + axis(sketch).x2()) / 2, low.get(2).x(), ROUNDING);
  }

  @Test
  void onALogarithmicScaleEqualRatiosAreEqualSteps() {
    List<Point> points = draw(2, 0, true, curve("run", 0, 1, 0.1, 0.01)).points("ghost g0");
    double first = points.get(1).y() - points.get(0).y();
    double second = points.get(2).y() - points.get(1).y();
    assertTrue(first > 10, "down is less");
    assertEquals(first, second, 2 * ROUNDING);
  }

  @ParameterizedTest(name = "logarithmic: {0}")
  @ValueSource(booleans = {false, true})
  void eachCurveHasItsNameAtItsEnd(boolean logarithmic) {
    Sketch sketch =
        draw(2, 0, logarithmic, curve("Adam", 1, 1, 0.4, 0.1), curve("Momentum", 2, 1, 0.7));
    for (int style = 1; style <= 2; style++) {
      List<Point> points = sketch.points("ghost g" + style);
      Point end = points.get(points.size() - 1);
      Text name = name(sketch, style);
      assertEquals(end.x() + 5, name.x(), ROUNDING);
      assertEquals(end.y() + 4, name.y(), ROUNDING);
    }
    assertEquals("Adam", name(sketch, 1).text());
  }

  @Test
  void aLongNameIsCutWhereThePictureEnds() {
    Curve own = curve("Signs of gradients with momentum", 1, 1, 0.5);
    assertEquals("Signs of gradients w…", name(draw(2, 0, false, own), 1).text());
  }

  @Test
  void namesOfCurvesThatEndTogetherDoNotCollide() {
    Sketch sketch =
        draw(
            1,
            0,
            false,
            curve("a", 0, 1, 0.01),
            curve("b", 1, 1, 0),
            curve("c", 2, 1, 0.02),
            curve("d", 3, 1, 0.9));
    double last = Double.NEGATIVE_INFINITY;
    for (int style : new int[] {3, 2, 0, 1}) {
      double y = name(sketch, style).y();
      assertTrue(y - last >= 13 - ROUNDING, "in the order of their curves, and apart");
      last = y;
    }
    assertTrue(last <= axis(sketch).y1() + 4 + ROUNDING, "above the axis");
  }

  @Test
  void aRunThatFliesOffLeavesRoomForTheOthers() {
    Sketch sketch = draw(2, 0, false, curve("wild", 0, 1, 1e9, 1e300), curve("calm", 1, 1, 0.5, 0));
    List<Point> calm = sketch.points("ghost g1");
    assertTrue(calm.get(2).y() - calm.get(0).y() > LossComparison.HEIGHT / 3.0);
    assertTrue(sketch.points("ghost g0").stream().allMatch(point -> point.y() > 0));
  }

  @Test
  void theFinishLineStandsAtItsLoss() {
    Sketch sketch = draw(1, 0.5, false, curve("run", 0, 1, 0.5));
    Line finish =
        sketch.lines.stream()
            .filter(line -> line.role().equals("finish"))
            .findFirst()
            .orElseThrow();
    assertEquals(sketch.points("ghost g0").get(1).y(), finish.y1(), ROUNDING);
    assertEquals(finish.y1(), finish.y2());
    assertTrue(
        draw(1, 0, false, curve("run", 0, 1, 0.5)).lines.stream()
            .noneMatch(line -> line.role().equals("finish")));
  }

  @ParameterizedTest(name = "logarithmic: {0}")
  @ValueSource(booleans = {false, true})
  void aRunThatHasNotBegunIsNamedAlone(boolean logarithmic) {
    Sketch sketch = draw(10, 0, logarithmic, curve("soon", 0));
    assertEquals("", sketch.path("ghost g0"));
    assertEquals("soon", name(sketch, 0).text());
  }

  private static Curve curve(String name, int style, double... losses) {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch < losses.length; epoch++) {
      history.add(epoch, 0, 0, losses[epoch], 0);
    }
    return new Curve(history, name, style);
  }

  private static Sketch draw(int lastEpoch, double finish, boolean logarithmic, Curve... curves) {
    Sketch sketch = new Sketch();
    LossComparison.draw(curves, lastEpoch, finish, logarithmic, sketch);
    return sketch;
  }

  private static Line axis(Sketch sketch) {
    return sketch.lines.stream()
        .filter(line -> line.role().equals("axis"))
        .findFirst()
        .orElseThrow();
  }

  private static Text name(Sketch sketch, int style) {
    return sketch.texts.stream()
        .filter(text -> text.role().equals("name g" + style))
        .findFirst()
        .orElseThrow();
  }
}
