package gradientpress.browser.figure;

import gradientpress.browser.picture.HeatCanvas;
import gradientpress.browser.picture.PlotPicture;
import gradientpress.browser.picture.SvgElementPen;
import gradientpress.browser.run.Mirror;
import gradientpress.data.DataSet;
import gradientpress.view.CurveKind;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.Ghost;
import gradientpress.view.LossCurve;
import gradientpress.view.NetworkDiagram;
import gradientpress.view.Plane;
import gradientpress.view.UnitMaps;
import org.teavm.jso.dom.xml.Element;

/** The pictures of a trainer in the page, drawn over those that were made at build time. */
final class FigurePictures {
  /** Pixels of the unit maps to a unit of the diagram's picture. */
  private static final int MAP_SCALE = 2;

  private final PlotPicture plot;
  private final Element drawing;
  private final SvgElementPen network;
  private final SvgElementPen curve;
  private LossCurve losses = new LossCurve(CurveKind.LOSS, false);
  private Ghost[] ghosts = {};
  private NetworkDiagram diagram;

  /** What the units say; null where that is not a map. */
  private UnitMaps maps;

  private HeatCanvas mapsCanvas;

  private boolean isImage;
  private boolean isLine;
  private Mirror drawn;

  FigurePictures(FigurePage page) {
    plot = new PlotPicture(page.picture("plot"));
    drawing = page.picture("network");
    network = new SvgElementPen(drawing);
    curve = new SvgElementPen(page.picture("curve"));
  }

  /** Draws the losses of other runs behind those of this one, from the next time on. */
  void use(Ghost[] ghosts) {
    this.ghosts = ghosts;
  }

  /** Shows something else over the epochs, from the next time on. */
  void use(LossCurve losses) {
    this.losses = losses;
  }

  /** Prepares for the pictures of another run. */
  private void begin(Mirror mirror) {
    drawn = mirror;
    DiagramGeometry geometry =
        DiagramGeometry.of(mirror.dataSet(), mirror.inputs(), mirror.network());
    diagram = new NetworkDiagram(geometry, mirror.inputs(), mirror.dataSet().outputs());
    isImage = geometry.isImage();
    isLine = mirror.dataSet().axes().length == 1;
    beginMaps(mirror.dataSet(), geometry);
    if (!isImage && !isLine) {
      maps.paint(0, 0, mirror.inputTints());
    }
  }

  private void beginMaps(DataSet dataSet, DiagramGeometry geometry) {
    int[][] palettes = UnitMaps.palettes(dataSet, UnitMaps.ALL_LEVELS);
    for (int[] colours : palettes) {
      HeatCanvas.colours(colours);
    }
    int side = geometry.isImage() ? geometry.imageSide() : Plane.LIVE.side();
    maps = new UnitMaps(geometry, side, MAP_SCALE, palettes);
    mapsCanvas = new HeatCanvas(drawing, "unit-maps", maps.pixels(), maps.width());
  }

  /**
   * Draws what the run has learnt, or what one unit says, and its losses.
   *
   * @param lastEpoch epoch at the right end of the loss curve
   * @param selection what the reader looks at in the diagram
   */
  void drawLearnt(Mirror mirror, int lastEpoch, UnitSelection selection) {
    int unit = selection.shown();
    if (unit == DiagramGeometry.NONE || !mirror.hasUnitMaps()) {
      plot.draw(mirror);
    } else {
      plot.drawUnit(mirror, unit, selection.names().capitalized(unit));
    }
    curve.restart();
    losses.draw(mirror.history(), ghosts, lastEpoch, LossCurve.NO_CURSOR, curve);
    curve.finish();
  }

  /**
   * Draws the network, and what its units say.
   *
   * @param selection what the reader looks at
   */
  void drawNetwork(Mirror mirror, UnitSelection selection) {
    if (drawn != mirror) {
      begin(mirror);
    }
    if (isImage) {
      maps.paintWeights(mirror.network());
      mapsCanvas.show();
    } else if (!isLine) {
      maps.paint(1, mirror.network().depth(), mirror.unitTints());
      mapsCanvas.show();
    }
    network.restart();
    diagram.draw(mirror.network(), selection.highlight(), network);
    if (isLine) {
      diagram.drawCurves(mirror.inputTints(), mirror.unitTints(), mirror.points(), network);
    }
    diagram.drawFlow(network);
    network.finish();
  }
}
