package gradientpress.browser.worker;

import org.teavm.jso.JSExportClasses;

/** The module that trains, as TeaVM makes it: it exports {@link TrainerExports}. */
@JSExportClasses(TrainerExports.class)
public final class TrainerBundle {
  private TrainerBundle() {}

  /** Does nothing. */
  public static void main(String[] arguments) {
    // what there is to do, the exports do
  }
}
