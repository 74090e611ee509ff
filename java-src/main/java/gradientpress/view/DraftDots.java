package gradientpress.view;

import gradientpress.data.edit.EditedPoints;

/** Draws points that are just being edited, as {@link Dots} draws those of a run. */
public final class DraftDots {
  private DraftDots() {}

  /** Draws all points, test set first. */
  public static void draw(EditedPoints points, Ground ground, Pen pen) {
    drawSet(points, ground, true, pen);
    drawSet(points, ground, false, pen);
  }

  /** Returns how far a point is from the left. */
  public static double left(EditedPoints points, int row) {
    return Ground.left(points.input(row, 0));
  }

  /** Returns how far a point is from the top. */
  public static double top(EditedPoints points, int row, Ground ground) {
    int inSet = points.isTest(row) ? row - points.trainingRows() : row;
    return ground.top(points.input(row, 1), points.target(row), inSet);
  }

  private static void drawSet(EditedPoints points, Ground ground, boolean test, Pen pen) {
    Mark[] marks = ground.marks();
    for (int kind = 0; kind < marks.length; kind++) {
      PathData data = new PathData();
      for (int row = 0; row < points.rows(); row++) {
        if (points.isTest(row) == test && ground.kind(points.target(row)) == kind) {
          data.mark(
              left(points, row),
              top(points, row, ground),
              test ? marks[kind].small() : marks[kind].large());
        }
      }
      String role = "dots ".concat(marks[kind].role());
      pen.path(role.concat(test ? " test" : " train"), data.toString());
    }
  }
}
