package gradientpress.view;

/**
 * Tints from the colour of the first class, for −1, over a clear one to that of the second, for 1:
 * for scores of two classes, and for numbers below and above zero.
 */
final class DivergingTints implements Tints {
  private static final int COUNT = 255;
  private static final int MIDDLE = COUNT / 2;

  @Override
  public int count() {
    return COUNT;
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
}
