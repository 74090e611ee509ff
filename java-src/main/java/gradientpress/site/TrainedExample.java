package gradientpress.site;

import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.view.HeatMap;
import gradientpress.view.Poster;
import gradientpress.view.TrainerPictures;
import java.util.Base64;

/**
 * What training an example leaves behind.
 *
 * @param measured the numbers
 * @param plot points and boundary, as SVG
 * @param network the network, as SVG
 * @param curve the losses over the epochs, as SVG
 * @param poster all in one picture that stands on its own, as SVG
 * @param heat what the network thinks of the whole plane, as PNG
 */
record TrainedExample(
    Measured measured, String plot, String network, String curve, String poster, byte[] heat) {

  /**
   * Trains an example to its last epoch, or until its numbers overflow: then there is no picture.
   */
  static TrainedExample train(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < specification.epochs() && !session.diverged()) {
      session.trainEpoch();
    }
    Measured measured = Measured.of(session);
    if (session.diverged()) {
      return new TrainedExample(measured, "", "", "", "", new byte[0]);
    }
    byte[] heat = heat(session);
    // A picture within a picture may not be loaded from elsewhere, so it is written out.
    String heatAddress = "data:image/png;base64," + Base64.getEncoder().encodeToString(heat);
    return new TrainedExample(
        measured,
        TrainerPictures.plot(session),
        TrainerPictures.network(session),
        TrainerPictures.curve(session),
        Poster.of(session, heatAddress),
        heat);
  }

  private static byte[] heat(TrainerSession session) {
    double[] scores = new double[HeatMap.SIDE * HeatMap.SIDE];
    session.score(HeatMap.SIDE, scores);
    byte[] pixels = new byte[scores.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) HeatMap.index(scores[i]);
    }
    int[] palette = new int[HeatMap.TINTS];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = HeatMap.tint(i);
    }
    return HeatPng.encode(HeatMap.SIDE, pixels, palette);
  }
}
