package gradientpress.nn;

import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Linear;
import gradientpress.nn.initialization.Initialization;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.SeededRandom;

/**
 * A multi-layer perceptron: layers of units, each fully connected to the one before.
 *
 * <p>The output layer is linear; its sums, the logits, become predictions through the {@link Loss}.
 * Nothing is allocated after construction.
 */
public final class Network {
  private final int[] sizes;
  private final int capacity;
  private final Layer[] layers;
  private final double[] parameters;
  private final double[] gradients;

  /**
   * Builds a network whose parameters are all zero.
   *
   * @param sizes number of inputs, units of each hidden layer, number of outputs
   * @param hidden activation of the hidden layers
   * @param capacity how many samples one pass can take
   * @throws IllegalArgumentException if a size or the capacity is below one
   */
  public Network(int[] sizes, Activation hidden, int capacity) {
    if (sizes.length < 2) {
      throw new IllegalArgumentException("a network has inputs and outputs, got " + sizes.length);
    }
    for (int size : sizes) {
      if (size < 1) {
        throw new IllegalArgumentException("a layer has at least one unit, got " + size);
      }
    }
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.sizes = sizes.clone();
    this.capacity = capacity;
    this.layers = new Layer[sizes.length - 1];
    Activation output = new Linear();
    int firstParameter = 0;
    for (int l = 0; l < layers.length; l++) {
      Activation activation = l == layers.length - 1 ? output : hidden;
      layers[l] = new Layer(sizes[l], sizes[l + 1], activation, firstParameter, capacity);
      firstParameter = layers[l].end();
    }
    this.parameters = new double[firstParameter];
    this.gradients = new double[firstParameter];
  }

  /**
   * Runs a batch forward through all layers.
   *
   * @param features {@code [rows × inputs]}
   * @return the logits, {@code [rows × outputs]}: a buffer that the next pass overwrites
   */
  public double[] forward(double[] features, int rows) {
    checkRows(rows);
    double[] in = features;
    for (Layer layer : layers) {
      layer.forward(parameters, in, rows);
      in = layer.outputs;
    }
    return in;
  }

  /**
   * Runs the errors of the last forward pass backward and sets the gradients of all parameters.
   *
   * <p>Source: D. Rumelhart, G. Hinton and R. Williams, "Learning representations by
   * back-propagating errors", 1986. The errors by the logits must stand in {@link #outputErrors()}.
   */
  public void backward(double[] features, int rows) {
    checkRows(rows);
    for (int l = layers.length - 1; l >= 0; l--) {
      Layer layer = layers[l];
      if (l < layers.length - 1) {
        layer.backward(parameters, layers[l + 1], rows);
      }
      layer.gradients(gradients, l == 0 ? features : layers[l - 1].outputs, rows);
    }
  }

  /** Returns the buffer for the derivatives of the loss by the logits, {@code [rows × outputs]}. */
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

  private void checkRows(int rows) {
    if (rows < 1 || rows > capacity) {
      throw new IllegalArgumentException("rows must be 1 to " + capacity + ", was " + rows);
    }
  }
}
