package gradientpress.view;

/** Draws one picture, shape after shape; {@code role} says what a shape is, as class names. */
public interface Pen {
  /** Draws a straight line; coordinates and width are in units of the picture. */
  void line(String role, double x1, double y1, double x2, double y2, double width);

  /** Draws a box, given by its corner on top at the left; with rounded corners. */
  void box(String role, double x, double y, double width, double height, double rounding);

  /** Draws an outline given as SVG path data. */
  void path(String role, String data);

  /** Writes a short text that starts, is centred or ends at a point. */
  void text(String role, double x, double y, Anchor anchor, String text);

  /** Where a text stands relative to its point. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String svg;

    Anchor(String svg) {
      this.svg = svg;
    }

    /** Returns the value of SVG's {@code text-anchor}. */
    public String svg() {
      return svg;
    }
  }
}
