package gradientpress.browser;

import gradientpress.example.TrainerSession;
import gradientpress.view.DataPlot;
import gradientpress.view.DecisionBoundary;
import gradientpress.view.HeatMap;
import gradientpress.view.LossCurve;
import gradientpress.view.NetworkDiagram;

/** The pictures of a trainer in the page, drawn over those that were made at build time. */
final class FigurePictures {
  private final SvgElementPen plot;
  private final SvgElementPen network;
  private final SvgElementPen curve;
  private final HeatCanvas heat;
  private boolean otherPoints;

  FigurePictures(FigurePage page) {
    plot = page.picture("plot");
    network = page.picture("network");
    curve = page.picture("curve");
    heat = new HeatCanvas(page.heat());
  }

  /** Has the points drawn anew next time: as a rule those that are there still hold. */
  void forgetPoints() {
    otherPoints = true;
  }

  /**
   * Draws the state of a session.
   *
   * @param scores of the plane, {@link HeatMap#SIDE} squared
   * @param lastEpoch epoch at the right end of the loss curve
   */
  void draw(TrainerSession session, double[] scores, int lastEpoch) {
    heat.paint(scores);
    plot.restart();
    DecisionBoundary.draw(HeatMap.SIDE, scores, plot);
    if (otherPoints) {
      DataPlot.draw(session.dataSet(), session.split(), plot);
      plot.finish();
      otherPoints = false;
    }
    network.restart();
    NetworkDiagram.draw(session.dataSet(), session.network(), network);
    network.finish();
    curve.restart();
    LossCurve.draw(session.history(), lastEpoch, curve);
    curve.finish();
  }
}
