package gradientpress.site.definition;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.nn.Named;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.Optimizer;
import java.util.Arrays;

/** Tries a definition out on a few numbers: what it refuses there it cannot do in a network. */
final class Trial {
  private static final int SAMPLES_PER_CLASS = 100;
  private static final int MOST_MEMORY = 10;
  private static final double[] SUMS = {-20, -3, -1, -0.3, 0, 0.2, 1, 4, 20};

  /** What is wrong with a definition that does not fail by itself. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message, Object... parts) {
      super(message.formatted(parts));
    }
  }

  private Trial() {}

  /**
   * Tries a definition out, and describes it.
   *
   * @throws Refusal if it does not keep to what its kind has to do; anything else may be thrown as
   *     well, since this is somebody else's code
   */
  static Description of(Named named) {
    text("name", named.name());
    text("label", named.label());
    if (named instanceof Generator dataSet) {
      draw(dataSet);
      return new Description(DescribedDataSet.of(dataSet), null, null);
    }
    if (named instanceof Activation activation) {
      bend(activation);
      return new Description(null, DescribedActivation.of(activation), null);
    }
    Optimizer optimizer = (Optimizer) named;
    move(optimizer);
    return new Description(null, null, DescribedOptimizer.of(optimizer));
  }

  private static void text(String what, String text) {
    if (text == null || text.isBlank()) {
      throw new Refusal("has no %s", what);
    }
  }

  private static void draw(Generator dataSet) {
    int axes = dataSet.axes().length;
    if (axes < 1 || axes > 2 || dataSet.imageSide() != 0) {
      throw new Refusal("has %s axes, but a post's own has one or two", axes);
    }
    boolean numbers = dataSet.task() == Task.REGRESSION;
    int classes = dataSet.classes();
    int outputs = dataSet.outputs().length;
    if (outputs != (dataSet.task() == Task.CLASSES ? classes : 1)
        || dataSet.classNames().length != classes
        || !numbers && (classes < DataSets.MIN_CLASSES || classes > DataSets.MAX_CLASSES)) {
      throw new Refusal(
          "has %s classes, %s names for them and %s outputs, which do not go together",
          classes, dataSet.classNames().length, outputs);
    }
    for (int label = 0; label < Math.max(1, classes); label++) {
      SeededRandom random = new SeededRandom(1, 1);
      for (int i = 0; i < SAMPLES_PER_CLASS; i++) {
        double[] inputs = new double[axes];
        double target = dataSet.place(label, random, inputs);
        for (double input : inputs) {
          if (!(Math.abs(input) <= DataSet.EXTENT)) {
            throw new Refusal(
                "puts a sample at %s, but inputs lie between -6 and 6", Arrays.toString(inputs));
          }
        }
        if (numbers ? !(Math.abs(target) <= 1) : target != label) {
          throw new Refusal(
              numbers
                  ? "returns the number %s, but numbers to learn lie between -1 and 1"
                  : "returns %s for a sample of the class " + label,
              target);
        }
      }
    }
  }

  private static void bend(Activation activation) {
    double[] outputs = new double[SUMS.length];
    activation.apply(SUMS.clone(), outputs, SUMS.length);
    finite("f", outputs);
    double[] errors = new double[SUMS.length];
    Arrays.fill(errors, 1);
    activation.multiplyByDerivative(SUMS.clone(), outputs, errors, SUMS.length);
    finite("f′", errors);
    SlopeTrial.of(activation, SUMS);
  }

  private static void finite(String function, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new Refusal("makes %s(%s) = %s", function, SUMS[i], values[i]);
      }
    }
  }

  private static void move(Optimizer optimizer) {
    int memory = optimizer.memoryPerParameter();
    if (memory < 0 || memory > MOST_MEMORY) {
      throw new Refusal(
          "remembers %s numbers for each parameter, but may 0 to %s", memory, MOST_MEMORY);
    }
    double[] parameters = {0.5, -1, 2};
    double[] kept = new double[parameters.length * memory];
    for (int step = 1; step <= 3; step++) {
      optimizer.update(parameters, new double[] {0.1, 0, -3}, kept, step, 0.01);
    }
    for (double parameter : parameters) {
      if (!Double.isFinite(parameter)) {
        throw new Refusal("moves a parameter to %s", parameter);
      }
    }
  }
}
