package gradientpress.view.microscope;

/**
 * A number with the names that it goes by.
 *
 * @param name what formulas call it, such as {@code w}
 * @param symbol what readers see, such as {@code w₂}
 * @param value the number itself
 */
record Quantity(String name, String symbol, double value) {
  /** A number that is called the same everywhere. */
  Quantity(String name, double value) {
    this(name, name, value);
  }

  /** Returns one of several numbers of a name: readers see its index, counted from 1. */
  static Quantity indexed(String name, int index, double value) {
    return new Quantity(name, index(name, index), value);
  }

  /** Returns a name with an index, counted from 1 for readers, as in {@code w₁₂}. */
  static String index(String name, int index) {
    String digits = Integer.toString(index + 1);
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < digits.length(); i++) {
      text.append((char) ('₀' + digits.charAt(i) - '0'));
    }
    return text.toString();
  }
}
