package gradientpress.data.feature;

import gradientpress.nn.math.PortableMath;

/** Waves from left to right. */
final class SineX extends NamedFeature {
  SineX() {
    super("sin(x)", "sin x", false);
  }

  @Override
  public double of(double x, double y) {
    return PortableMath.sin(x);
  }
}
