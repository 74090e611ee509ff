package gradientpress.browser.control;

import gradientpress.browser.module.LinksExports;
import org.teavm.jso.JSExportClasses;

/** The module that TeaVM makes of {@link Controls} and of what follows links alone. */
@JSExportClasses({ControlsExports.class, LinksExports.class})
public final class ControlsBundle {
  private ControlsBundle() {}

  /** Does nothing: what there is to do, the exports do. */
  public static void main(String[] arguments) {
    // nothing
  }
}
