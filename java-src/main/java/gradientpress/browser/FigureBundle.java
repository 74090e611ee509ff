package gradientpress.browser;

import org.teavm.jso.JSExportClasses;

/** The module that the page runs, as TeaVM makes it: it exports {@link FigureExports}. */
@JSExportClasses(FigureExports.class)
public final class FigureBundle {
  private FigureBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
