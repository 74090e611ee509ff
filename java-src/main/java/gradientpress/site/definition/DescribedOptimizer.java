package gradientpress.site.definition;

import gradientpress.nn.optimizer.Optimizer;

/** An optimizer of a post as far as the build has to know it: only a JVM of its own computes. */
record DescribedOptimizer(String name, String label, int memoryPerParameter) implements Optimizer {

  static DescribedOptimizer of(Optimizer optimizer) {
    return new DescribedOptimizer(
        optimizer.name(), optimizer.label(), optimizer.memoryPerParameter());
  }

  @Override
  public void update(
      double[] parameters, double[] gradients, double[] memory, int step, double learningRate) {
    throw new UnsupportedOperationException(name);
  }
}
