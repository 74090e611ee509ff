package gradientpress.example;

import gradientpress.nn.Check;
import gradientpress.nn.Network;

/**
 * Every number that one sample makes in a network: on its way forward, on its error's way back, in
 * the check of the gradients, and in the step that training on it alone would be.
 *
 * <p>They travel from the worker to the page as one flat list:
 *
 * <ol>
 *   <li>the loss, the learning rate times its schedule's factor, and the price on the squares of
 *       the weights that is in the gradients which the optimizer is given
 *   <li>targets {@code [outputs]}, then predictions {@code [outputs]}
 *   <li>raw inputs {@code [axes]}, then features, as they enter the network, {@code [inputs]}
 *   <li>layer after layer, each {@code [units]}: sums z, activations a, slopes f′(z), derivatives
 *       ∂L/∂a, errors ∂L/∂z
 *   <li>each {@code [parameters]}: the parameters, the gradients of the loss, the same by finite
 *       differences, the parameters after a step on this sample alone, and the gradients which the
 *       optimizer is given for that: with what penalties add to them, and clipped
 * </ol>
 */
public final class CloseUp {
  private static final int LOSS = 0;
  private static final int RATE = 1;
  private static final int PRICE = 2;
  private static final int TARGETS = 3;

  /** What there is of each unit. */
  private static final int SUM = 0;

  private static final int ACTIVATION = 1;
  private static final int SLOPE = 2;
  private static final int ACTIVATION_ERROR = 3;
  private static final int ERROR = 4;
  private static final int PER_UNIT = 5;

  /** What there is of each parameter. */
  private static final int VALUE = 0;

  private static final int GRADIENT = 1;
  private static final int NUMERICAL = 2;
  private static final int MOVED = 3;
  private static final int GIVEN = 4;
  private static final int PER_PARAMETER = 5;

  private final Network shape;
  private final double[] numbers;
  private final int raw;
  private final int features;
  private final int units;
  private final int parameters;

  /**
   * Reads a list of numbers.
   *
   * @param shape a network of the same sizes
   * @param axes how many raw inputs there are
   * @param numbers what a {@link CloseUpWriter} wrote: kept, not copied
   * @throws IllegalArgumentException if the list is of another length
   */
  public CloseUp(Network shape, int axes, double[] numbers) {
    this.shape = shape;
    this.numbers = numbers;
    raw = TARGETS + 2 * shape.outputs();
    features = raw + axes;
    units = features + shape.size(0);
    parameters = units + PER_UNIT * shape.units();
    Check.equal("numbers", numbers.length, length(shape, axes));
  }

  /** Returns how many numbers there are. */
  static int length(Network shape, int axes) {
    return TARGETS
        + 2 * shape.outputs()
        + axes
        + shape.size(0)
        + PER_UNIT * shape.units()
        + PER_PARAMETER * shape.parameters().length;
  }

  /** Returns the loss of the sample. */
  public double loss() {
    return numbers[LOSS];
  }

  /** Returns the learning rate, times its schedule's factor. */
  public double rate() {
    return numbers[RATE];
  }

  /**
   * Returns the price on the squares of the weights that is in the gradients which the optimizer is
   * given; 0 for none, or if the optimizer lets weights decay by themselves.
   */
  public double priceInGradients() {
    return numbers[PRICE];
  }

  /** Returns what an output should have said. */
  public double target(int output) {
    return numbers[TARGETS + output];
  }

  /** Returns what an output says, after the loss's own activation if any. */
  public double prediction(int output) {
    return numbers[TARGETS + shape.outputs() + output];
  }

  /** Returns how many raw inputs there are. */
  public int axes() {
    return features - raw;
  }

  /** Returns a raw input. */
  public double raw(int axis) {
    return numbers[raw + axis];
  }

  /** Returns the weighted sum z of a unit; layers count from 1. */
  public double sum(int layer, int unit) {
    return numbers[at(SUM, layer) + unit];
  }

  /** Returns the activation a = f(z) of a unit; of layer 0, what enters the network. */
  public double activation(int layer, int unit) {
    return layer == 0 ? numbers[features + unit] : numbers[at(ACTIVATION, layer) + unit];
  }

  /** Returns the slope f′(z) of a unit's activation. */
  public double slope(int layer, int unit) {
    return numbers[at(SLOPE, layer) + unit];
  }

  /** Returns the derivative of the loss by the activation of a unit, ∂L/∂a. */
  public double activationError(int layer, int unit) {
    return numbers[at(ACTIVATION_ERROR, layer) + unit];
  }

  /** Returns the error of a unit: the derivative of the loss by its sum, ∂L/∂z. */
  public double error(int layer, int unit) {
    return numbers[at(ERROR, layer) + unit];
  }

  /** Returns a weight or bias; parameters are numbered as in the network. */
  public double parameter(int parameter) {
    return numbers[at(VALUE) + parameter];
  }

  /** Returns the derivative of the loss by a parameter, from the backward pass. */
  public double gradient(int parameter) {
    return numbers[at(GRADIENT) + parameter];
  }

  /** Returns the same derivative, found by moving the parameter a little both ways. */
  public double numericalGradient(int parameter) {
    return numbers[at(NUMERICAL) + parameter];
  }

  /** Returns what the optimizer is given: the gradient with penalties, and clipped. */
  public double gradientGiven(int parameter) {
    return numbers[at(GIVEN) + parameter];
  }

  /** Returns what a parameter would be after a step on this sample alone. */
  public double moved(int parameter) {
    return numbers[at(MOVED) + parameter];
  }

  private int at(int kind, int layer) {
    int before = 0;
    for (int l = 1; l < layer; l++) {
      before += shape.size(l);
    }
    return units + before * PER_UNIT + shape.size(layer) * kind;
  }

  private int at(int kind) {
    return parameters + shape.parameters().length * kind;
  }
}
