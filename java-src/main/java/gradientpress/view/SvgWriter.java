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
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    attribute("stroke-width", width);
    svg.append("/>");
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    open("rect", role);
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    attribute("rx", rounding);
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
    attribute("x", x);
    attribute("y", y);
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

  /** Closes the picture and returns it. */
  public String finish() {
    return svg.append("</svg>").toString();
  }

  private void open(String element, String role) {
    svg.append('<').append(element).append(" class=\"").append(role).append('"');
  }

  private void attribute(String name, double value) {
    svg.append(' ').append(name).append("=\"");
    Tenths.append(svg, value);
    svg.append('"');
  }
}
