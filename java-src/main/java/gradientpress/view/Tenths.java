package gradientpress.view;

/** Numbers with at most one decimal: enough for a picture, and the same text everywhere. */
public final class Tenths {
  private Tenths() {}

  /**
   * Returns the number of tenths nearest to a number.
   *
   * @throws IllegalArgumentException if the number is not between −100,000 and 100,000
   */
  static int round(double number) {
    if (!(number > -100_000 && number < 100_000)) {
      throw new IllegalArgumentException("a coordinate out of range");
    }
    return (int) (number < 0 ? number * 10 - 0.5 : number * 10 + 0.5);
  }

  /** Appends the number, rounded to tenths; its size is below 100,000. */
  public static void append(StringBuilder text, double number) {
    int tenths = round(number);
    if (tenths < 0) {
      text.append('-');
      tenths = -tenths;
    }
    text.append(tenths / 10);
    if (tenths % 10 != 0) {
      text.append('.').append(tenths % 10);
    }
  }
}
