package gradientpress.data;

import gradientpress.nn.Check;
import gradientpress.nn.math.Numbers;

/** Finds what is wrong with the parts of a table, and says where. */
final class TableCheck {
  private TableCheck() {}

  /** Refuses names that are empty or used twice. */
  static void names(String kind, String[] names) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].isEmpty()) {
        throw Check.refusal(kind, names[i], "needs a name");
      }
      for (int before = 0; before < i; before++) {
        if (names[before].equals(names[i])) {
          throw Check.refusal(kind, names[i], "is there twice");
        }
      }
    }
  }

  /** Refuses too few or too many rows, and rows without an input for each axis. */
  static void rows(int rows, int axes, int inputs) {
    Check.range("rows", rows, Table.MIN_ROWS, Table.MAX_ROWS);
    Check.equal("inputs", inputs, rows * axes);
  }

  /** Refuses a list in which a number is out of bounds. */
  static void bounds(double[] numbers, double least, double most) {
    for (double number : numbers) {
      Check.range("point", number, least, most);
    }
  }

  /** Refuses labels that mean no class, and classes without a row. */
  static void labels(int[] labels, String[] classes) {
    boolean[] seen = new boolean[classes.length];
    for (int row = 0; row < labels.length; row++) {
      int label = labels[row];
      Check.range("class in row ".concat(Numbers.text(row + 1)), label, 0, classes.length - 1);
      seen[label] = true;
    }
    for (int k = 0; k < classes.length; k++) {
      if (!seen[k]) {
        throw Check.refusal("class", classes[k], "has no row");
      }
    }
  }
}
