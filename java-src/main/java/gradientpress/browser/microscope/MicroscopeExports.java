package gradientpress.browser.microscope;

import gradientpress.browser.module.Microscope;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What the microscope's module exports. */
public final class MicroscopeExports {
  private MicroscopeExports() {}

  /**
   * Opens a {@link Microscope} in an element of the page.
   *
   * @param light lights up what the number at hand belongs to
   * @param voice says where one has gone
   */
  @JSExport
  public static MicroscopeView open(
      HTMLElement root, Microscope.Light light, Microscope.Voice voice) {
    return new MicroscopeView(root, light, voice);
  }
}
