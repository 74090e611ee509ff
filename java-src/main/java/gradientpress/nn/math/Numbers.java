package gradientpress.nn.math;

/** Copies numbers between arrays, and turns them into text. */
public final class Numbers {
  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

  private Numbers() {}

  /**
   * Copies {@code count} numbers, from index {@code first} on, to index {@code at} of another
   * array.
   *
   * <p>Like {@link System#arraycopy}, whose many checks of types would be a part of the trainer
   * that every reader loads.
   */
  public static void copy(double[] from, int first, double[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = from[first + i];
    }
  }

  /**
   * Returns the decimal digits of a whole number.
   *
   * <p>Like {@link Integer#toString(int)}, which would bring a string builder along to the trainer.
   */
  public static String text(int number) {
    return number < 0 ? "-".concat(digits(number)) : digits(-number);
  }

  /** Returns the digits of a number that is not above zero, since the least has no counterpart. */
  private static String digits(int negative) {
    String last = DIGITS[-(negative % 10)];
    return negative > -10 ? last : digits(negative / 10).concat(last);
  }
}
