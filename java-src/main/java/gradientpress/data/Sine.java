package gradientpress.data;

import gradientpress.nn.math.PortableMath;

/** A sine wave, not quite two periods long: sin x. */
final class Sine extends Curve {
  Sine() {
    super("sine");
  }

  @Override
  public String label() {
    return "Sine wave";
  }

  @Override
  double at(double x) {
    return PortableMath.sin(x);
  }
}
