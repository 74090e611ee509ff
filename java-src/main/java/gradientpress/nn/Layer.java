package gradientpress.nn;

import gradientpress.nn.activation.Activation;

/**
 * One fully connected layer: every unit weighs all inputs, adds its bias, and applies an
 * activation.
 *
 * <p>Weights {@code [units × inputs]} and then biases {@code [units]} live in the network's one
 * flat array of parameters. Buffers hold a batch, {@code [rows × units]}.
 */
final class Layer {
  final int inputs;
  final int units;
  final Activation activation;

  /** Where the weights start in the parameters. */
  final int weights;

  /** Where the biases start in the parameters. */
  final int biases;

  /** Weighted sums z of the batch. */
  final double[] sums;

  /** Activations a = f(z) of the batch. */
  final double[] outputs;

  /** Derivatives of the mean loss by the weighted sums. */
  final double[] errors;

  Layer(int inputs, int units, Activation activation, int firstParameter, int capacity) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    this.weights = firstParameter;
    this.biases = firstParameter + inputs * units;
    this.sums = new double[capacity * units];
    this.outputs = new double[capacity * units];
    this.errors = new double[capacity * units];
  }

  /** Returns where the parameters of the next layer start. */
  int end() {
    return biases + units;
  }

  void forward(double[] parameters, double[] in, int rows) {
    Kernel.weightedSums(parameters, weights, biases, in, inputs, sums, units, rows);
    activation.apply(sums, outputs, rows * units);
  }

  /** Takes the errors of the layer above through its weights and this layer's activation. */
  void backward(double[] parameters, Layer above, int rows) {
    Kernel.errorsBack(parameters, above.weights, above.errors, above.units, errors, units, rows);
    activation.multiplyByDerivative(sums, outputs, errors, rows * units);
  }

  void gradients(double[] gradients, double[] in, int rows) {
    Kernel.gradients(gradients, weights, biases, in, inputs, errors, units, rows);
  }
}
