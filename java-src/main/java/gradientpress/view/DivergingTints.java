package gradientpress.view;

/**
 * Tints from the colour of the first class, for −1, over a clear one to that of the second, for 1:
 * for scores of two classes, and for numbers below and above zero.
 */
public final class DivergingTints implements Tints {
  /** The number of the tint of 1; that of −1 is 0, and that of 0 lies in the middle. */
  public static final int LAST = 254;

  static final int MIDDLE = LAST / 2;

  @Override
  public int count() {
    return LAST + 1;
  }

  @Override
  public int of(double value) {
    if (value != value) {
      return MIDDLE;
    }
    double bounded = value < -1 ? -1 : value > 1 ? 1 : value;
    return (int) (bounded * MIDDLE + MIDDLE + 0.5);
  }

  @Override
  public int colour(int tint) {
    int strength = tint < MIDDLE ? MIDDLE - tint : tint - MIDDLE;
    return strength * STRONGEST / MIDDLE << 24 | ClassColours.of(tint < MIDDLE ? 0 : 1);
  }

  @Override
  public void paint(double[] values, int[] palette, int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      double value = values[i];
      double bounded = value >= -1 ? value > 1 ? 1 : value : value < -1 ? -1 : 0; // 0 for NaN
      pixels[i] = palette[(int) (bounded * MIDDLE + MIDDLE + 0.5)];
    }
  }

  /**
   * Finds the tints of many numbers {@code value × factor + offset}, one byte each: so that what
   * units say travels and is painted fast.
   *
   * @param first the first of them
   * @param at where their tints go, from 0 to {@link #LAST} as unsigned bytes
   */
  public static void quantize(
      double[] values, int first, int count, double factor, double offset, byte[] tints, int at) {
    int shift = at - first;
    for (int i = first; i < first + count; i++) {
      double value = values[i] * factor + offset;
      double bounded = value >= -1 ? value > 1 ? 1 : value : value < -1 ? -1 : 0; // 0 for NaN
      tints[i + shift] = (byte) (int) (bounded * MIDDLE + MIDDLE + 0.5);
    }
  }
}
