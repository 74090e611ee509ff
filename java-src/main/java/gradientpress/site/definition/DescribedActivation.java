package gradientpress.site.definition;

import gradientpress.nn.activation.Activation;

/** An activation of a post as far as the build has to know it: only a JVM of its own computes. */
record DescribedActivation(String name, String label) implements Activation {

  static DescribedActivation of(Activation activation) {
    return new DescribedActivation(activation.name(), activation.label());
  }

  @Override
  public void apply(double[] sums, double[] outputs, int count) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void multiplyByDerivative(double[] sums, double[] outputs, double[] errors, int count) {
    throw new UnsupportedOperationException(name);
  }
}
