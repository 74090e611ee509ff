package gradientpress.browser.results;

import org.teavm.jso.JSExportClasses;

/**
 * The module that shows what a run has come to, as TeaVM makes it: it exports {@link
 * ResultsExports}. The page loads it when a reader first opens that panel.
 */
@JSExportClasses(ResultsExports.class)
public final class ResultsBundle {
  private ResultsBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
