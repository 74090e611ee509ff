package gradientpress.data.feature;

/** The first coordinate: which side of an upright line. */
final class X extends NamedFeature {
  X() {
    super("x", "x", false);
  }

  @Override
  public double of(double x, double y) {
    return x;
  }
}
