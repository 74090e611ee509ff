package gradientpress.site.example;

import gradientpress.example.TrainerSession;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import gradientpress.view.Tints;
import gradientpress.view.TrainerPictures;
import gradientpress.view.UnitMaps;

/**
 * Pictures of a post that speak without words: beside its name in lists, and where it is shared.
 */
public final class SmallPictures {
  /** Size of the picture that is shown where a link is shared. */
  public static final int CARD_WIDTH = 1200;

  public static final int CARD_HEIGHT = 630;

  /** Size of the picture in lists. */
  public static final int THUMBNAIL_WIDTH = 640;

  public static final int THUMBNAIL_HEIGHT = 360;

  static final int PAPER = 0xfffdf8;
  private static final int MARGIN = 20;

  /** By how much tints differ in opacity, of 255: bands, as on a map, make smaller files. */
  private static final int BAND = 10;

  private static final int BAND_OF_UNITS = 20;

  /** Points of the grid along each side: three pixels each on the card. */
  private static final Plane GRID = new Plane(211);

  private final TrainerSession session;
  private final Plot plot;

  /** What the plot shows of the network, which takes longest to find out. */
  private final double[] learnt;

  /** Looks at a trained network. */
  SmallPictures(TrainerSession session) {
    this.session = session;
    plot = Plots.of(session.dataSet(), session.split(), GRID);
    learnt = plot.of(session);
  }

  /** Draws what the network has learnt, filling the height, and the network beside it. */
  byte[] card() {
    Canvas canvas = new Canvas(CARD_WIDTH, CARD_HEIGHT, PAPER);
    plot(canvas, 0, 0, CARD_HEIGHT);
    canvas.fill(CARD_HEIGHT, 0, CARD_WIDTH, CARD_HEIGHT, PAPER);
    int left = CARD_HEIGHT + MARGIN;
    double scale = (double) (CARD_WIDTH - left - MARGIN) / DiagramGeometry.WIDTH;
    double top = (CARD_HEIGHT - DiagramGeometry.HEIGHT * scale) / 2;
    unitMaps(canvas, left, top, scale);
    TrainerPictures.drawNetwork(session, new CanvasPen(canvas, left, top, scale));
    return canvas.png();
  }

  /** Draws the middle of what the network has learnt, from edge to edge. */
  byte[] thumbnail() {
    Canvas canvas = new Canvas(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT, PAPER);
    plot(canvas, 0, (THUMBNAIL_HEIGHT - THUMBNAIL_WIDTH) / 2, THUMBNAIL_WIDTH);
    return canvas.png();
  }

  private void plot(Canvas canvas, int left, int top, int side) {
    Tints tints = plot.tints();
    if (tints != null) {
      for (int y = 0; y < side; y++) {
        for (int x = 0; x < side; x++) {
          int cell = y * GRID.side() / side * GRID.side() + x * GRID.side() / side;
          canvas.tint(left + x, top + y, coarser(tints.colour(tints.of(learnt[cell])), BAND));
        }
      }
    }
    plot.draw(learnt, new CanvasPen(canvas, left, top, (double) side / Plot.SIDE));
  }

  static int coarser(int colour, int band) {
    int opacity = (colour >>> 24) / band * band;
    return opacity << 24 | colour & 0xffffff;
  }

  private void unitMaps(Canvas canvas, int left, double top, double scale) {
    UnitMaps maps = TrainerPictures.unitMaps(session);
    if (maps == null) {
      return;
    }
    double pixel = DiagramGeometry.WIDTH * scale / maps.width();
    for (int y = 0; y < maps.height() * pixel; y++) {
      for (int x = 0; x < maps.width() * pixel; x++) {
        int colour = maps.pixels()[(int) (y / pixel) * maps.width() + (int) (x / pixel)];
        canvas.tint(left + x, (int) top + y, coarser(colour, BAND_OF_UNITS));
      }
    }
  }
}
