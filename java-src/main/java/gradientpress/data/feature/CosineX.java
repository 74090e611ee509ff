package gradientpress.data.feature;

import gradientpress.nn.math.PortableMath;

/** Waves from left to right, with a crest in the middle. */
final class CosineX extends NamedFeature {
  CosineX() {
    super("cos(x)", "cos x", false);
  }

  @Override
  public double of(double x, double y) {
    return PortableMath.cos(x);
  }
}
