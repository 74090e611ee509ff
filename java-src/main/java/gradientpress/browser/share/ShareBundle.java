package gradientpress.browser.share;

import org.teavm.jso.JSExportClasses;

/**
 * The module of sharing, as TeaVM makes it: it exports {@link ShareExports}. The page loads it when
 * a reader first wants to share or keep something, or follows a link that says something of points.
 */
@JSExportClasses(ShareExports.class)
public final class ShareBundle {
  private ShareBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
