package gradientpress.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a picture for a page, and its long shapes into a file, to which the picture refers by
 * {@code <use href="#s1" …>}: the address before the {@code #} is for the page to add.
 *
 * <p>Lines of one role become one shape if nothing but lines is drawn between them.
 */
final class ReferringPen implements Pen {
  /** From how many characters of path data on an outline goes into the file. */
  private static final int LONG = 60;

  private final SvgWriter picture;
  private final ShapeFile file;

  /** Lines that were drawn since the last other shape, by their role. */
  private final Map<String, List<ShapeFile.Line>> lines = new LinkedHashMap<>();

  /** Writes into a picture and a file from now on. */
  ReferringPen(SvgWriter picture, ShapeFile file) {
    this.picture = picture;
    this.file = file;
  }

  @Override
  public void line(String role, double x1, double y1, double x2, double y2, double width) {
    lines
        .computeIfAbsent(role, first -> new ArrayList<>())
        .add(new ShapeFile.Line(x1, y1, x2, y2, width));
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    endLines();
    picture.box(role, x, y, width, height, rounding);
  }

  @Override
  public void path(String role, String data) {
    endLines();
    String printed = PrintedPath.of(data);
    if (printed.length() < LONG) {
      picture.path(role, data);
    } else {
      picture.use(file.addPath(printed), role);
    }
  }

  @Override
  public void text(String role, double x, double y, Anchor anchor, String text) {
    endLines();
    picture.text(role, x, y, anchor, text);
  }

  /** Closes the picture and returns it. */
  String finish() {
    endLines();
    return picture.finish();
  }

  private void endLines() {
    lines.forEach(
        (role, all) -> {
          if (all.size() == 1) {
            ShapeFile.Line line = all.get(0);
            picture.line(role, line.x1(), line.y1(), line.x2(), line.y2(), line.width());
          } else {
            picture.use(file.addLines(all), role);
          }
        });
    lines.clear();
  }
}
