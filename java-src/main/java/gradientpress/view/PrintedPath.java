package gradientpress.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Path data as it is printed in a page: shorter than it was computed, by what nobody can see.
 *
 * <p>Lines keep only those of their points without which they would stray visibly (Douglas and
 * Peucker, Algorithms for the Reduction of the Number of Points Required to Represent a Digitized
 * Line, 1973). Dots, whose order does not matter, are written from left to right, each as a step
 * from the one before.
 */
final class PrintedPath {
  /** How far a printed line may stray from the computed one, in tenths. */
  private static final double TOLERANCE = 2;

  private static final String OF_LINES = "Mlz";
  private static final String NUMBER = "0123456789.";

  private final String data;
  private int at;

  private PrintedPath(String data) {
    this.data = data;
  }

  /** A point, in tenths. */
  private record Point(int x, int y) {}

  /**
   * Returns path data that looks the same.
   *
   * @param data what {@link PathData} has written; what is neither lines nor dots stays as it is
   */
  static String of(String data) {
    if (!data.startsWith("M")) {
      return data;
    }
    if (data.chars().noneMatch(c -> Character.isLetter(c) && OF_LINES.indexOf(c) < 0)) {
      return new PrintedPath(data).lines();
    }
    boolean dots = data.endsWith(Mark.DOT) && data.split("M").length == data.split("h").length;
    return dots && data.chars().noneMatch(c -> Character.isLetter(c) && "Mh".indexOf(c) < 0)
        ? new PrintedPath(data).dots()
        : data;
  }

  private String lines() {
    PathData printed = new PathData();
    while (at < data.length()) {
      at++; // M
      List<Point> line = new ArrayList<>(List.of(new Point(number(), number())));
      while (at < data.length() && "Mz".indexOf(data.charAt(at)) < 0) {
        Point last = line.get(line.size() - 1);
        line.add(new Point(last.x + number(), last.y + number()));
      }
      boolean[] kept = new boolean[line.size()];
      kept[0] = true;
      kept[line.size() - 1] = true;
      keep(line, 0, line.size() - 1, kept);
      printed.moveTo(line.get(0).x / 10.0, line.get(0).y / 10.0);
      for (int i = 1; i < line.size(); i++) {
        if (kept[i]) {
          printed.lineTo(line.get(i).x / 10.0, line.get(i).y / 10.0);
        }
      }
      if (at < data.length() && data.charAt(at) == 'z') {
        printed.close();
        at++;
      }
    }
    return printed.toString();
  }

  /** Marks those points between two that are kept without which the line would stray too far. */
  private static void keep(List<Point> line, int first, int last, boolean[] kept) {
    double farthest = 0;
    int index = first;
    for (int i = first + 1; i < last; i++) {
      double distance = distance(line.get(i), line.get(first), line.get(last));
      if (distance > farthest) {
        farthest = distance;
        index = i;
      }
    }
    if (farthest > TOLERANCE) {
      kept[index] = true;
      keep(line, first, index, kept);
      keep(line, index, last, kept);
    }
  }

  /** Returns how far a point is from the straight line between two others. */
  private static double distance(Point point, Point from, Point to) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double px = point.x - from.x;
    double py = point.y - from.y;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    double x = px - along * dx;
    double y = py - along * dy;
    return Math.sqrt(x * x + y * y);
  }

  private String dots() {
    List<Point> dots = new ArrayList<>();
    while (at < data.length()) {
      at++; // M
      dots.add(new Point(number(), number()));
      at += Mark.DOT.length();
    }
    dots.sort(Comparator.comparingInt(Point::x).thenComparingInt(Point::y));
    PathData printed = new PathData();
    for (Point dot : dots) {
      printed.markBeside(dot.x / 10.0, dot.y / 10.0, Mark.DOT);
    }
    return printed.toString();
  }

  /** Reads the next number, in tenths, past what parts it from what was before. */
  private int number() {
    while (data.charAt(at) == ' ' || data.charAt(at) == 'l') {
      at++;
    }
    int start = at;
    at++;
    while (at < data.length() && NUMBER.indexOf(data.charAt(at)) >= 0) {
      at++;
    }
    return Tenths.round(Double.parseDouble(data.substring(start, at)));
  }
}
