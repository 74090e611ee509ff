package gradientpress.view;

import gradientpress.data.Split;
import gradientpress.nn.Samples;

/** Rings around points of a data set, wherever a picture draws them. */
final class Rings {
  /** A circle as path data, relative to its middle. */
  private static final String RING = "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0";

  private Rings() {}

  /** Draws a ring around each sample that the network takes for another class. */
  static void drawWrong(double[] answers, Split split, Dots.Place place, Pen pen) {
    PathData data = new PathData();
    for (int sample = 0; sample < Answers.samples(split); sample++) {
      if (Answers.isWrong(answers, split, sample)) {
        ring(data, split, sample, place);
      }
    }
    pen.path("missed", data.toString());
  }

  private static void ring(PathData data, Split split, int sample, Dots.Place place) {
    int training = split.training().rows();
    Samples samples = sample < training ? split.training() : split.test();
    int row = sample < training ? sample : sample - training;
    data.mark(
        Math.floor(place.x(samples, row) + 0.5), Math.floor(place.y(samples, row) + 0.5), RING);
  }
}
