package gradientpress.view;

import gradientpress.data.Split;
import gradientpress.nn.Samples;

/** The points of a data set, each kind and each set with a mark of its own. */
final class Dots {
  private final Mark[] marks;
  private final String[] test;
  private final String[] training;

  /** Prepares the drawing, which never changes. */
  Dots(Split split, Place place) {
    marks = place.marks();
    test = paths(split.test(), place, false);
    training = paths(split.training(), place, true);
  }

  /** Draws all points, test set first so that training points stay on top. */
  void draw(Pen pen) {
    for (int kind = 0; kind < marks.length; kind++) {
      pen.path("dots ".concat(marks[kind].role()).concat(" test"), test[kind]);
    }
    for (int kind = 0; kind < marks.length; kind++) {
      pen.path("dots ".concat(marks[kind].role()).concat(" train"), training[kind]);
    }
  }

  private String[] paths(Samples samples, Place place, boolean large) {
    PathData[] data = new PathData[marks.length];
    for (int kind = 0; kind < data.length; kind++) {
      data[kind] = new PathData();
    }
    for (int row = 0; row < samples.rows(); row++) {
      int kind = place.kind(samples, row);
      data[kind].mark(
          Math.floor(place.x(samples, row) + 0.5), // a point needs no decimals
          Math.floor(place.y(samples, row) + 0.5),
          large ? marks[kind].large() : marks[kind].small());
    }
    String[] paths = new String[data.length];
    for (int kind = 0; kind < paths.length; kind++) {
      paths[kind] = data[kind].toString();
    }
    return paths;
  }

  /** Where in a picture samples are drawn, and as points of which kind. */
  interface Place {
    /** Returns the mark of each kind. */
    Mark[] marks();

    /** Returns the kind of a sample, from 0. */
    int kind(Samples samples, int row);

    /** Returns its place from the left edge. */
    double x(Samples samples, int row);

    /** Returns its place from the top edge. */
    double y(Samples samples, int row);
  }
}
