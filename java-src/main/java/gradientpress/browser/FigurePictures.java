package gradientpress.browser;

import gradientpress.view.LossCurve;
import gradientpress.view.NetworkDiagram;

/** The pictures of a trainer in the page, drawn over those that were made at build time. */
final class FigurePictures {
  private final SvgElementPen plotPen;
  private final SvgElementPen network;
  private final SvgElementPen curve;
  private final HeatCanvas heat;
  private Mirror drawn;

  FigurePictures(FigurePage page) {
    plotPen = new SvgElementPen(page.picture("plot"));
    network = new SvgElementPen(page.picture("network"));
    curve = new SvgElementPen(page.picture("curve"));
    heat = new HeatCanvas(page.picture("plot"));
  }

  /**
   * Draws how the run stands.
   *
   * @param lastEpoch epoch at the right end of the loss curve
   */
  void draw(Mirror mirror, int lastEpoch) {
    if (drawn != mirror) {
      drawn = mirror;
      heat.use(mirror.plot().tints());
    }
    heat.paint(mirror.plotNumbers());
    plotPen.restart();
    mirror.plot().draw(mirror.plotNumbers(), plotPen);
    plotPen.finish();
    network.restart();
    NetworkDiagram.draw(mirror.dataSet(), mirror.inputs(), mirror.network(), network);
    network.finish();
    curve.restart();
    LossCurve.draw(mirror.history(), lastEpoch, curve);
    curve.finish();
  }
}
