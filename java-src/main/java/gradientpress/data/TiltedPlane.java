package gradientpress.data;

/** A tilted plane, which rises twice as fast along x as along y: x / 10 + y / 20. */
final class TiltedPlane extends Surface {
  TiltedPlane() {
    super("plane");
  }

  @Override
  public String label() {
    return "Tilted plane";
  }

  @Override
  double at(double x, double y) {
    return x / 10 + y / 20;
  }
}
