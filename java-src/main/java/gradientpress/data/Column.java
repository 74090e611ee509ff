package gradientpress.data;

import gradientpress.nn.Check;
import gradientpress.nn.math.Numbers;

/** One column of a table's numbers, in an array that holds all columns row by row. */
final class Column {
  private final String name;
  private final double[] numbers;
  private final int first;
  private final int columns;

  /** Looks at column {@code first} of {@code columns}. */
  Column(String name, double[] numbers, int first, int columns) {
    this.name = name;
    this.numbers = numbers;
    this.first = first;
    this.columns = columns;
  }

  /**
   * Stretches the column evenly to −reach … reach if one of its numbers is outside of −bound …
   * bound, and leaves it alone otherwise; returns what its numbers were.
   *
   * @throws IllegalArgumentException if a number is not finite, or if the column would have to be
   *     stretched but its numbers are all the same
   */
  Scale stretch(double bound, double reach) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = first; i < numbers.length; i += columns) {
      checkFinite(i);
      least = Math.min(least, numbers[i]);
      most = Math.max(most, numbers[i]);
    }
    if (least >= -bound && most <= bound) {
      return Scale.PLAIN;
    }
    if (least == most) {
      throw Check.refusal("column", name, "is the same everywhere, and too large");
    }
    // Halved before they are subtracted, since the largest numbers would overflow.
    double range = most / 2 - least / 2;
    for (int i = first; i < numbers.length; i += columns) {
      double part = (numbers[i] / 2 - least / 2) / range;
      numbers[i] = part * 2 * reach - reach;
    }
    return new Scale(most / 2 + least / 2, range / reach);
  }

  private void checkFinite(int i) {
    if (!(Math.abs(numbers[i]) < Double.POSITIVE_INFINITY)) {
      String row = Numbers.text(i / columns + 1);
      throw Check.refusal("column", name, "is not finite in row ".concat(row));
    }
  }
}
