package gradientpress.view;

/**
 * What the network thinks of every place in the plane, as a grid of tints.
 *
 * <p>A score of −1 (surely the first class) to 1 (surely the second) becomes one of 255 tints,
 * which {@link #tint} turns into a translucent colour: so the same picture fits a light and a dark
 * page.
 */
public final class HeatMap {
  /** Grid points along each side. */
  public static final int SIDE = 61;

  /** Number of tints, of which the middle one is clear. */
  public static final int TINTS = 255;

  private static final int MIDDLE = TINTS / 2;
  private static final int FIRST_CLASS = 214 << 16 | 116 << 8 | 20;
  private static final int SECOND_CLASS = 38 << 16 | 107 << 8 | 184;

  /** How opaque the surest tint is, of 255. */
  private static final int STRONGEST = 140;

  private HeatMap() {}

  /** Returns the number of the tint of a score; what is no number gets the clear one. */
  public static int index(double score) {
    if (score != score) {
      return MIDDLE;
    }
    double bounded = score < -1 ? -1 : score > 1 ? 1 : score;
    return (int) (bounded * MIDDLE + MIDDLE + 0.5);
  }

  /** Returns the colour of a tint as {@code 0xAARRGGBB}. */
  public static int tint(int index) {
    int strength = index < MIDDLE ? MIDDLE - index : index - MIDDLE;
    int alpha = strength * STRONGEST / MIDDLE;
    return alpha << 24 | (index < MIDDLE ? FIRST_CLASS : SECOND_CLASS);
  }
}
