package gradientpress.site.definition;

import gradientpress.data.Generator;
import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** A data set of a post as far as the build has to know it: only a JVM of its own computes. */
record DescribedDataSet(
    String name,
    String label,
    Task task,
    String[] axes,
    String[] outputs,
    String[] classNames,
    int classes)
    implements Generator {

  static DescribedDataSet of(Generator dataSet) {
    return new DescribedDataSet(
        dataSet.name(),
        dataSet.label(),
        dataSet.task(),
        dataSet.axes(),
        dataSet.outputs(),
        dataSet.classNames(),
        dataSet.classes());
  }

  @Override
  public double place(int label, SeededRandom random, double[] inputs) {
    throw new UnsupportedOperationException(name);
  }
}
