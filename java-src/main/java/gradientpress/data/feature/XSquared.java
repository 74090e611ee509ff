package gradientpress.data.feature;

/** How far left or right of the middle, whichever side. */
final class XSquared extends NamedFeature {
  XSquared() {
    super("x^2", "x²", false);
  }

  @Override
  public double of(double x, double y) {
    return x * x;
  }
}
