package gradientpress.view.microscope;

/** A formula as readers see it, in which names stand for quantities, such as {@code max(0, z)}. */
final class Formula {
  private static final char MINUS = '−';

  private final String text;
  private final boolean first;

  /**
   * Takes a formula.
   *
   * @param first whether it starts a line, so that nothing before it can run into a sign
   */
  Formula(String text, boolean first) {
    this.text = text;
    this.first = first;
  }

  /** Returns the formula with the symbols of quantities in place of their names. */
  String inSymbols(Quantity... quantities) {
    return replace(null, quantities);
  }

  /** Returns the formula with numbers in place of names, in brackets where a sign needs them. */
  String filled(Numerals numerals, Quantity... quantities) {
    return replace(numerals, quantities);
  }

  private String replace(Numerals numerals, Quantity[] quantities) {
    StringBuilder result = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      Quantity quantity = at(i, quantities);
      if (quantity == null) {
        result.append(text.charAt(i));
        i++;
      } else {
        int end = i + quantity.name().length();
        if (numerals == null) {
          result.append(quantity.symbol());
        } else {
          append(result, numerals.write(quantity.value()), i, end);
        }
        i = end;
      }
    }
    return result.toString();
  }

  /** Returns the quantity whose whole name stands at an index, or null. */
  private Quantity at(int index, Quantity[] quantities) {
    if (index > 0 && isLetter(text.charAt(index - 1))) {
      return null;
    }
    for (Quantity quantity : quantities) {
      int end = index + quantity.name().length();
      boolean whole = end >= text.length() || !isLetter(text.charAt(end));
      if (whole && text.startsWith(quantity.name(), index)) {
        return quantity;
      }
    }
    return null;
  }

  private void append(StringBuilder result, String number, int start, int end) {
    boolean negative = number.charAt(0) == MINUS;
    boolean squared = end < text.length() && text.charAt(end) == '²';
    if (negative && !standsAlone(start) || squared && !isPlain(number)) {
      result.append('(').append(number).append(')');
    } else {
      result.append(number);
    }
  }

  /** Says whether a minus sign at an index follows no other sign. */
  private boolean standsAlone(int index) {
    if (index == 0) {
      return first;
    }
    char before = text.charAt(index - 1);
    char beforeSpace = before == ' ' ? text.charAt(index - 2) : before;
    return before == '(' || before == ' ' && (beforeSpace == ',' || isLetter(beforeSpace));
  }

  private static boolean isPlain(String number) {
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c != '.' && c != ',' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a character is a part of a name. */
  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'α' && c <= 'ω';
  }
}
