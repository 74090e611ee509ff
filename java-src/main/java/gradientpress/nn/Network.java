package gradientpress.nn;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Linear;
import gradientpress.nn.initialization.Initialization;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.regularization.Dropout;

/**
 * A multi-layer perceptron: layers of units, each fully connected to the one before.
 *
 * <p>Its outputs become predictions through the {@link Loss}; with a cross-entropy the output layer
 * is linear, and its outputs are called logits. Nothing is allocated after construction.
 */
public final class Network {
  private final int[] sizes;
  private final int capacity;
  private final Layer[] layers;
  private final double[] parameters;
  private final double[] gradients;
  private final Kernel kernel;

  /**
   * Builds a network whose parameters are all zero.
   *
   * @param sizes number of inputs, units of each hidden layer, number of outputs
   * @param activations of each hidden layer, and of the output layer
   * @param capacity how many samples one pass can take
   * @throws IllegalArgumentException if a size or the capacity is below one, or if the numbers of
   *     layers differ
   */
  public Network(int[] sizes, Activation[] activations, int capacity) {
    Check.atLeast("sizes", sizes.length, 2);
    Check.equal("activations", activations.length, sizes.length - 1);
    for (int size : sizes) {
      Check.atLeast("units", size, 1);
    }
    Check.atLeast("capacity", capacity, 1);
    this.sizes = sizes.clone();
    this.capacity = capacity;
    this.layers = new Layer[sizes.length - 1];
    int firstParameter = 0;
    for (int l = 0; l < layers.length; l++) {
      layers[l] = new Layer(sizes[l], sizes[l + 1], activations[l], firstParameter, capacity);
      firstParameter = layers[l].end();
    }
    this.parameters = new double[firstParameter];
    this.gradients = new double[firstParameter];
    this.kernel = new PlainKernel(layers, parameters, gradients);
  }

  /** Builds a network whose hidden layers share an activation and whose outputs are linear. */
  public static Network withHidden(int[] sizes, Activation hidden, int capacity) {
    Activation[] activations = new Activation[Math.max(0, sizes.length - 1)];
    for (int l = 0; l < activations.length; l++) {
      activations[l] = l == activations.length - 1 ? new Linear() : hidden;
    }
    return new Network(sizes, activations, capacity);
  }

  /**
   * Runs a batch forward through all layers.
   *
   * @param features {@code [rows × inputs]}
   * @return the outputs, {@code [rows × outputs]}: a buffer that the next pass overwrites
   */
  public double[] forward(double[] features, int rows) {
    checkRows(rows);
    kernel.forward(features, rows);
    return layers[layers.length - 1].outputs;
  }

  /**
   * Runs the errors of the last forward pass backward and sets the gradients of all parameters.
   *
   * <p>The derivatives of the loss by the outputs must stand in {@link #outputErrors()}.
   */
  public void backward(double[] features, int rows) {
    checkRows(rows);
    kernel.backward(features, rows);
  }

  /**
   * Returns the buffer for the derivatives of the loss by the outputs, {@code [rows × outputs]}.
   */
  public double[] outputErrors() {
    return layers[layers.length - 1].errors;
  }

  /** Returns all weights and biases, layer after layer: the live array. */
  public double[] parameters() {
    return parameters;
  }

  /** Returns the gradients of the last backward pass, in the order of the parameters. */
  public double[] gradients() {
    return gradients;
  }

  /** Sets every weight to its first value, and every bias to zero. */
  public void initialize(Initialization initialization, SeededRandom random) {
    for (Layer layer : layers) {
      for (int i = layer.weights; i < layer.biases; i++) {
        parameters[i] = initialization.weight(layer.inputs, layer.units, random);
      }
      for (int i = layer.biases; i < layer.end(); i++) {
        parameters[i] = 0;
      }
    }
  }

  /** Returns the number of weighted layers: the hidden ones and the output layer. */
  public int depth() {
    return layers.length;
  }

  /** Returns the number of units of layer {@code l}, where layer 0 is the input. */
  public int size(int l) {
    return sizes[l];
  }

  /** Returns the number of outputs. */
  public int outputs() {
    return sizes[sizes.length - 1];
  }

  /** Returns the number of units of all layers together, without the inputs. */
  public int units() {
    int units = 0;
    for (Layer layer : layers) {
      units += layer.units;
    }
    return units;
  }

  /**
   * Returns where in the parameters the weights {@code [units × inputs]} into layer l ≥ 1 start.
   */
  public int weightsOf(int l) {
    return layers[l - 1].weights;
  }

  /** Returns where in the parameters the biases {@code [units]} of layer l ≥ 1 start. */
  public int biasesOf(int l) {
    return layers[l - 1].biases;
  }

  /** Returns how many samples one pass can take. */
  public int capacity() {
    return capacity;
  }

  /** Says where the last step left the range of numbers, given the outputs it began with. */
  Divergence divergence(double[] outputs, int count) {
    // Outputs out of range make errors, gradients and parameters so too.
    if (Divergence.allFinite(parameters, parameters.length)) {
      return Divergence.NONE;
    }
    if (!Divergence.allFinite(outputs, count)) {
      return Divergence.OUTPUTS;
    }
    return Divergence.allFinite(gradients, gradients.length)
        ? Divergence.WEIGHTS
        : Divergence.GRADIENTS;
  }

  /** Returns layer l ≥ 1 with its buffers: read them, do not write them. */
  public Layer layer(int l) {
    return layers[l - 1];
  }

  /** Makes room for dropout in the hidden layers. */
  void prepareDropout() {
    for (int l = 0; l < layers.length - 1; l++) {
      layers[l].prepareDropout();
    }
  }

  /** Draws which outputs of the hidden layers the next passes drop. */
  void drop(Dropout dropout, SeededRandom random, int rows) {
    for (int l = 0; l < layers.length - 1; l++) {
      layers[l].drop(dropout, random, rows);
    }
  }

  /** Lets the next passes drop nothing. */
  void keepAll() {
    for (Layer layer : layers) {
      layer.keepAll();
    }
  }

  private void checkRows(int rows) {
    if (rows < 1 || rows > capacity) { // the call alone would cost what a unit does
      Check.range("rows", rows, 1, capacity);
    }
  }
}
