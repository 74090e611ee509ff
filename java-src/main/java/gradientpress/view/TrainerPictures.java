package gradientpress.view;

import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;

/** The pictures of a trainer as the site is built: drawings, and pixels. */
public final class TrainerPictures {
  /** Tints of printed unit maps on either side of the clear one: few, so that files are small. */
  private static final int LEVELS = 15;

  private TrainerPictures() {}

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

  /** Draws the data points and what the network has learnt of them. */
  static void drawPlot(TrainerSession session, Pen pen) {
    Plot plot = Plots.of(session);
    plot.draw(plot.of(session), pen);
    plot.drawWrong(Answers.ofSamples(session), pen);
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

  /** Draws the losses over the epochs. */
  static void drawCurve(TrainerSession session, Pen pen) {
    LossCurve.draw(session.history(), session.epoch(), pen);
  }

  private static DiagramGeometry geometry(TrainerSession session) {
    return DiagramGeometry.of(session.dataSet(), session.featureMap().names(), session.network());
  }
}
