package gradientpress.nn;

/** One layer's part of a forward and a backward pass. */
final class LayerPass {
  private final Layer layer;
  private final Product sums;
  private final Product errorsBack;
  private final GradientSums gradients;

  /** Prepares the passes through a layer. */
  LayerPass(Layer layer, double[] parameters, double[] gradients) {
    this.layer = layer;
    this.sums = Product.forward(layer, parameters);
    this.errorsBack = Product.backward(layer, parameters);
    this.gradients = new GradientSums(layer, gradients);
  }

  /** Fills the sums and outputs of the layer, and returns what the next one receives. */
  double[] forward(double[] in, int rows) {
    Layer layer = this.layer;
    double[] z = layer.sums;
    double[] a = layer.outputs;
    sums.run(in, z, rows);
    if (a != z) {
      layer.activation.apply(z, a, rows * layer.units);
    }
    double[] mask = layer.mask();
    if (mask == null) {
      return a;
    }
    multiply(a, mask, layer.passedOn(), rows * layer.units);
    return layer.passedOn();
  }

  /**
   * Turns the errors of the layer from derivatives by its outputs into those by its sums, and fills
   * the gradients of its parameters.
   *
   * @param in what the layer received in the forward pass
   */
  void backward(double[] in, int rows) {
    Layer layer = this.layer;
    double[] z = layer.sums;
    double[] a = layer.outputs;
    double[] errors = layer.errors;
    if (a != z) {
      layer.activation.multiplyByDerivative(z, a, errors, rows * layer.units);
    }
    gradients.run(in, errors, rows);
  }

  /** Takes the errors of the layer to the outputs of the one before. */
  void passErrorsBack(Layer before, int rows) {
    double[] errors = before.errors;
    errorsBack.run(layer.errors, errors, rows);
    double[] mask = before.mask();
    if (mask != null) {
      multiply(errors, mask, errors, rows * before.units);
    }
  }

  private static void multiply(double[] numbers, double[] factors, double[] products, int count) {
    for (int i = 0; i < count; i++) {
      products[i] = numbers[i] * factors[i];
    }
  }
}
