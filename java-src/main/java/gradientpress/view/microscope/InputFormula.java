package gradientpress.view.microscope;

/** How an input of a network comes from the coordinates x and y of a point. */
final class InputFormula {
  private InputFormula() {}

  /**
   * Returns the formula of an input, given the name that readers see: for most that is a formula.
   */
  static String of(String name) {
    if (name.equals("xy")) {
      return "x·y";
    }
    return name.equals("radius") ? "√(x² + y²)" : name;
  }
}
