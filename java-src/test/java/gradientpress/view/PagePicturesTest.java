package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Drawings of a page, and the file of their long shapes")
class PagePicturesTest {
  static String[] dataSets() {
    return DataSets.names();
  }

  @ParameterizedTest
  @MethodSource("dataSets")
  void drawingsWithTheirShapesAreTheWholePictures(String data) {
    TrainerSession session = session(data, 40);
    PagePictures pictures = PagePictures.of(session);
    Document shapes = parse(pictures.shapes());
    assertEquals(
        shapesOf(whole(pen -> TrainerPictures.drawPlot(session, pen))),
        shapesOf(putTogether(pictures.plot(), shapes)));
    assertEquals(
        shapesOf(whole(pen -> TrainerPictures.drawNetwork(session, pen))),
        shapesOf(putTogether(pictures.network(), shapes)));
    assertEquals(
        shapesOf(whole(pen -> TrainerPictures.drawCurve(session, pen))),
        shapesOf(putTogether(pictures.curve(), shapes)));
  }

  /** Each is there for one drawing. */
  @ParameterizedTest
  @MethodSource("dataSets")
  void everyShapeIsReferredToOnce(String data) {
    PagePictures pictures = PagePictures.of(session(data, 40));
    List<String> ids = parse(pictures.shapes()).select("[id]").eachAttr("id");
    List<String> used =
        drawings(pictures)
            .flatMap(each -> parse(each).select("use").eachAttr("href").stream())
            .toList();
    assertFalse(ids.isEmpty());
    assertEquals(ids.stream().map("#"::concat).toList(), used);
  }

  /** They stand in the page, whose security policy refuses inline styles, many to a page. */
  @ParameterizedTest
  @MethodSource("dataSets")
  void thePageHoldsNoStylesNoIdsAndNothingLong(String data) {
    for (String drawing : drawings(PagePictures.of(session(data, 500))).toList()) {
      assertFalse(drawing.contains("style") || drawing.contains(" id="), drawing);
      assertTrue(drawing.length() < 4000, drawing);
    }
  }

  @ParameterizedTest
  @MethodSource("dataSets")
  void drawingsHaveTheirSizes(String data) {
    PagePictures pictures = PagePictures.of(session(data, 40));
    assertEquals(
        List.of("0 0 300 300", "0 0 400 300", "0 0 400 120"),
        drawings(pictures).map(each -> parse(each).child(0).attr("viewBox")).toList());
  }

  /** What the page's style sheet says of a line's width counts, should it say anything. */
  @Test
  void linesInTheFileHaveTheirWidthsUnlessThePageSaysOtherwise() {
    ShapeFile shapes = new ShapeFile();
    ReferringPen pen = new ReferringPen(new SvgWriter("network", 400, 300), shapes);
    pen.line("edge positive", 0, 1, 2, 3, 4.25);
    pen.line("edge negative", 5, 6, 7, 8, 9);
    pen.line("edge positive", 0, 1, 2, 3, 1);
    assertEquals(
        "<svg class=\"network\" viewBox=\"0 0 400 300\" aria-hidden=\"true\">"
            + "<use href=\"#s1\" class=\"edge positive\"/>"
            + "<line class=\"edge negative\" x1=\"5\" y1=\"6\" x2=\"7\" y2=\"8\" stroke-width=\"9\"/>"
            + "</svg>",
        pen.finish());
    assertEquals(
        """
        <svg xmlns="http://www.w3.org/2000/svg">
        <g id="s1"><line x1="0" y1="1" x2="2" y2="3" stroke-width="var(--width,4.3)"/>\
        <line x1="0" y1="1" x2="2" y2="3" stroke-width="var(--width,1)"/></g>
        </svg>
        """,
        shapes.finish());
  }

  @Test
  void withoutLongShapesThereIsNoFile() {
    ShapeFile shapes = new ShapeFile();
    ReferringPen pen = new ReferringPen(new SvgWriter("plot", 300, 300), shapes);
    pen.path("boundary", "M0 0L1 2");
    assertEquals(
        "<svg class=\"plot\" viewBox=\"0 0 300 300\" aria-hidden=\"true\">"
            + "<path class=\"boundary\" d=\"M0 0L1 2\"/></svg>",
        pen.finish());
    assertEquals("", shapes.finish());
  }

  private static Stream<String> drawings(PagePictures pictures) {
    return Stream.of(pictures.plot(), pictures.network(), pictures.curve());
  }

  private static Document whole(Consumer<Pen> drawing) {
    SvgWriter svg = new SvgWriter("drawing", 400, 300);
    drawing.accept(svg);
    return parse(svg.finish());
  }

  /** Puts the shapes that a drawing refers to in its place, as a browser does. */
  private static Document putTogether(String drawing, Document shapes) {
    Document whole = parse(drawing);
    for (Element use : whole.select("use")) {
      Element shape = shapes.getElementById(use.attr("href").substring(1));
      List<Element> parts = shape.normalName().equals("g") ? shape.children() : List.of(shape);
      for (Element part : parts) {
        Element copy = part.clone().removeAttr("id").attr("class", use.className());
        copy.attr("stroke-width", copy.attr("stroke-width").replaceAll("var\\(--width,|\\)", ""));
        use.before(copy);
      }
      use.remove();
    }
    return whole;
  }

  /** Which shapes a picture has; lines of several roles may have changed places. */
  private static List<String> shapesOf(Document picture) {
    return picture.child(0).children().stream()
        .map(
            shape ->
                Stream.of("class", "d", "x", "y", "x1", "y1", "x2", "y2", "width", "stroke-width")
                        .map(shape::attr)
                        .toList()
                    + shape.normalName()
                    + shape.text())
        .sorted()
        .toList();
  }

  private static Document parse(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser());
  }

  private static TrainerSession session(String data, int points) {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer(data, 0.1, points, new int[] {8, 8}, "tanh", 0.1, 5, 3, 1));
    for (int i = 0; i < 3; i++) {
      session.trainEpoch();
    }
    return session;
  }
}
