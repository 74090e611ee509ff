package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.nn.Network;
import gradientpress.nn.activation.Activations;
import gradientpress.view.Sketch.Circle;
import gradientpress.view.Sketch.Line;
import gradientpress.view.Sketch.Point;
import gradientpress.view.Sketch.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<Point> centres = centres(sketch);
    assertEquals(sketch.circles.size(), centres.size(), "no unit hides another");
    Set<List<Point>> ends = new HashSet<>();
    for (Line line : sketch.lines) {
      Point from = new Point(line.x1(), line.y1());
      Point to = new Point(line.x2(), line.y2());
      assertTrue(centres.contains(from) && centres.contains(to), "edges join units");
      assertTrue(ends.add(List.of(from, to)), "no edge hides another");
      assertTrue(from.x() < to.x(), "edges go from left to right");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 1", "2 8 1", "2 1 1 1 1 1 1 1", "2 8 8 8 8 8 8 1"})
  void staysWithinThePicture(String sizes) {
    for (Circle circle : draw("circle", network(sizes)).circles) {
      assertTrue(circle.x() - circle.radius() > 0);
      assertTrue(circle.x() + circle.radius() < NetworkDiagram.WIDTH);
      assertTrue(circle.y() - circle.radius() > 0);
      assertTrue(circle.y() + circle.radius() < NetworkDiagram.HEIGHT);
    }
  }

  @Test
  void unitsOfALayerDoNotTouch() {
    List<Circle> hidden =
        draw("circle", network("2 8 1")).circles.stream()
            .filter(circle -> circle.role().equals("unit hidden"))
            .toList();
    for (int i = 1; i < hidden.size(); i++) {
      double gap = hidden.get(i).y() - hidden.get(i - 1).y();
      assertTrue(gap > 2 * hidden.get(i).radius());
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
    List<Circle> circles = draw("circle", network).circles;
    assertEquals(circles.get(1).y(), negative.get(0).y1(), "from the second input");
    assertEquals(circles.get(4).y(), negative.get(0).y2(), "to the third hidden unit");
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
      assertTrue(text.y() > 0 && text.y() < NetworkDiagram.HEIGHT);
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
    Sketch sketch = new Sketch();
    DataSet dataSet = DataSets.named("circle");
    Network network = network(inputs.size() + " 4 1");
    NetworkDiagram.draw(dataSet, inputs.toArray(new String[0]), network, sketch);
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
      assertTrue(left >= 0 && left + width <= NetworkDiagram.WIDTH, () -> text + " is cut");
    }
  }

  @Test
  void anImageIsOneBlockWithALineToEachUnit() {
    Network network = network("64 3 10");
    Sketch sketch = new Sketch();
    Arrays.fill(network.parameters(), 0, 64, 0.5); // all weights of the first unit
    NetworkDiagram.draw(DataSets.named("digits"), new String[64], network, sketch);
    assertEquals(0, count(sketch, "unit input"));
    assertEquals(13, sketch.circles.size());
    assertEquals(4 + 1, sketch.points("unit input").size(), "a closed square");
    List<Line> bundles =
        sketch.lines.stream().filter(line -> line.role().equals("edge bundle")).toList();
    assertEquals(3, bundles.size());
    assertTrue(bundles.get(0).width() > bundles.get(1).width());
    assertEquals(3 + 3 * 10, sketch.lines.size());
    assertEquals("64 pixels", sketch.texts.get(0).text());
    assertEquals(List.of(DataSets.named("digits").outputs()), namesOf("unit output", sketch));
    double gap = sketch.circles.get(12).y() - sketch.circles.get(11).y();
    assertTrue(2 * sketch.circles.get(12).radius() < gap, "outputs do not touch");
  }

  /** Returns for each unit of a role the text that is nearest to it. */
  private static List<String> namesOf(String role, Sketch sketch) {
    return sketch.circles.stream()
        .filter(unit -> unit.role().equals(role))
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

  private static Set<Point> centres(Sketch sketch) {
    Set<Point> centres = new HashSet<>();
    sketch.circles.forEach(circle -> centres.add(new Point(circle.x(), circle.y())));
    return centres;
  }

  private static long count(Sketch sketch, String role) {
    return sketch.circles.stream().filter(circle -> circle.role().equals(role)).count();
  }

  private static Sketch draw(String data, Network network) {
    Sketch sketch = new Sketch();
    DataSet dataSet = DataSets.named(data);
    NetworkDiagram.draw(dataSet, dataSet.axes(), network, sketch);
    return sketch;
  }

  private static Network network(String sizes) {
    int[] units = Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
    return Network.withHidden(units, Activations.named("tanh"), 1);
  }

  private static void set(Network network, double... parameters) {
    System.arraycopy(parameters, 0, network.parameters(), 0, parameters.length);
  }
}
