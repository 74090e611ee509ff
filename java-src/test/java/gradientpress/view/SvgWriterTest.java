package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {
  private final SvgWriter svg = new SvgWriter("plot", 300, 200);

  @Test
  void anEmptyPictureIsAnElementHiddenFromScreenReaders() {
    assertEquals(
        "<svg class=\"plot\" viewBox=\"0 0 300 200\" aria-hidden=\"true\"></svg>", svg.finish());
  }

  @Test
  void writesALine() {
    svg.line("edge positive", 1, 2.25, -3, 4.04, 0.5);
    assertShape(
        "<line class=\"edge positive\" x1=\"1\" y1=\"2.3\" x2=\"-3\" y2=\"4\""
            + " stroke-width=\"0.5\"/>");
  }

  @Test
  void writesABox() {
    svg.box("unit hidden", 10, 20.5, 34, 33, 5);
    assertShape(
        "<rect class=\"unit hidden\" x=\"10\" y=\"20.5\" width=\"34\" height=\"33\""
            + " rx=\"5\"/>");
  }

  @Test
  void writesAPath() {
    svg.path("boundary", "M0 0L1 2");
    assertShape("<path class=\"boundary\" d=\"M0 0L1 2\"/>");
  }

  @Test
  void writesTextWithItsAnchor() {
    svg.text("label", 1, 2, Pen.Anchor.START, "a");
    svg.text("label", 3, 4, Pen.Anchor.MIDDLE, "b");
    svg.text("label", 5, 6, Pen.Anchor.END, "c");
    assertShape(
        "<text class=\"label\" x=\"1\" y=\"2\" text-anchor=\"start\">a</text>"
            + "<text class=\"label\" x=\"3\" y=\"4\" text-anchor=\"middle\">b</text>"
            + "<text class=\"label\" x=\"5\" y=\"6\" text-anchor=\"end\">c</text>");
  }

  @Test
  void textKeepsEveryCharacterThroughAParser() throws Exception {
    String text = "1 < 2 && 3 > 2; ]]> &lt; \"quoted\" 'too' → ↑ 🐶";
    svg.text("label", 0, 0, Pen.Anchor.START, text);
    assertEquals(text, parse(svg.finish()).getElementsByTagName("text").item(0).getTextContent());
  }

  private void assertShape(String shape) {
    String opening = "<svg class=\"plot\" viewBox=\"0 0 300 200\" aria-hidden=\"true\">";
    assertEquals(opening + shape + "</svg>", svg.finish());
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
