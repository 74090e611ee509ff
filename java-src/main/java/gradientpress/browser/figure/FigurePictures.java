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

  /** The overlay of the diagram, the network, what it has learnt. */
  private static final int ALL_STEPS = 3;

  private final UnitSelection selection;
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

  /** Whose diagram is prepared. */
  private Mirror prepared;

  /** Which run it is whose units can be looked at. */
  private Mirror selectable;

  /** Steps of the first picture that are done: each takes a frame, for all has yet to be made. */
  private int firstSteps;

  private boolean outdated;

  /**
   * Finds the pictures.
   *
   * @param selection what the reader looks at in the diagram
   */
  FigurePictures(FigurePage page, UnitSelection selection) {
    this.selection = selection;
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

  /** Has all drawn anew at the next time, since something else is to be shown of the same. */
  void renew() {
    outdated = true;
  }

  /** Says whether what is drawn is to be drawn anew. */
  boolean areOutdated() {
    return outdated && firstSteps == ALL_STEPS;
  }

  /** Says whether the first picture has been begun, and is to be gone on with. */
  boolean areUnfinished() {
    return firstSteps > 0 && firstSteps < ALL_STEPS;
  }

  /**
   * Draws a run, the first time in several steps.
   *
   * @param lastEpoch epoch at the right end of the loss curve
   * @return whether all is drawn
   */
  boolean draw(Mirror mirror, int lastEpoch) {
    if (selectable != mirror) {
      selectable = mirror;
      selection.begin(mirror);
    }
    if (firstSteps == 0) {
      firstSteps = 1;
      return false;
    }
    if (firstSteps != 2 || outdated) {
      drawNetwork(mirror);
    }
    if (firstSteps == 1) {
      firstSteps = 2;
      return false;
    }
    drawLearnt(mirror, lastEpoch);
    selection.showWeight(mirror.network());
    firstSteps = ALL_STEPS;
    outdated = false;
    return true;
  }

  /** Prepares for the pictures of another run. */
  private void begin(Mirror mirror) {
    prepared = mirror;
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
   */
  private void drawLearnt(Mirror mirror, int lastEpoch) {
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

  /** Draws the network, and what its units say. */
  private void drawNetwork(Mirror mirror) {
    if (prepared != mirror) {
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
