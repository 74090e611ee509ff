package gradientpress.browser.picture;

import gradientpress.browser.run.Mirror;
import gradientpress.view.DivergingTints;
import gradientpress.view.Plane;
import gradientpress.view.Tints;
import org.teavm.jso.dom.xml.Element;

/** What a network has learnt, drawn into an SVG element and a canvas behind it. */
public final class PlotPicture {
  private final int[] pixels = new int[Plane.LIVE.cells()];
  private final SvgElementPen pen;
  private final HeatCanvas heat;
  private Mirror drawn;
  private Tints tints;
  private int[] palette;

  /** For what single units say. */
  private final Tints unitTints = new DivergingTints();

  private final int[] unitPalette = HeatCanvas.colours(unitTints);

  /** Draws into an SVG element from now on. */
  public PlotPicture(Element drawing) {
    pen = new SvgElementPen(drawing);
    heat = new HeatCanvas(drawing, "heat", pixels, Plane.LIVE.side());
  }

  /** Draws what a run has learnt so far. */
  public void draw(Mirror mirror) {
    if (drawn != mirror) {
      begin(mirror);
    }
    if (tints != null) {
      tints.paint(mirror.plotNumbers(), palette, pixels);
      heat.show();
    }
    pen.restart();
    mirror.plot().draw(mirror.plotNumbers(), pen);
    mirror.plot().drawWrong(mirror.ofSamples(), pen);
    pen.finish();
  }

  /**
   * Draws what a single unit says, in place of what has been learnt.
   *
   * @param unit its number among all, inputs included
   * @param name what it is called
   */
  public void drawUnit(Mirror mirror, int unit, String name) {
    if (drawn != mirror) {
      begin(mirror);
    }
    double[] said = mirror.saidBy(unit);
    if (tints != null) {
      unitTints.paint(said, unitPalette, pixels);
      heat.show();
    }
    pen.restart();
    mirror.plot().drawUnit(said, name, pen);
    pen.finish();
  }

  /** Prepares for the pictures of another run. */
  private void begin(Mirror mirror) {
    drawn = mirror;
    tints = mirror.plot().tints();
    if (tints == null) {
      heat.clear();
    } else {
      palette = HeatCanvas.colours(tints);
    }
  }
}
