package gradientpress.site.script;

/** A module as TeaVM writes it, without what nobody uses. */
public final class SmallerScript {
  private SmallerScript() {}

  /**
   * Returns a smaller module that does the same.
   *
   * @param module what TeaVM has made, with obfuscated names and without checks of types
   * @throws IllegalStateException if it looks different from what is expected here
   */
  public static String of(String module) {
    return StringPool.emptied(ClassTable.shortened(RuntimeCuts.in(module)));
  }
}
