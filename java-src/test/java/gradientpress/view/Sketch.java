package gradientpress.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A pen that keeps what it is told to draw, for tests to look at. */
final class Sketch implements Pen {
  record Line(String role, double x1, double y1, double x2, double y2, double width) {}

  /** {@code left} and {@code top} are those of a corner. */
  record Box(String role, double left, double top, double width, double height) {
    Point middle() {
      return new Point(left + width / 2, top + height / 2);
    }

    double right() {
      return left + width;
    }

    double bottom() {
      return top + height;
    }
  }

  record Outline(String role, String data) {}

  record Text(String role, double x, double y, Anchor anchor, String text) {}

  record Point(double x, double y) {}

  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d)?|\\.\\d)");
  private static final Pattern STROKE = Pattern.compile("M[-. 0-9]+(h0|(l[-. 0-9]+)?z?)");

  final List<Line> lines = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();
  final List<Outline> paths = new ArrayList<>();
  final List<Text> texts = new ArrayList<>();

  @Override
  public void line(String role, double x1, double y1, double x2, double y2, double width) {
    lines.add(new Line(role, x1, y1, x2, y2, width));
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    boxes.add(new Box(role, x, y, width, height));
  }

  @Override
  public void path(String role, String data) {
    paths.add(new Outline(role, data));
  }

  @Override
  public void text(String role, double x, double y, Anchor anchor, String text) {
    texts.add(new Text(role, x, y, anchor, text));
  }

  /** Returns the data of the only path of that role. */
  String path(String role) {
    List<Outline> found = paths.stream().filter(path -> path.role.equals(role)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " paths of role " + role);
    }
    return found.get(0).data;
  }

  /** Returns the lines of the only path of that role; a closed one ends where it began. */
  List<List<Point>> strokes(String role) {
    List<List<Point>> strokes = new ArrayList<>();
    for (String stroke : path(role).split("(?=M)")) {
      if (!stroke.isEmpty()) {
        strokes.add(read(stroke));
      }
    }
    return strokes;
  }

  /** Returns the points of the only path of that role, stroke after stroke. */
  List<Point> points(String role) {
    return strokes(role).stream().flatMap(List::stream).toList();
  }

  /** Returns where the marks of the only path of that role stand. */
  List<Point> places(String role) {
    return Pattern.compile("M(\\d+) (-?\\d+)")
        .matcher(path(role).replaceAll("M(\\d+)-", "M$1 -"))
        .results()
        .map(m -> new Point(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        .toList();
  }

  /** Returns what all texts of a role say. */
  List<String> texts(String role) {
    return texts.stream().filter(text -> text.role.equals(role)).map(Text::text).toList();
  }

  /** Reads a move, then perhaps steps, then perhaps a dot or a way back to the start. */
  private static List<Point> read(String stroke) {
    if (!STROKE.matcher(stroke).matches()) {
      throw new AssertionError("no stroke of path data: " + stroke);
    }
    double[] numbers =
        NUMBER
            .matcher(stroke.replace("h0", ""))
            .results()
            .mapToDouble(number -> Double.parseDouble(number.group()))
            .toArray();
    List<Point> points = new ArrayList<>(List.of(new Point(numbers[0], numbers[1])));
    for (int i = 2; i < numbers.length; i += 2) {
      Point from = points.get(points.size() - 1);
      points.add(new Point(tenths(from.x + numbers[i]), tenths(from.y + numbers[i + 1])));
    }
    if (stroke.endsWith("z")) {
      points.add(points.get(0));
    }
    return points;
  }

  /** Takes away what adding tenths in binary leaves behind. */
  private static double tenths(double number) {
    return Math.rint(number * 10) / 10;
  }
}
