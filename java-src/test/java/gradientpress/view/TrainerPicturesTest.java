package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@DisplayName("Pictures of a trainer as SVG")
class TrainerPicturesTest {
  private static final String HEAT = "data:image/png;base64,AAAA";
  private static final String MAPS = "data:image/png;base64,BBBB";

  static String[] names() {
    return new String[] {"circle", "xor", "gauss", "spiral", "cats-and-dogs"};
  }

  static String[] allNames() {
    return DataSets.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePlotHasTheBoundaryUnderFourKindsOfDots(String data) throws Exception {
    Element plot = parse(plot(session(data)));
    assertEquals(
        List.of(
            "boundary",
            "dots first test",
            "dots second test",
            "dots first train",
            "dots second train",
            "key dots first train",
            "key dots second train",
            "missed"),
        roles(plot, "path"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theNetworkHasItsUnitsAndWeights(String data) throws Exception {
    TrainerSession session = session(data);
    int outputs = session.dataSet().outputs().length;
    Element network = parse(network(session));
    assertEquals(2 + 3 + outputs, roles(network, "rect").size());
    assertEquals(2 * 3 + 3 * outputs, roles(network, "line").size());
  }

  @ParameterizedTest
  @MethodSource("allNames")
  void everyDataSetHasValidPicturesOfModestSize(String data) throws Exception {
    TrainerSession session = session(data);
    for (String picture :
        List.of(plot(session), network(session), curve(session), Poster.of(session, "", ""))) {
      parse(picture);
      assertFalse(picture.contains("NaN") || picture.contains("null"), picture);
      assertTrue(picture.length() < 30_000, () -> picture.length() + " characters");
    }
    assertFalse(Poster.of(session, "", "").contains("<image"));
    assertEquals(
        session.dataSet().imageSide() == 0 && session.dataSet().axes().length == 2,
        Plots.of(session).tints() != null);
  }

  /** The picture of the unit maps lies exactly under the diagram, scaled like that. */
  @Test
  void thePosterPutsTheUnitMapsBehindTheNetwork() throws Exception {
    Element poster = parse(Poster.of(session("xor"), HEAT, MAPS));
    Element maps = (Element) poster.getElementsByTagName("image").item(1);
    Element network = (Element) poster.getElementsByTagName("svg").item(1);
    for (String attribute : List.of("x", "width", "height")) {
      assertEquals(network.getAttribute(attribute), maps.getAttribute(attribute));
    }
    assertEquals("0", network.getAttribute("y"));
    assertEquals("", maps.getAttribute("y"));
    assertEquals("xMidYMid", maps.getAttribute("preserveAspectRatio"));
  }

  /** Curves over a line, weights of images, tints over the plane. */
  @ParameterizedTest
  @MethodSource("allNames")
  void everyUnitShowsWhatItSays(String data) throws Exception {
    TrainerSession session = session(data);
    int axes = session.dataSet().axes().length;
    UnitMaps maps = TrainerPictures.unitMaps(session);
    Element network = parse(network(session));
    assertEquals(axes == 1, roles(network, "path").contains("said"));
    assertEquals(axes == 1, maps == null);
    if (maps != null) {
      long colours = Arrays.stream(maps.pixels()).distinct().count();
      assertTrue(colours > 10 && colours <= 256, () -> colours + " colours");
    }
  }

  @Test
  void theCurveHasBothLosses() throws Exception {
    Element curve = parse(curve(session("xor")));
    assertEquals(List.of("loss test", "loss training"), roles(curve, "path").subList(0, 2));
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePosterHoldsAllPicturesAndStandsOnItsOwn(String data) throws Exception {
    String svg = Poster.of(session(data), HEAT, MAPS);
    Element poster = parse(svg);
    assertEquals("http://www.w3.org/2000/svg", poster.getNamespaceURI());
    assertEquals("0 0 720 300", poster.getAttribute("viewBox"));
    assertEquals(List.of("plot", "network", "curve"), roles(poster, "svg"));
    assertEquals(List.of(HEAT, MAPS), attributes(poster, "image", "href"));
    assertTrue(attributes(poster, "svg", "aria-hidden").stream().allMatch(String::isEmpty));
    String withoutNamespace = svg.replace("http://www.w3.org/2000/svg", "");
    assertFalse(withoutNamespace.contains("http"), "nothing is loaded from elsewhere");
    assertFalse(svg.contains("url("), "nothing is loaded from elsewhere");
  }

  @Test
  void thePartsOfThePosterDoNotOverlapAndFillIt() throws Exception {
    Element poster = parse(Poster.of(session("xor"), HEAT, MAPS));
    double area = 0;
    List<Rectangle2D> boxes = new ArrayList<>();
    NodeList parts = poster.getElementsByTagName("svg");
    for (int i = 0; i < parts.getLength(); i++) {
      Rectangle2D box = box((Element) parts.item(i));
      assertTrue(new Rectangle2D.Double(0, 0, 720, 300).contains(box));
      assertTrue(boxes.stream().noneMatch(box::intersects));
      boxes.add(box);
      area += box.getWidth() * box.getHeight();
    }
    assertTrue(area > 0.9 * 720 * 300);
  }

  private static Rectangle2D box(Element part) {
    return new Rectangle2D.Double(
        Integer.parseInt(part.getAttribute("x")),
        Integer.parseInt(part.getAttribute("y")),
        Integer.parseInt(part.getAttribute("width")),
        Integer.parseInt(part.getAttribute("height")));
  }

  private static String plot(TrainerSession session) {
    return drawn(pen -> TrainerPictures.drawPlot(session, pen));
  }

  private static String network(TrainerSession session) {
    return drawn(pen -> TrainerPictures.drawNetwork(session, pen));
  }

  private static String curve(TrainerSession session) {
    return drawn(pen -> TrainerPictures.drawCurve(session, pen));
  }

  private static String drawn(Consumer<Pen> drawing) {
    SvgWriter svg = new SvgWriter("drawing", 400, 300);
    drawing.accept(svg);
    return svg.finish();
  }

  private static TrainerSession session(String data) {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer(data, 0.1, 40, new int[] {3}, "tanh", 0.1, 5, 3, 1));
    for (int i = 0; i < 3; i++) {
      session.trainEpoch();
    }
    return session;
  }

  private static List<String> roles(Element picture, String element) {
    return attributes(picture, element, "class");
  }

  private static List<String> attributes(Element picture, String element, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList elements = picture.getElementsByTagName(element);
    for (int i = 0; i < elements.getLength(); i++) {
      values.add(((Element) elements.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
