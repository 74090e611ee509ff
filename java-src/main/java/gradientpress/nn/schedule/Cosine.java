package gradientpress.nn.schedule;

import gradientpress.nn.math.PortableMath;

/**
 * Half a wave of a cosine, from the full learning rate in the first epoch to a hundredth of it in
 * the last.
 *
 * <p>It does not end at zero, so that a run that goes on still moves. Source: I. Loshchilov and F.
 * Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017, equation 5, without
 * restarts.
 */
public final class Cosine implements Schedule {
  private static final double LAST = 0.01;

  @Override
  public String name() {
    return "cosine";
  }

  @Override
  public String label() {
    return "Cosine";
  }

  @Override
  public double factor(int epoch, int epochs) {
    if (epoch >= epochs - 1) {
      return epochs == 1 ? 1 : LAST;
    }
    double angle = Math.PI * epoch / (epochs - 1);
    return (PortableMath.cos(angle) + 1) * ((1 - LAST) / 2) + LAST;
  }
}
