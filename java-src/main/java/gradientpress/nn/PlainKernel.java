package gradientpress.nn;

/** A kernel in plain loops, layer by layer: forward from the first, backward from the last. */
final class PlainKernel implements Kernel {
  private final Layer[] layers;
  private final LayerPass[] passes;

  /** Prepares the passes of a network. */
  PlainKernel(Layer[] layers, double[] parameters, double[] gradients) {
    this.layers = layers;
    this.passes = new LayerPass[layers.length];
    for (int l = 0; l < layers.length; l++) {
      passes[l] = new LayerPass(layers[l], parameters, gradients);
    }
  }

  @Override
  public void forward(double[] features, int rows) {
    double[] in = features;
    for (LayerPass pass : passes) {
      in = pass.forward(in, rows);
    }
  }

  @Override
  public void backward(double[] features, int rows) {
    for (int l = layers.length - 1; l > 0; l--) {
      Layer before = layers[l - 1];
      passes[l].backward(before.passedOn(), rows);
      passes[l].passErrorsBack(before, rows);
    }
    passes[0].backward(features, rows);
  }
}
