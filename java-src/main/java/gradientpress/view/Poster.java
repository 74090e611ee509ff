package gradientpress.view;

import gradientpress.example.TrainerSession;

/**
 * All pictures of a trainer in one that stands on its own, with its colours: for feeds and wherever
 * else the site's style sheet does not reach.
 */
public final class Poster {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int RIGHT_PART = 320;
  private static final int NETWORK_HEIGHT = 180;

  private static final String STYLE =
      """
      text{font:13px sans-serif;fill:#1d2733;stroke:#fffdf8;stroke-width:3;paint-order:stroke}
      path,line{fill:none;stroke:#1d2733}
      .paper{fill:#fffdf8}
      .dots{stroke-width:7;stroke-linecap:round}
      .dots.second{stroke-width:6;stroke-linecap:square}
      .dots.test{opacity:.45}
      .first,.edge.negative{stroke:#d67414}
      .second,.edge.positive{stroke:#266bb8}
      .boundary{stroke-width:2}
      .unit{fill:#fffdf8;stroke:#1d2733;stroke-width:1.5}
      .loss{stroke:#5b6470}
      .loss.test{stroke:#1d2733;stroke-width:2}
      .label.test{font-weight:600}
      """;

  private Poster() {}

  /**
   * Returns the picture as SVG.
   *
   * @param heat address of the tints as an image, as a rule a {@code data:} address
   */
  public static String of(TrainerSession session, String heat) {
    int partWidth = WIDTH - RIGHT_PART;
    StringBuilder svg = new StringBuilder(16_384);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(WIDTH);
    svg.append("\" height=\"").append(HEIGHT).append("\" viewBox=\"0 0 ").append(WIDTH);
    svg.append(' ').append(HEIGHT).append("\">\n<style>\n").append(STYLE).append("</style>\n");
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n<image href=\"");
    svg.append(heat).append("\" width=\"").append(Plane.SIDE).append("\" height=\"");
    svg.append(Plane.SIDE).append("\" preserveAspectRatio=\"none\"/>\n");
    svg.append(
        TrainerPictures.plot(
            session,
            SvgWriter.inside("plot", Plane.SIDE, Plane.SIDE, 0, 0, Plane.SIDE, Plane.SIDE)));
    svg.append(
        TrainerPictures.network(
            session,
            SvgWriter.inside(
                "network",
                NetworkDiagram.WIDTH,
                NetworkDiagram.HEIGHT,
                RIGHT_PART,
                0,
                partWidth,
                NETWORK_HEIGHT)));
    svg.append(
        TrainerPictures.curve(
            session,
            SvgWriter.inside(
                "curve",
                LossCurve.WIDTH,
                LossCurve.HEIGHT,
                RIGHT_PART,
                NETWORK_HEIGHT,
                partWidth,
                HEIGHT - NETWORK_HEIGHT)));
    return svg.append("\n</svg>\n").toString();
  }
}
