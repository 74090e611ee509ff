package gradientpress.data.feature;

/** How far above or below the middle, whichever side. */
final class YSquared extends NamedFeature {
  YSquared() {
    super("y^2", "y²", true);
  }

  @Override
  public double of(double x, double y) {
    return y * y;
  }
}
