package gradientpress.browser;

import org.teavm.jso.JSExportClasses;

/**
 * The module that writes what a reader takes home, as TeaVM makes it: it exports {@link
 * ExportExports}. The page loads it when it is first asked for a text.
 */
@JSExportClasses(ExportExports.class)
public final class ExportBundle {
  private ExportBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
