package gradientpress.nn;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Linear;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.regularization.Dropout;

/**
 * One fully connected layer: every unit weighs all inputs, adds its bias, and applies an
 * activation.
 *
 * <p>Weights {@code [units × inputs]} and then biases {@code [units]} live in the network's one
 * flat array of parameters. Buffers hold a batch, {@code [rows × units]}.
 */
public final class Layer {
  /** Number of inputs of each unit. */
  public final int inputs;

  /** Number of units. */
  public final int units;

  /** What each unit does to its weighted sum. */
  public final Activation activation;

  /** Where the weights start in the parameters. */
  public final int weights;

  /** Where the biases start in the parameters. */
  public final int biases;

  /** Weighted sums z of the batch. */
  public final double[] sums;

  /** Activations a = f(z) of the batch; where f is linear, the sums themselves. */
  public final double[] outputs;

  /** Derivatives of the mean loss by the weighted sums. */
  public final double[] errors;

  /** With dropout: what each output is multiplied by on its way to the next layer. */
  private double[] mask;

  /** With dropout: the outputs times the mask. */
  private double[] kept;

  private boolean dropping;

  Layer(int inputs, int units, Activation activation, int firstParameter, int capacity) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    this.weights = firstParameter;
    this.biases = firstParameter + inputs * units;
    this.sums = new double[capacity * units];
    this.outputs = activation instanceof Linear ? sums : new double[capacity * units];
    this.errors = new double[capacity * units];
  }

  /** Returns where the parameters of the next layer start. */
  public int end() {
    return biases + units;
  }

  /** Returns what the next layer receives: the outputs, or with dropout what is kept of them. */
  public double[] passedOn() {
    return dropping ? kept : outputs;
  }

  /**
   * Returns what each output is multiplied by on its way to the next layer, or null for nothing.
   */
  public double[] mask() {
    return dropping ? mask : null;
  }

  /** Makes room for dropout. */
  void prepareDropout() {
    mask = new double[outputs.length];
    kept = new double[outputs.length];
  }

  /** Draws which outputs the next passes drop. */
  void drop(Dropout dropout, SeededRandom random, int rows) {
    dropping = true;
    dropout.fill(mask, rows * units, random);
  }

  /** Passes all outputs on again. */
  void keepAll() {
    dropping = false;
  }
}
