package gradientpress.data.feature;

/** The second coordinate: above or below a level line. */
final class Y extends NamedFeature {
  Y() {
    super("y", "y", true);
  }

  @Override
  public double of(double x, double y) {
    return y;
  }
}
