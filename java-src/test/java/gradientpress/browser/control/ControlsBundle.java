package gradientpress.browser.control;

import org.teavm.jso.JSExportClasses;

/** The module that TeaVM makes of {@link Controls} alone. */
@JSExportClasses(ControlsExports.class)
public final class ControlsBundle {
  private ControlsBundle() {}

  /** Does nothing: what there is to do, the exports do. */
  public static void main(String[] arguments) {
    // nothing
  }
}
