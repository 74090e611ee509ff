package gradientpress.site.example;

import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.claim.Experiment;
import gradientpress.site.claim.Measured;
import gradientpress.site.claim.RecordedRun;
import gradientpress.view.PagePictures;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import gradientpress.view.Poster;
import gradientpress.view.Tints;
import gradientpress.view.TrainerPictures;
import gradientpress.view.UnitMaps;
import java.util.Base64;
import java.util.function.IntConsumer;

/**
 * What training an example leaves behind.
 *
 * @param experiment the numbers, and those of its controls
 * @param plot points and what the network has learnt of them, as SVG
 * @param network the network, as SVG
 * @param curve the losses over the epochs, as SVG
 * @param shapes the long shapes to which these three {@linkplain PagePictures refer}, as SVG; empty
 *     if there are none
 * @param poster all in one picture that stands on its own, as SVG
 * @param heat what the network thinks of the whole plane, as PNG; empty where there is no plane
 * @param unitMaps what each unit says, to be seen behind the network, as PNG; empty where that is a
 *     curve
 * @param card what is shown where the post is shared, as PNG
 * @param thumbnail what is shown of the post in lists, as PNG
 */
public record TrainedExample(
    Experiment experiment,
    String plot,
    String network,
    String curve,
    Picture shapes,
    Picture poster,
    Picture heat,
    Picture unitMaps,
    Picture card,
    Picture thumbnail) {

  /** By how much the tints of a printed picture differ in opacity, of 255. */
  private static final int OPACITY_STEP = 7;

  /**
   * Trains an example to its last epoch; if its numbers overflow on the way, the pictures are those
   * of the epoch before.
   */
  public static TrainedExample train(TrainerSpecification specification) {
    return train(specification, epoch -> {});
  }

  /**
   * Trains an example, telling on the way how far it is.
   *
   * @param specification what to train
   * @param progress takes each epoch when it is over; what it throws ends the training
   */
  public static TrainedExample train(TrainerSpecification specification, IntConsumer progress) {
    RecordedRun run = new RecordedRun(specification, progress);
    TrainerSession session = run.lastFinite();
    PagePictures drawings = PagePictures.of(session);
    Picture heat = heat(session);
    Picture unitMaps = unitMaps(session);
    SmallPictures small = new SmallPictures(session);
    return new TrainedExample(
        Experiment.of(run),
        drawings.plot(),
        drawings.network(),
        drawings.curve(),
        Picture.of(drawings.shapes()),
        Picture.of(Poster.of(session, address(heat), address(unitMaps))),
        heat,
        unitMaps,
        Picture.of(small.card()),
        Picture.of(small.thumbnail()));
  }

  /** Returns the numbers in the end. */
  public Measured measured() {
    return experiment.measured();
  }

  private static Picture heat(TrainerSession session) {
    Plot plot = Plots.of(session);
    Tints tints = plot.tints();
    if (tints == null) {
      return Picture.NONE;
    }
    int[] palette = new int[tints.count()];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = coarser(tints.colour(i));
    }
    int[] pixels = new int[Plane.PRINTED.cells()];
    tints.paint(plot.of(session), palette, pixels);
    return Picture.of(HeatPng.encode(Plane.PRINTED.side(), pixels));
  }

  private static Picture unitMaps(TrainerSession session) {
    UnitMaps maps = TrainerPictures.unitMaps(session);
    return maps == null ? Picture.NONE : Picture.of(HeatPng.encode(maps.width() / 2, halved(maps)));
  }

  /** Rounds how opaque a colour is: fewer colours make smaller files. */
  private static int coarser(int colour) {
    int opacity = ((colour >>> 24) + OPACITY_STEP / 2) / OPACITY_STEP * OPACITY_STEP;
    return opacity == 0 ? 0 : opacity << 24 | colour & 0xffffff;
  }

  /** Takes every second pixel of every second row: maps so small have no finer parts. */
  private static int[] halved(UnitMaps maps) {
    int width = maps.width() / 2;
    int[] pixels = new int[width * (maps.height() / 2)];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = maps.pixels()[i / width * 2 * maps.width() + i % width * 2];
    }
    return pixels;
  }

  /** Writes an image out, since a picture within a picture may not be loaded from elsewhere. */
  private static String address(Picture png) {
    return png.isEmpty()
        ? ""
        : "data:image/png;base64," + Base64.getEncoder().encodeToString(png.content());
  }
}
