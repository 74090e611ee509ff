package gradientpress.view;

import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;

/** The pictures of a trainer, for the page as it is built: SVG text, and pixels. */
public final class TrainerPictures {
  /** Tints of printed unit maps on either side of the clear one: few, so that files are small. */
  private static final int LEVELS = 15;

  private TrainerPictures() {}

  /** Returns the data points and what the network has learnt of them. */
  public static String plot(TrainerSession session) {
    return plot(session, new SvgWriter("plot", Plot.SIDE, Plot.SIDE));
  }

  /** Returns the network with its weights. */
  public static String network(TrainerSession session) {
    return network(
        session, new SvgWriter("network", DiagramGeometry.WIDTH, DiagramGeometry.HEIGHT));
  }

  /** Returns what all units say, to be seen behind the network; null where there are no maps. */
  public static UnitMaps unitMaps(TrainerSession session) {
    DiagramGeometry geometry = geometry(session);
    int[][] palettes = UnitMaps.palettes(session.dataSet(), LEVELS);
    if (geometry.isImage()) {
      UnitMaps maps = new UnitMaps(geometry, geometry.imageSide(), 1, palettes);
      maps.paintWeights(session.network());
      return maps;
    }
    if (session.dataSet().axes().length == 1) {
      return null;
    }
    UnitMaps maps = new UnitMaps(geometry, Plane.PRINTED.side(), 1, palettes);
    Survey survey = session.survey(Plane.PRINTED.places());
    maps.paint(0, 0, UnitTints.ofInputs(survey));
    maps.paint(1, geometry.depth(), UnitTints.of(session, survey));
    return maps;
  }

  /** Returns the losses over the epochs. */
  public static String curve(TrainerSession session) {
    return curve(session, new SvgWriter("curve", LossCurve.WIDTH, LossCurve.HEIGHT));
  }

  static String plot(TrainerSession session, SvgWriter svg) {
    Plot plot = Plots.of(session);
    plot.draw(plot.of(session), svg);
    plot.drawWrong(Answers.ofSamples(session), svg);
    return svg.finish();
  }

  static String network(TrainerSession session, SvgWriter svg) {
    drawNetwork(session, svg);
    return svg.finish();
  }

  /** Draws the network with its weights. */
  public static void drawNetwork(TrainerSession session, Pen pen) {
    String[] inputs = session.featureMap().names();
    String[] outputs = session.dataSet().outputs();
    NetworkDiagram diagram = new NetworkDiagram(geometry(session), inputs, outputs);
    diagram.draw(session.network(), Highlight.NOTHING, pen);
    if (session.dataSet().axes().length == 1) {
      Survey survey = session.survey(LinePlot.line());
      diagram.drawCurves(
          UnitTints.ofInputs(survey), UnitTints.of(session, survey), survey.points(), pen);
    }
  }

  static String curve(TrainerSession session, SvgWriter svg) {
    LossCurve.draw(session.history(), session.epoch(), svg);
    return svg.finish();
  }

  private static DiagramGeometry geometry(TrainerSession session) {
    return DiagramGeometry.of(session.dataSet(), session.featureMap().names(), session.network());
  }
}
