package gradientpress.browser.results;

import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What the module exports that shows what a run has come to. */
public final class ResultsExports {
  private ResultsExports() {}

  /**
   * Opens the {@linkplain LatePanel.Content content} of the panel.
   *
   * @param root the element that it fills
   */
  @JSExport
  public static LatePanel.Content open(HTMLElement root, HTMLElement figure, FigureLink link) {
    return new ResultsView(root, link);
  }
}
