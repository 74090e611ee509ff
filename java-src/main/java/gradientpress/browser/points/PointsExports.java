package gradientpress.browser.points;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What the module exports in which points are edited. */
public final class PointsExports {
  private PointsExports() {}

  /**
   * Opens the content of the panel.
   *
   * @param root the element that it fills
   */
  @JSExport
  public static LatePanel.Content open(HTMLElement root, HTMLElement figure, FigureLink link) {
    return new PointsView(root, figure, link);
  }
}
