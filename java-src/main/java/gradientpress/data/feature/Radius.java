package gradientpress.data.feature;

/** Distance from the middle: alone it tells a cluster from the ring around it. */
final class Radius extends NamedFeature {
  Radius() {
    super("radius", "radius", true);
  }

  @Override
  public double of(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
