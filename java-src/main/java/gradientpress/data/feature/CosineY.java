package gradientpress.data.feature;

import gradientpress.nn.math.PortableMath;

/** Waves from bottom to top, with a crest in the middle. */
final class CosineY extends NamedFeature {
  CosineY() {
    super("cos(y)", "cos y", true);
  }

  @Override
  public double of(double x, double y) {
    return PortableMath.cos(y);
  }
}
