package gradientpress.view;

import java.util.List;

/**
 * The long shapes of the pictures of an example, as an SVG file beside the page that refers to
 * them: so the page itself is short and its text is there early.
 *
 * <p>A shape stands here without its colours: who refers to it says what it looks like, as the
 * style sheet of the page has it. So that the sheet has a word in the widths of lines too, they
 * give way to the property {@code --width}.
 */
final class ShapeFile {
  /** A straight line, and how wide it is, in units of its picture. */
  record Line(double x1, double y1, double x2, double y2, double width) {}

  private final StringBuilder svg = new StringBuilder(8192);
  private int shapes;

  ShapeFile() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
  }

  /** Puts an outline into the file, and returns its id. */
  String addPath(String data) {
    String id = nextId();
    svg.append("<path id=\"").append(id).append("\" d=\"").append(data).append("\"/>\n");
    return id;
  }

  /** Puts lines into the file as one shape, and returns its id. */
  String addLines(List<Line> lines) {
    String id = nextId();
    svg.append("<g id=\"").append(id).append("\">");
    for (Line line : lines) {
      svg.append("<line");
      SvgWriter.attribute(svg, "x1", line.x1);
      SvgWriter.attribute(svg, "y1", line.y1);
      SvgWriter.attribute(svg, "x2", line.x2);
      SvgWriter.attribute(svg, "y2", line.y2);
      svg.append(" stroke-width=\"var(--width,");
      Tenths.append(svg, line.width);
      svg.append(")\"/>");
    }
    svg.append("</g>\n");
    return id;
  }

  private String nextId() {
    shapes++;
    return "s" + shapes;
  }

  /** Returns the file; empty if nothing was put into it. */
  String finish() {
    return shapes == 0 ? "" : svg + "</svg>\n";
  }
}
