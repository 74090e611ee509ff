package gradientpress.browser.compare;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What the module that compares runs exports. */
public final class CompareExports {
  private CompareExports() {}

  /**
   * Opens the content of the panel.
   *
   * @param root the element that it fills
   */
  @JSExport
  public static LatePanel.Content open(HTMLElement root, HTMLElement figure, FigureLink link) {
    return new CompareView(root, link);
  }
}
