package gradientpress.browser;

import org.teavm.jso.JSExportClasses;

/** The module that TeaVM makes: it exports {@link Exports} and does nothing by itself. */
@JSExportClasses(Exports.class)
public final class Bundle {
  private Bundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
