package gradientpress.data.feature;

/** Positive where both coordinates have the same sign: alone it solves exclusive or. */
final class Product extends NamedFeature {
  Product() {
    super("xy", "xy", true);
  }

  @Override
  public double of(double x, double y) {
    return x * y;
  }
}
