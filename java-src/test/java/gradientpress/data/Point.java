package gradientpress.data;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.List;
import java.util.stream.IntStream;

/** A sample in the plane and its class. */
record Point(double x, double y, int label) {
  double radius() {
    return Math.hypot(x, y);
  }

  double distance(double toX, double toY) {
    return Math.hypot(x - toX, y - toY);
  }

  /** Draws so many points of one class, without noise. */
  static List<Point> drawn(Generator dataSet, int label, int count) {
    SeededRandom random = new SeededRandom(1, 1);
    double[] place = new double[2];
    return IntStream.range(0, count)
        .mapToObj(i -> new Point((int) dataSet.place(label, random, place), place))
        .toList();
  }

  static List<Point> of(Samples samples) {
    double[] features = samples.features();
    return IntStream.range(0, samples.rows())
        .mapToObj(i -> new Point(features[2 * i], features[2 * i + 1], samples.classOf(i)))
        .toList();
  }

  private Point(int label, double[] place) {
    this(place[0], place[1], label);
  }
}
