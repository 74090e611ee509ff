package gradientpress.browser;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What the module that compares runs exports. */
public final class CompareExports {
  private CompareExports() {}

  /** Fills the panel of a figure. */
  @JSExport
  public static PanelView open(HTMLElement root, FigureLink link) {
    return new CompareView(root, link);
  }
}
