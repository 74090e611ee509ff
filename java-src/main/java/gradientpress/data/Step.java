package gradientpress.data;

/** A step in the middle, from −0.8 up to 0.8. */
final class Step extends Curve {
  Step() {
    super("step");
  }

  @Override
  public String label() {
    return "Step";
  }

  @Override
  double at(double x) {
    return x < 0 ? -0.8 : 0.8;
  }
}
