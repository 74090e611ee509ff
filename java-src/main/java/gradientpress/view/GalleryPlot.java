package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;

/**
 * Images of the test set with the network's answer under each, and a frame and a cross where it is
 * wrong.
 */
final class GalleryPlot implements Plot {
  private static final int COLUMNS = 5;
  private static final int ROWS = 4;
  private static final int SLOT_WIDTH = SIDE / COLUMNS;
  private static final int SLOT_HEIGHT = 70;
  private static final int IMAGE = 48;
  private static final int LEFT = (SLOT_WIDTH - IMAGE) / 2;
  private static final int TOP = 6;

  /** From the top of an image to the base line of the answer. */
  private static final int ANSWER = IMAGE + 14;

  /** Ink is drawn in that many shades; less than half of the lightest is not drawn. */
  private static final String[] SHADES = {"ink light", "ink medium", "ink dark"};

  private final Samples test;

  private final int images;
  private final int side;
  private final String[] classes;

  /** The pixels of each shade; null before the first drawing. */
  private String[] shades;

  private String frames;

  GalleryPlot(DataSet dataSet, Split split) {
    test = split.test();
    images = Math.min(COLUMNS * ROWS, test.rows());
    side = dataSet.imageSide();
    classes = dataSet.outputs();
  }

  /** Prepares the part of the drawing that never changes. */
  private void prepare() {
    PathData outlines = new PathData();
    for (int image = 0; image < images; image++) {
      frame(outlines, image, 0);
    }
    frames = outlines.toString();
    shades = new String[SHADES.length];
    for (int shade = 0; shade < shades.length; shade++) {
      shades[shade] = pixels(shade + 1);
    }
  }

  @Override
  public double[] places() {
    double[] places = new double[images * side * side];
    Numbers.copy(test.features(), 0, places, 0, places.length);
    return places;
  }

  @Override
  public int length() {
    return images;
  }

  /** Keeps the number of the most probable class of each image. */
  @Override
  public void read(double[] answers, double[] picture) {
    for (int image = 0; image < images; image++) {
      picture[image] = Answers.classOf(answers, classes.length, images, image);
    }
  }

  @Override
  public void draw(double[] picture, Pen pen) {
    if (shades == null) {
      prepare();
    }
    pen.path("frame", frames);
    for (int shade = 0; shade < shades.length; shade++) {
      pen.path(SHADES[shade], shades[shade]);
    }
    PathData wrong = new PathData();
    int right = 0;
    for (int image = 0; image < images; image++) {
      int answer = (int) picture[image];
      boolean isRight = answer == test.classOf(image);
      int middle = left(image) + IMAGE / 2;
      int line = top(image) + ANSWER;
      pen.text(
          isRight ? "answer" : "answer wrong", middle, line, Pen.Anchor.MIDDLE, classes[answer]);
      if (isRight) {
        right++;
      } else {
        frame(wrong, image, 1);
        wrong.mark(middle + 13, line - 4, "m-3-3l6 6m0-6l-6 6");
      }
    }
    pen.path("wrong", wrong.toString());
    String count = Integer.toString(right).concat(" of ").concat(Integer.toString(images));
    pen.text(
        "axis",
        SIDE / 2,
        SIDE - 6,
        Pen.Anchor.MIDDLE,
        "Test images and answers: ".concat(count).concat(" right"));
  }

  @Override
  public double x(Samples samples, int row) {
    return isShown(samples, row) ? left(row) + IMAGE / 2 : Double.NaN;
  }

  @Override
  public double y(Samples samples, int row) {
    return isShown(samples, row) ? top(row) + IMAGE / 2 : Double.NaN;
  }

  private boolean isShown(Samples samples, int row) {
    return samples == test && row < images;
  }

  private static int left(int image) {
    return image % COLUMNS * SLOT_WIDTH + LEFT;
  }

  private static int top(int image) {
    return image / COLUMNS * SLOT_HEIGHT + TOP;
  }

  private static void frame(PathData data, int image, int wider) {
    int x = left(image) - wider;
    int y = top(image) - wider;
    int size = wider * 2 + IMAGE;
    data.moveTo(x, y);
    data.lineTo(x + size, y);
    data.lineTo(x + size, y + size);
    data.lineTo(x, y + size);
    data.close();
  }

  /** Returns the pixels of one shade, as strokes as broad as a pixel through their middles. */
  private String pixels(int shade) {
    double size = (double) IMAGE / side;
    PathData data = new PathData();
    for (int image = 0; image < images; image++) {
      int first = image * side * side;
      for (int pixel = 0; pixel < side * side; pixel++) {
        if (shade(test.features()[first + pixel]) == shade) {
          int run = pixel;
          while (run % side < side - 1 && shade(test.features()[first + run + 1]) == shade) {
            run++;
          }
          double y = pixel / side * size + size / 2 + top(image);
          data.moveTo(pixel % side * size + left(image), y);
          data.lineTo((run % side + 1) * size + left(image), y);
          pixel = run;
        }
      }
    }
    return data.toString();
  }

  private static int shade(double ink) {
    return (int) Math.floor(ink * SHADES.length + 0.5);
  }
}
