package gradientpress.data;

/** A straight line through the middle: x / 6. */
final class Line extends Curve {
  Line() {
    super("line");
  }

  @Override
  public String label() {
    return "Line";
  }

  @Override
  double at(double x) {
    return x / EXTENT;
  }
}
