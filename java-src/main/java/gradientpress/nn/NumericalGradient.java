package gradientpress.nn;

import gradientpress.nn.loss.Loss;

/**
 * The gradient of a network's loss by its definition: each parameter is moved a little both ways,
 * and the loss is looked at.
 *
 * <p>It knows nothing of the backward pass, and so examines it; for training it is far too slow.
 */
public final class NumericalGradient {
  /**
   * How far a parameter is moved, for each one of its size and one more: near the third root of the
   * spacing of numbers at 1, where what bends the loss and what rounds it spoil a slope alike.
   */
  private static final double STEP = 0x1p-17;

  private NumericalGradient() {}

  /**
   * Returns the slope of the loss of a sample along each parameter, by central differences; in the
   * end all parameters are as they were.
   *
   * @param features {@code [inputs]}
   * @param targets {@code [outputs]}
   */
  public static double[] of(Network network, Loss loss, double[] features, double[] targets) {
    double[] parameters = network.parameters();
    double[] slopes = new double[parameters.length];
    for (int i = 0; i < slopes.length; i++) {
      double there = parameters[i];
      double step = (Math.abs(there) + 1) * STEP;
      parameters[i] = there + step;
      double above = loss.sum(network.forward(features, 1), targets, 1, targets.length);
      parameters[i] = there - step;
      double below = loss.sum(network.forward(features, 1), targets, 1, targets.length);
      parameters[i] = there;
      slopes[i] = (above - below) / (step * 2);
    }
    return slopes;
  }
}
