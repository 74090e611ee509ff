package gradientpress.view;

/**
 * The colours of a square of tints, each translucent: so the same picture fits a light and a dark
 * page.
 */
public interface Tints {
  /** How opaque the surest tint is, of 255. */
  int STRONGEST = 140;

  /** Returns how many tints there are: at most 256. */
  int count();

  /** Returns the number of the tint of a value; what is no number gets a clear one. */
  int of(double value);

  /** Returns the colour of a tint as {@code 0xAARRGGBB}. */
  int colour(int tint);

  /**
   * Paints as many values as there are pixels: fast, for pictures that move.
   *
   * @param palette what to write for each tint
   */
  void paint(double[] values, int[] palette, int[] pixels);
}
