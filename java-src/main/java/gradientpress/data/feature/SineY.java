package gradientpress.data.feature;

import gradientpress.nn.math.PortableMath;

/** Waves from bottom to top. */
final class SineY extends NamedFeature {
  SineY() {
    super("sin(y)", "sin y", true);
  }

  @Override
  public double of(double x, double y) {
    return PortableMath.sin(y);
  }
}
