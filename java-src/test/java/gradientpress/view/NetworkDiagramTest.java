package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.nn.Network;
import gradientpress.nn.activation.Activations;
import gradientpress.view.Sketch.Box;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import gradientpress.view.Sketch.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDiagramTest {
  @ParameterizedTest(name = "{0}: {2} hidden units, {3} edges")
  @CsvSource({
    "2 1, circle, 0, 2",
    "2 4 1, circle, 4, 12",
    "2 4 2 1, circle, 6, 18",
    "2 8 8 8 8 8 8 2, cats-and-dogs, 48, 352",
  })
  void drawsEveryUnitAndEveryWeightOnce(String sizes, String data, int hidden, int edges) {
    Network network = network(sizes);
    Sketch sketch = draw(data, network);
    assertEquals(2, count(sketch, "unit input"));
    assertEquals(hidden, count(sketch, "unit hidden"));
    assertEquals(network.size(network.depth()), count(sketch, "unit output"));
    assertEquals(edges, sketch.lines.size());
    Set<List<Box>> ends = new HashSet<>();
    for (Line line : sketch.lines) {
      Box from = unitAt(sketch, line.x1(), line.y1());
      Box to = unitAt(sketch, line.x2(), line.y2());
      assertTrue(from.right() < to.left(), "edges go from left to right");
      assertTrue(ends.add(List.of(from, to)), "no edge hides another");
    }
  }

  /** Weights so large that all lines are as broad as they get. */
  @ParameterizedTest
  @ValueSource(strings = {"2 1", "2 8 1", "2 4 2 1", "2 8 8 8 8 8 8 1", "2 1 8 1 8 1 8 2"})
  void noLineEntersAUnit(String sizes) {
    Network network = network(sizes);
    Arrays.fill(network.parameters(), 1e9);
    Sketch sketch = draw("circle", network);
    for (Line line : sketch.lines) {
      double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
      double corner = line.width() / 2 * Math.abs(line.y2() - line.y1()) / length;
      double from = unitAt(sketch, line.x1(), line.y1()).right();
      double to = unitAt(sketch, line.x2(), line.y2()).left();
      assertTrue(line.x1() - corner >= from, () -> line + " begins in a unit");
      assertTrue(line.x2() + corner <= to, () -> line + " ends in a unit");
      assertTrue(line.x1() - corner < from + 0.5, () -> line + " begins away from its unit");
      assertTrue(line.x2() + corner > to - 0.5, () -> line + " ends away from its unit");
    }
  }

  /**
   * The weights are [unit × input]: the second one leads from the second input to the only unit.
   */
  @Test
  void edgesTellTheSignOfTheirWeightAndGrowWithItsSize() {
    Network network = network("2 1");
    set(network, 0.5, -3, 0);
    List<Line> edges = draw("circle", network).lines;
    assertEquals("edge positive", edges.get(0).role());
    assertEquals("edge negative", edges.get(1).role());
    assertTrue(edges.get(0).y1() < edges.get(1).y1(), "the first input stands above the second");
    assertTrue(edges.get(0).width() < edges.get(1).width());
  }

  @Test
  void aWeightBelongsToTheUnitItLeadsTo() {
    Network network = network("2 3 1");
    network.parameters()[5] = -1; // third unit, second input
    List<Line> negative =
        draw("circle", network).lines.stream()
            .filter(line -> line.role().equals("edge negative"))
            .toList();
    assertEquals(1, negative.size());
    List<Box> units = draw("circle", network).boxes;
    assertEquals(units.get(1).middle().y(), negative.get(0).y1(), "from the second input");
    assertEquals(units.get(4).middle().y(), negative.get(0).y2(), "to the third hidden unit");
  }

  @Test
  void widthsGrowWithTheWeightButNotBeyondBounds() {
    double before = 0;
    for (double weight : new double[] {0, 0.01, 0.1, 1, 3, 10, 100, 1e6, 1e300}) {
      double width = widthOf(weight);
      assertEquals(width, widthOf(-weight));
      assertTrue(width >= before && width < 10);
      before = width;
    }
    assertTrue(widthOf(0) > 0 && widthOf(0) < widthOf(1) && widthOf(1) < widthOf(10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void weightsThatHaveOverflowedAreDrawnThinly(double weight) {
    assertDoesNotThrow(() -> widthOf(weight));
    assertEquals(widthOf(0), widthOf(weight));
  }

  @ParameterizedTest
  @CsvSource({"circle, 2 4 1", "circle, 2 1", "cats-and-dogs, 2 8 2"})
  void namesInputsAndOutputsNextToTheirUnits(String data, String sizes) {
    Sketch sketch = draw(data, network(sizes));
    DataSet dataSet = DataSets.named(data);
    assertEquals(List.of(dataSet.axes()), namesOf("unit input", sketch));
    assertEquals(List.of(dataSet.outputs()), namesOf("unit output", sketch));
    assertEquals(dataSet.axes().length + dataSet.outputs().length, sketch.texts.size());
    for (Text text : sketch.texts) {
      assertTrue(text.y() > 0 && text.y() < DiagramGeometry.HEIGHT);
    }
  }

  static List<Arguments> inputs() {
    return List.of(
        Arguments.of(List.of("x")),
        Arguments.of(List.of("x", "y", "x²", "y²", "xy", "radius")),
        Arguments.of(
            List.of("x", "y", "x²", "y²", "xy", "sin x", "sin y", "cos x", "cos y", "radius")),
        Arguments.of(List.of("petal length in centimetres, measured twice", "petal width, cm")));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void namesWhatEntersTheNetworkWithinThePicture(List<String> inputs) {
    Network network = network(inputs.size() + " 4 1");
    Sketch sketch = draw("circle", inputs.toArray(new String[0]), network, Highlight.NOTHING);
    List<String> names = namesOf("unit input", sketch);
    for (int i = 0; i < inputs.size(); i++) {
      String start = inputs.get(i).substring(0, Math.min(10, inputs.get(i).length()));
      assertTrue(names.get(i).startsWith(start), () -> names + " are those of " + inputs);
    }
    for (Text text : sketch.texts) {
      double width = text.text().length() * 6.0;
      double left =
          switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
          };
      assertTrue(left >= 0 && left + width <= DiagramGeometry.WIDTH, () -> text + " is cut");
    }
  }

  @Test
  void anImageIsOneBlockWithALineToEachUnit() {
    Network network = network("64 3 10");
    Arrays.fill(network.parameters(), 0, 64, 0.5); // all weights of the first unit
    Sketch sketch = draw("digits", network);
    assertEquals(1, count(sketch, "unit input"));
    assertEquals(1 + 3 + 10, sketch.boxes.size());
    List<Line> bundles =
        sketch.lines.stream().filter(line -> line.role().equals("edge bundle")).toList();
    assertEquals(3, bundles.size());
    assertTrue(bundles.get(0).width() > bundles.get(1).width());
    assertEquals(3 + 3 * 10, sketch.lines.size());
    Box block = sketch.boxes.get(0);
    for (Line bundle : bundles) {
      assertTrue(bundle.x1() >= block.right() && bundle.x1() < block.right() + 5);
      assertTrue(bundle.y1() > block.top() && bundle.y1() < block.bottom());
    }
    assertEquals("64 pixels", sketch.texts.get(0).text());
    assertEquals(List.of(DataSets.named("digits").outputs()), namesOf("unit output", sketch));
  }

  @Test
  void aChosenUnitAndItsWeightsStandOut() {
    Network network = network("2 3 1");
    DiagramGeometry geometry = geometry("circle", network);
    Sketch sketch = draw("circle", network, Highlight.ofUnit(geometry, geometry.number(1, 2)));
    assertEquals(List.of(4), places(sketch.boxes, box -> box.role().equals("unit hidden chosen")));
    assertEquals(5, places(sketch.boxes, box -> !box.role().endsWith("chosen")).size());
    // Weights of the three hidden units, two each, and of the output.
    assertEquals(List.of(4, 5, 8), places(sketch.lines, line -> line.role().endsWith(" lit")));
    assertEquals(6, places(sketch.lines, line -> line.role().endsWith(" dim")).size());
  }

  @Test
  void aWeightStandsOutAlone() {
    Network network = network("2 3 1");
    DiagramGeometry geometry = geometry("circle", network);
    Highlight highlight = Highlight.ofWeight(geometry, geometry.weight(1, 1, 0));
    Sketch sketch = draw("circle", network, highlight);
    assertEquals(List.of(2), places(sketch.lines, line -> line.role().endsWith(" lit")));
    assertEquals(8, places(sketch.lines, line -> line.role().endsWith(" dim")).size());
    assertEquals(List.of(), places(sketch.boxes, box -> box.role().endsWith("chosen")));
  }

  @Test
  void dashesFlowFromUnitToUnit() {
    Network network = network("2 3 1");
    DiagramGeometry geometry = geometry("circle", network);
    Sketch sketch = new Sketch();
    diagram("circle", DataSets.named("circle").axes(), network).drawFlow(sketch);
    List<List<Point>> strokes = sketch.strokes("flow");
    assertEquals(2 * 3 + 3, strokes.size());
    assertEquals(new Point(geometry.start(1), geometry.y(0, 0)), strokes.get(0).get(0));
    assertEquals(new Point(geometry.left(1), geometry.y(1, 0)), strokes.get(0).get(1));
  }

  /** The highest number on top, the lowest at the bottom, the first place at the left. */
  @Test
  void aCurveFillsTheSquareOfEachUnit() {
    Network network = network("1 2 1");
    DataSet dataSet = DataSets.named("sine");
    DiagramGeometry geometry = DiagramGeometry.of(dataSet, dataSet.axes(), network);
    int places = 121;
    byte[] maps = new byte[4 * places];
    for (int i = 0; i < maps.length; i++) {
      maps[i] = (byte) (i % places * 254 / 120);
    }
    Sketch sketch = new Sketch();
    new NetworkDiagram(geometry, dataSet.axes(), dataSet.outputs())
        .drawCurves(
            Arrays.copyOf(maps, places),
            Arrays.copyOfRange(maps, places, maps.length),
            places,
            sketch);
    List<List<Point>> curves = sketch.strokes("said");
    assertEquals(4, curves.size());
    for (int number = 0; number < 4; number++) {
      int layer = geometry.layerOf(number);
      double left = geometry.left(layer);
      double top = geometry.top(layer, geometry.unitOf(number));
      double size = geometry.size(layer);
      List<Point> curve = curves.get(number);
      assertEquals(new Point(left, top + size - 1), curve.get(0));
      assertEquals(new Point(left + size, top + 1), curve.get(curve.size() - 1));
      for (Point point : curve) {
        assertEquals(size, point.x() - left + point.y() - top, 1.3, "a straight line up");
      }
    }
  }

  /** Returns for each unit of a role the text that is nearest to it. */
  private static List<String> namesOf(String role, Sketch sketch) {
    return sketch.boxes.stream()
        .filter(unit -> unit.role().equals(role))
        .map(Box::middle)
        .map(
            unit ->
                sketch.texts.stream()
                    .min(Comparator.comparing(t -> Math.hypot(t.x() - unit.x(), t.y() - unit.y())))
                    .orElseThrow()
                    .text())
        .toList();
  }

  private static double widthOf(double weight) {
    Network network = network("2 1");
    set(network, weight, 0, 0);
    return draw("circle", network).lines.get(0).width();
  }

  /** Returns the unit on whose left or right edge, or close to it, a point lies half way down. */
  private static Box unitAt(Sketch sketch, double x, double y) {
    List<Box> units =
        sketch.boxes.stream()
            .filter(box -> Math.abs(box.middle().y() - y) < 0.01)
            .filter(box -> Math.abs(box.right() - x) <= 5 || Math.abs(box.left() - x) <= 5)
            .toList();
    assertEquals(1, units.size(), () -> "units at " + x + ", " + y);
    return units.get(0);
  }

  private static <T> List<Integer> places(List<T> shapes, Predicate<T> condition) {
    return IntStream.range(0, shapes.size())
        .filter(i -> condition.test(shapes.get(i)))
        .boxed()
        .toList();
  }

  private static long count(Sketch sketch, String role) {
    return sketch.boxes.stream().filter(box -> box.role().equals(role)).count();
  }

  private static Sketch draw(String data, Network network) {
    return draw(data, network, Highlight.NOTHING);
  }

  private static Sketch draw(String data, Network network, Highlight highlight) {
    return draw(data, DataSets.named(data).axes(), network, highlight);
  }

  private static Sketch draw(String data, String[] inputs, Network network, Highlight highlight) {
    Sketch sketch = new Sketch();
    diagram(data, inputs, network).draw(network, highlight, sketch);
    return sketch;
  }

  private static NetworkDiagram diagram(String data, String[] inputs, Network network) {
    DataSet dataSet = DataSets.named(data);
    DiagramGeometry geometry = DiagramGeometry.of(dataSet, inputs, network);
    return new NetworkDiagram(geometry, inputs, dataSet.outputs());
  }

  private static DiagramGeometry geometry(String data, Network network) {
    DataSet dataSet = DataSets.named(data);
    return DiagramGeometry.of(dataSet, dataSet.axes(), network);
  }

  private static Network network(String sizes) {
    int[] units = Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
    return Network.withHidden(units, Activations.named("tanh"), 1);
  }

  private static void set(Network network, double... parameters) {
    System.arraycopy(parameters, 0, network.parameters(), 0, parameters.length);
  }
}
