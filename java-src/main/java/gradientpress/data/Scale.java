package gradientpress.data;

/**
 * What the numbers of a column were before it was stretched to fit.
 *
 * @param middle the number that has become 0
 * @param unit how much of it has become 1
 */
public record Scale(double middle, double unit) {
  /** Of a column that was left alone. */
  public static final Scale PLAIN = new Scale(0, 1);

  private static final int LENGTH = 2;

  /** Returns the number that has come to lie at a place. */
  public double numberAt(double place) {
    return place * unit + middle;
  }

  /** Returns the place to which a number has come. */
  public double placeOf(double number) {
    return (number - middle) / unit;
  }

  /** Writes scales one after the other. */
  public static double[] write(Scale[] scales) {
    double[] numbers = new double[scales.length * LENGTH];
    for (int i = 0; i < scales.length; i++) {
      numbers[i * LENGTH] = scales[i].middle;
      numbers[i * LENGTH + 1] = scales[i].unit;
    }
    return numbers;
  }

  /** Reads what {@link #write} wrote. */
  public static Scale[] read(double[] numbers) {
    Scale[] scales = new Scale[numbers.length / LENGTH];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = new Scale(numbers[i * LENGTH], numbers[i * LENGTH + 1]);
    }
    return scales;
  }
}
