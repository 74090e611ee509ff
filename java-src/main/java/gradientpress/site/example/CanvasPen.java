package gradientpress.site.example;

import gradientpress.view.Pen;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws what is else written as SVG, in the colours of a light page and without texts, at a place
 * of a canvas.
 */
final class CanvasPen implements Pen {
  private static final int INK = 0x1d2733;
  private static final int AMBER = 0xd67414;
  private static final int BLUE = 0x266bb8;
  private static final int PAPER = 0xfffdf8;
  private static final int GREY = 0x5b6470;
  private static final int OPAQUE = 255;

  private static final Pattern PART = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

  /** How a shape is drawn: its colour, its width where that is not told, and how opaque it is. */
  private record Stroke(int colour, double width, int opacity) {}

  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("first", AMBER),
          Map.entry("second", BLUE),
          Map.entry("third", 0x009e73),
          Map.entry("fourth", 0xaa3c82),
          Map.entry("fifth", 0x6ec4f0),
          Map.entry("sixth", 0x5c5048),
          Map.entry("value", BLUE),
          Map.entry("lowest", AMBER),
          Map.entry("low", 0xb5783a),
          Map.entry("middle", 0x857f73),
          Map.entry("high", 0x4c739c),
          Map.entry("highest", BLUE));

  private final Canvas canvas;
  private final double left;
  private final double top;
  private final double scale;

  /**
   * Makes a pen.
   *
   * @param left where on the canvas the drawing begins
   * @param top likewise, from the top
   * @param scale pixels of one unit of the drawing
   */
  CanvasPen(Canvas canvas, double left, double top, double scale) {
    this.canvas = canvas;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  @Override
  public void line(String role, double x1, double y1, double x2, double y2, double width) {
    Stroke stroke = stroke(role);
    segment(x1, y1, x2, y2, width);
    canvas.paint(stroke.colour, stroke.opacity);
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    Stroke stroke = stroke(role);
    segment(x, y, x + width, y, stroke.width);
    segment(x, y + height, x + width, y + height, stroke.width);
    segment(x, y, x, y + height, stroke.width);
    segment(x + width, y, x + width, y + height, stroke.width);
    canvas.paint(stroke.colour, stroke.opacity);
  }

  @Override
  public void text(String role, double x, double y, Anchor anchor, String text) {
    // Letters look different on every machine.
  }

  @Override
  public void path(String role, String data) {
    if (role.startsWith("flow") || role.startsWith("key")) {
      return; // what moves, and what explains
    }
    Stroke stroke = stroke(role);
    boolean squares = role.startsWith("dots second");
    Matcher parts = PART.matcher(data);
    char command = 'M';
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    while (parts.find()) {
      if (Character.isLetter(parts.group().charAt(0))) {
        command = parts.group().charAt(0);
        if (command == 'z') {
          segment(x, y, startX, startY, stroke.width);
          x = startX;
          y = startY;
        }
        continue;
      }
      double number = Double.parseDouble(parts.group());
      double toX = command == 'h' ? x + number : x;
      double toY = command == 'v' ? y + number : y;
      if ("Mml".indexOf(command) >= 0) {
        parts.find();
        double second = Double.parseDouble(parts.group());
        toX = command == 'M' ? number : x + number;
        toY = command == 'M' ? second : y + second;
      }
      if (command == 'M' || command == 'm') {
        startX = toX;
        startY = toY;
        command = 'l'; // as PathData writes lines
      } else if (squares) {
        canvas.square(left + x * scale, top + y * scale, stroke.width * scale / 2);
      } else {
        segment(x, y, toX, toY, stroke.width);
      }
      x = toX;
      y = toY;
    }
    canvas.paint(stroke.colour, stroke.opacity);
  }

  private void segment(double x1, double y1, double x2, double y2, double width) {
    canvas.line(
        left + x1 * scale,
        top + y1 * scale,
        left + x2 * scale,
        top + y2 * scale,
        width * scale / 2);
  }

  private static Stroke stroke(String role) {
    String[] names = role.split(" ");
    int kind = names.length > 1 ? KINDS.getOrDefault(names[1], INK) : INK;
    return switch (names[0]) {
      case "dots" -> {
        boolean outline = names[1].matches("third|fourth");
        boolean cross = names[1].matches("fifth|sixth");
        double width = outline ? 4 : cross ? 2.5 : names[1].equals("first") ? 7 : 6;
        yield new Stroke(kind, width, role.endsWith("test") ? 115 : OPAQUE);
      }
      case "boundary" -> new Stroke(INK, 2, OPAQUE);
      case "contour" -> new Stroke(INK, 1, 100);
      case "rule", "frame", "pixels" -> new Stroke(INK, 1, 64);
      case "fit" ->
          role.contains("rim") ? new Stroke(PAPER, 5, OPAQUE) : new Stroke(INK, 2.5, OPAQUE);
      case "ink" ->
          new Stroke(INK, 6, role.contains("light") ? 85 : role.contains("medium") ? 170 : OPAQUE);
      case "wrong" -> new Stroke(AMBER, 2.5, OPAQUE);
      case "edge" ->
          new Stroke(
              role.contains("negative") ? AMBER : role.contains("positive") ? BLUE : GREY,
              1,
              OPAQUE);
      case "unit" -> new Stroke(INK, 1.5, OPAQUE);
      case "said" -> new Stroke(BLUE, 2, OPAQUE);
      case "missed" -> new Stroke(INK, 1.2, OPAQUE);
      default -> new Stroke(INK, 1, OPAQUE);
    };
  }
}
