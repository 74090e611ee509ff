package gradientpress.export;

/**
 * Turns a number into text that reads back as the same double, such as {@code 0.1} or {@code 1e-7}.
 *
 * <p>How that is done is left to where it runs, since the browser has it and need not load it.
 */
@FunctionalInterface
public interface NumberText {
  /** Returns the text of a finite number. */
  String of(double number);

  /** Writes whole numbers without a point, and the zero below zero with its sign. */
  default NumberText plain() {
    return number -> {
      if (number == 0) {
        return 1 / number < 0 ? "-0" : "0";
      }
      String text = of(number);
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    };
  }

  /** Writes whole numbers with a point, by which Java and Python tell doubles from integers. */
  default NumberText floating() {
    NumberText plain = plain();
    return number -> {
      String text = plain.of(number);
      boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
      return whole ? text.concat(".0") : text;
    };
  }
}
