package gradientpress.browser.microscope;

import org.teavm.jso.JSExportClasses;

/**
 * The module of the microscope, as TeaVM makes it: it exports {@link MicroscopeExports}. The page
 * loads it when a reader first goes step by step.
 */
@JSExportClasses(MicroscopeExports.class)
public final class MicroscopeBundle {
  private MicroscopeBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
