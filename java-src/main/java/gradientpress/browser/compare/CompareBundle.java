package gradientpress.browser.compare;

import org.teavm.jso.JSExportClasses;

/**
 * The module that sets runs beside each other, as TeaVM makes it: it exports {@link
 * CompareExports}. The page loads it when a reader first opens that panel.
 */
@JSExportClasses(CompareExports.class)
public final class CompareBundle {
  private CompareBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
