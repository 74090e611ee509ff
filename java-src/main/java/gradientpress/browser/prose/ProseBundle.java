package gradientpress.browser.prose;

import org.teavm.jso.JSExportClasses;

/**
 * The module that makes numbers in the text drive a figure, as TeaVM makes it: it exports {@link
 * ProseExports}. The page loads it when such a number comes near.
 */
@JSExportClasses(ProseExports.class)
public final class ProseBundle {
  private ProseBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
