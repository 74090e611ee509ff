package gradientpress.view;

/** Writes a picture as the text of an SVG element. */
public final class SvgWriter implements Pen {
  private final StringBuilder svg = new StringBuilder(4096);

  /**
   * Opens the picture.
   *
   * @param role class names of the whole picture
   */
  public SvgWriter(String role, int width, int height) {
    this(role, "aria-hidden=\"true\"", width, height);
  }

  private SvgWriter(String role, String attributes, int width, int height) {
    svg.append("<svg class=\"").append(role).append("\" viewBox=\"0 0 ").append(width).append(' ');
    svg.append(height).append("\" ").append(attributes).append('>');
  }

  /** Opens a picture that stands at a place inside another, scaled to fit a box there. */
  static SvgWriter inside(
      String role, int width, int height, int x, int y, int boxWidth, int boxHeight) {
    String place =
        "x=\"" + x + "\" y=\"" + y + "\" width=\"" + boxWidth + "\" height=\"" + boxHeight + "\"";
    return new SvgWriter(role, place, width, height);
  }

  @Override
  public void line(String role, double x1, double y1, double x2, double y2, double width) {
    open("line", role);
    attribute(svg, "x1", x1);
    attribute(svg, "y1", y1);
    attribute(svg, "x2", x2);
    attribute(svg, "y2", y2);
    attribute(svg, "stroke-width", width);
    svg.append("/>");
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    open("rect", role);
    attribute(svg, "x", x);
    attribute(svg, "y", y);
    attribute(svg, "width", width);
    attribute(svg, "height", height);
    attribute(svg, "rx", rounding);
    svg.append("/>");
  }

  @Override
  public void path(String role, String data) {
    open("path", role);
    svg.append(" d=\"").append(PrintedPath.of(data)).append("\"/>");
  }

  @Override
  public void text(String role, double x, double y, Anchor anchor, String text) {
    open("text", role);
    attribute(svg, "x", x);
    attribute(svg, "y", y);
    svg.append(" text-anchor=\"").append(anchor.svg()).append("\">");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> svg.append("&amp;");
        case '<' -> svg.append("&lt;");
        case '>' -> svg.append("&gt;");
        default -> svg.append(c);
      }
    }
    svg.append("</text>");
  }

  /**
   * Has a shape of a {@link ShapeFile} appear in the picture.
   *
   * @param id of the shape there
   */
  void use(String id, String role) {
    svg.append("<use href=\"#").append(id).append("\" class=\"").append(role).append("\"/>");
  }

  /** Closes the picture and returns it. */
  public String finish() {
    return svg.append("</svg>").toString();
  }

  private void open(String element, String role) {
    svg.append('<').append(element).append(" class=\"").append(role).append('"');
  }

  /** Writes an attribute, to a tenth, after what is there. */
  static void attribute(StringBuilder svg, String name, double value) {
    svg.append(' ').append(name).append("=\"");
    Tenths.append(svg, value);
    svg.append('"');
  }
}
