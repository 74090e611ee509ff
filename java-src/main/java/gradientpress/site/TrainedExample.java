package gradientpress.site;

import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import gradientpress.view.Poster;
import gradientpress.view.Tints;
import gradientpress.view.TrainerPictures;
import java.util.Base64;

/**
 * What training an example leaves behind.
 *
 * @param measured the numbers
 * @param plot points and what the network has learnt of them, as SVG
 * @param network the network, as SVG
 * @param curve the losses over the epochs, as SVG
 * @param poster all in one picture that stands on its own, as SVG
 * @param heat what the network thinks of the whole plane, as PNG; empty where there is no plane
 */
record TrainedExample(
    Measured measured, String plot, String network, String curve, String poster, byte[] heat) {

  /**
   * Trains an example to its last epoch, or until its numbers overflow: then there is no picture.
   */
  static TrainedExample train(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < specification.epochs() && !session.ended()) {
      session.trainEpoch();
    }
    Measured measured = Measured.of(session);
    if (session.diverged()) {
      return new TrainedExample(measured, "", "", "", "", new byte[0]);
    }
    byte[] heat = heat(session);
    // A picture within a picture may not be loaded from elsewhere, so it is written out.
    String heatAddress =
        heat.length == 0 ? "" : "data:image/png;base64," + Base64.getEncoder().encodeToString(heat);
    return new TrainedExample(
        measured,
        TrainerPictures.plot(session),
        TrainerPictures.network(session),
        TrainerPictures.curve(session),
        Poster.of(session, heatAddress),
        heat);
  }

  private static byte[] heat(TrainerSession session) {
    Plot plot = Plots.of(session);
    Tints tints = plot.tints();
    if (tints == null) {
      return new byte[0];
    }
    double[] values = plot.of(session);
    byte[] pixels = new byte[values.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) tints.of(values[i]);
    }
    int[] palette = new int[tints.count()];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = tints.colour(i);
    }
    return HeatPng.encode(Plane.GRID, pixels, palette);
  }
}
