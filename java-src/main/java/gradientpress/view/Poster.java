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
      .dots.third,.dots.fourth,.dots.fifth,.dots.sixth{stroke-width:2}
      .dots.test{opacity:.45}
      .first,.edge.negative,.lowest{stroke:#d67414}
      .second,.edge.positive,.highest,.value{stroke:#266bb8}
      .third{stroke:#009e73}
      .fourth{stroke:#aa3c82}
      .fifth{stroke:#6ec4f0}
      .sixth{stroke:#5c5048}
      .dots.third{fill:#009e73}
      .dots.fourth{fill:#aa3c82}
      .low{stroke:#b5783a}
      .middle{stroke:#857f73}
      .high{stroke:#4c739c}
      .boundary{stroke-width:2}
      .contour{stroke-opacity:.4}
      .rule{stroke-opacity:.25}
      .dots.value{stroke-width:5}
      .fit{stroke-width:2.5}
      .fit.rim{stroke:#fffdf8;stroke-width:5}
      .frame,.pixels{stroke-opacity:.25}
      .ink{stroke-width:6;shape-rendering:crispEdges}
      .ink.light{stroke-opacity:.33}
      .ink.medium{stroke-opacity:.66}
      .wrong{stroke:#d67414;stroke-width:2.5}
      .answer.wrong{stroke:#fffdf8;font-weight:600}
      .edge.bundle{stroke:#5b6470}
      .edge.negative{stroke-dasharray:7 2}
      .unit{fill:none;stroke:#1d2733;stroke-width:1.5}
      .said{stroke:#266bb8;stroke-width:2}
      .missed{stroke-width:1.2}
      .loss,.here{stroke:#5b6470}
      .loss.test{stroke:#1d2733;stroke-width:2}
      .label.test{font-weight:600}
      """;

  private Poster() {}

  /**
   * Returns the picture as SVG.
   *
   * @param heat address of the plot's tints as an image, as a rule a {@code data:} address; empty
   *     if it has none
   * @param maps address of the {@linkplain TrainerPictures#unitMaps unit maps} likewise
   */
  public static String of(TrainerSession session, String heat, String maps) {
    int partWidth = WIDTH - RIGHT_PART;
    StringBuilder svg = new StringBuilder(16_384);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(WIDTH);
    svg.append("\" height=\"").append(HEIGHT).append("\" viewBox=\"0 0 ").append(WIDTH);
    svg.append(' ').append(HEIGHT).append("\">\n<style>\n").append(STYLE).append("</style>\n");
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    if (!heat.isEmpty()) {
      image(heat, 0, Plot.SIDE, Plot.SIDE, "none", svg);
    }
    if (!maps.isEmpty()) {
      image(maps, RIGHT_PART, partWidth, NETWORK_HEIGHT, "xMidYMid", svg);
    }
    SvgWriter plot = SvgWriter.inside("plot", Plot.SIDE, Plot.SIDE, 0, 0, Plot.SIDE, Plot.SIDE);
    TrainerPictures.drawPlot(session, plot);
    svg.append(plot.finish());
    SvgWriter network =
        SvgWriter.inside(
            "network",
            DiagramGeometry.WIDTH,
            DiagramGeometry.HEIGHT,
            RIGHT_PART,
            0,
            partWidth,
            NETWORK_HEIGHT);
    TrainerPictures.drawNetwork(session, network);
    svg.append(network.finish());
    SvgWriter curve =
        SvgWriter.inside(
            "curve",
            LossCurve.WIDTH,
            LossCurve.HEIGHT,
            RIGHT_PART,
            NETWORK_HEIGHT,
            partWidth,
            HEIGHT - NETWORK_HEIGHT);
    TrainerPictures.drawCurve(session, curve);
    svg.append(curve.finish());
    return svg.append("\n</svg>\n").toString();
  }

  private static void image(
      String address, int x, int width, int height, String fit, StringBuilder svg) {
    svg.append("<image href=\"").append(address).append("\" x=\"").append(x);
    svg.append("\" width=\"").append(width).append("\" height=\"").append(height);
    svg.append("\" preserveAspectRatio=\"").append(fit).append("\"/>\n");
  }
}
