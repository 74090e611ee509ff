package gradientpress.nn;

/** A kernel in plain loops, layer by layer. */
final class PlainKernel implements Kernel {
  private final Layer[] layers;
  private final Product[] sums;
  private final Product[] errorsBack;
  private final GradientSums[] gradients;

  /** Prepares the passes of a network. */
  PlainKernel(Layer[] layers, double[] parameters, double[] gradients) {
    this.layers = layers;
    this.sums = new Product[layers.length];
    this.errorsBack = new Product[layers.length];
    this.gradients = new GradientSums[layers.length];
    for (int l = 0; l < layers.length; l++) {
      sums[l] = Product.forward(layers[l], parameters);
      errorsBack[l] = Product.backward(layers[l], parameters);
      this.gradients[l] = new GradientSums(layers[l], gradients);
    }
  }

  @Override
  public void forward(double[] features, int rows) {
    double[] in = features;
    for (int l = 0; l < layers.length; l++) {
      Layer layer = layers[l];
      sums[l].run(in, layer.sums, rows);
      if (layer.outputs != layer.sums) {
        layer.activation.apply(layer.sums, layer.outputs, rows * layer.units);
      }
      in = layer.passedOn();
      if (layer.mask() != null) {
        multiply(layer.outputs, layer.mask(), in, rows * layer.units);
      }
    }
  }

  @Override
  public void backward(double[] features, int rows) {
    for (int l = layers.length - 1; l >= 0; l--) {
      Layer layer = layers[l];
      int count = rows * layer.units;
      if (l < layers.length - 1) {
        errorsBack[l + 1].run(layers[l + 1].errors, layer.errors, rows);
        if (layer.mask() != null) {
          multiply(layer.errors, layer.mask(), layer.errors, count);
        }
      }
      layer.activation.multiplyByDerivative(layer.sums, layer.outputs, layer.errors, count);
      gradients[l].run(l == 0 ? features : layers[l - 1].passedOn(), layer.errors, rows);
    }
  }

  private static void multiply(double[] numbers, double[] factors, double[] products, int count) {
    for (int i = 0; i < count; i++) {
      products[i] = numbers[i] * factors[i];
    }
  }
}
