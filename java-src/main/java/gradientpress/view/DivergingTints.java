package gradientpress.view;

import gradientpress.nn.Check;

/**
 * Tints from the colour of the first class, for −1, over a clear one to that of the second, for 1:
 * for scores of two classes, and for numbers below and above zero.
 */
public final class DivergingTints implements Tints {
  /** The number of the tint of 1; that of −1 is 0, and that of 0 lies in the middle. */
  public static final int LAST = 254;

  static final int MIDDLE = LAST / 2;

  /** The middle, and a half so that the next whole number below is the nearest. */
  private static final double ROUNDED = MIDDLE + 0.5;

  @Override
  public int count() {
    return LAST + 1;
  }

  @Override
  public int of(double value) {
    return value == value ? (int) Math.max(0, Math.min(LAST, value * MIDDLE + ROUNDED)) : MIDDLE;
  }

  @Override
  public int colour(int tint) {
    int strength = tint < MIDDLE ? MIDDLE - tint : tint - MIDDLE;
    return strength * STRONGEST / MIDDLE << 24 | ClassColours.of(tint < MIDDLE ? 0 : 1);
  }

  @Override
  public void paint(double[] values, int[] palette, int[] pixels) {
    if (values.length < pixels.length || palette.length <= LAST) {
      throw Check.noRoom();
    }
    for (int i = 0; i < pixels.length; i++) {
      double place = values[i] * MIDDLE + ROUNDED;
      int tint = (int) Math.max(0, Math.min(LAST, place));
      pixels[i] = palette[place == place ? tint : MIDDLE];
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
    double scale = factor * MIDDLE;
    double shift = offset * MIDDLE + ROUNDED;
    int away = at - first;
    int end = first + count;
    if (values.length < end || tints.length < at + count) {
      throw Check.noRoom();
    }
    for (int i = first; i < end; i++) {
      double place = values[i] * scale + shift;
      int tint = (int) Math.max(0, Math.min(LAST, place));
      tints[i + away] = (byte) (place == place ? tint : MIDDLE);
    }
  }

  /** Returns the value in the middle of those with a tint, from −1 to 1. */
  public static double valueOf(byte tint) {
    return ((tint & 0xff) - MIDDLE) / (double) MIDDLE;
  }
}
