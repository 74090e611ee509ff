package gradientpress.bench;

import org.teavm.jso.JSExportClasses;

/** The module that TeaVM makes for the benchmark. */
@JSExportClasses({ContestantExports.class, RedrawExports.class})
public final class ContestantBundle {
  private ContestantBundle() {}

  /** Does nothing: what there is to do, the exports do. */
  public static void main(String[] arguments) {
    // nothing
  }
}
