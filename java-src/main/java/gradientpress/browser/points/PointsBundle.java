package gradientpress.browser.points;

import org.teavm.jso.JSExportClasses;

/**
 * The module in which points are edited, as TeaVM makes it: it exports {@link PointsExports}. The
 * page loads it when a reader first looks at the points.
 */
@JSExportClasses(PointsExports.class)
public final class PointsBundle {
  private PointsBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
