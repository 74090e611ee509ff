package gradientpress.view;

/**
 * A tint for each class and degree of certainty: a value is the number of the class plus the
 * certainty, which is below 1.
 */
final class ClassTints implements Tints {
  /** Degrees of certainty, of which the first is clear. */
  private static final int DEGREES = 42;

  @Override
  public int count() {
    return ClassColours.COUNT * DEGREES;
  }

  @Override
  public int of(double value) {
    return value == value ? (int) (value * DEGREES) : 0;
  }

  @Override
  public int colour(int tint) {
    int alpha = tint % DEGREES * STRONGEST / (DEGREES - 1);
    return alpha << 24 | ClassColours.of(tint / DEGREES);
  }

  @Override
  public void paint(double[] values, int[] palette, int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      double value = values[i];
      pixels[i] = palette[value == value ? (int) (value * DEGREES) : 0];
    }
  }
}
