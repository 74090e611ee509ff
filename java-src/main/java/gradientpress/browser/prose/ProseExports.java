package gradientpress.browser.prose;

import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What the module exports that makes numbers in the text drive a figure. */
public final class ProseExports {
  private ProseExports() {}

  private static boolean driven;

  /**
   * Makes numbers to drag of links that stand for a control of the figure to which they lead; does
   * so once, however often it is asked.
   *
   * @param figures brings a figure to life
   * @param further loads the controls of a figure that do not stand in the article
   */
  @JSExport
  public static void drive(
      JSArrayReader<HTMLElement> links, FigureSource figures, FurtherControls further) {
    if (!driven) {
      driven = true;
      new DrivingLinks(links, figures, further).bindNext();
    }
  }
}
