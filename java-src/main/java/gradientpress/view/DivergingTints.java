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
    byte[] tint = new byte[1];
    quantize(new double[] {value}, 0, 1, 1, 1, 0, tint, 0);
    return tint[0] & 0xff;
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
    byte[] tints = new byte[pixels.length];
    quantize(values, 0, 1, tints.length, 1, 0, tints, 0);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = palette[tints[i] & 0xff];
    }
  }

  /**
   * Finds the tints of many numbers {@code value × factor + offset}, one byte each: so that what
   * units say travels and is painted fast.
   *
   * @param first where the first of them stands
   * @param step from each to the next
   * @param at where their tints go, from 0 to {@link #LAST} as unsigned bytes
   */
  public static void quantize(
      double[] values,
      int first,
      int step,
      int count,
      double factor,
      double offset,
      byte[] tints,
      int at) {
    double scale = factor * MIDDLE;
    double shift = offset * MIDDLE + ROUNDED;
    int end = at + count;
    if (values.length <= (count - 1) * step + first || tints.length < end) {
      throw Check.noRoom();
    }
    int from = first;
    for (int to = at; to < end; to++) {
      double place = values[from] * scale + shift;
      // what is no number is neither below the end of the scale nor above it
      int tint = place < LAST ? place > 0 ? (int) place : 0 : place >= LAST ? LAST : MIDDLE;
      tints[to] = (byte) tint;
      from += step;
    }
  }

  /** Returns the value in the middle of those with a tint, from −1 to 1. */
  public static double valueOf(byte tint) {
    return ((tint & 0xff) - MIDDLE) / (double) MIDDLE;
  }
}
