package gradientpress.view;

/**
 * The colours of classes, as {@code 0xRRGGBB}: the same as the style sheet's for a light page.
 *
 * <p>They stay apart for readers with any kind of colour blindness, by hue or by lightness; after
 * M. Okabe and K. Ito, "Color universal design", 2008.
 */
final class ClassColours {
  private static final int[] ALL = {0xd67414, 0x266bb8, 0x009e73, 0xaa3c82, 0x6ec4f0, 0x5c5048};

  /** Most classes. */
  static final int COUNT = ALL.length;

  private ClassColours() {}

  static int of(int label) {
    return ALL[label];
  }
}
