package gradientpress.nn.loss;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;

/**
 * The cross-entropy of one choice among several: the outputs of a row share a probability of one.
 *
 * <p>With p = softmax(z) and one-hot targets y, the loss is ln Σ e^z − Σ y·z; its derivative by z
 * is p − y. The largest logit is subtracted first, so that nothing overflows. Source: J. S. Bridle,
 * "Probabilistic interpretation of feedforward classification network outputs", 1990.
 */
public final class SoftmaxCrossEntropy implements Loss {
  @Override
  public String name() {
    return "softmax-cross-entropy";
  }

  @Override
  public String label() {
    return "Softmax cross-entropy";
  }

  @Override
  public boolean suits(Task task) {
    return task == Task.CLASSES;
  }

  @Override
  public boolean includesOutputActivation() {
    return true;
  }

  @Override
  public void predict(double[] outputs, double[] predictions, int rows, int width) {
    int count = rows * width;
    for (int from = 0; from < count; from += width) {
      int to = from + width;
      double largest = largest(outputs, from, width);
      for (int k = from; k < to; k++) {
        predictions[k] = outputs[k] - largest;
      }
    }
    PortableMath.exp(predictions, predictions, count);
    for (int from = 0; from < count; from += width) {
      int to = from + width;
      double total = 0;
      for (int k = from; k < to; k++) {
        total += predictions[k];
      }
      for (int k = from; k < to; k++) {
        predictions[k] /= total;
      }
    }
  }

  @Override
  public double sum(double[] outputs, double[] targets, int rows, int width) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      int from = row * width;
      double largest = largest(outputs, from, width);
      sum += PortableMath.log(exponentials(outputs, from, width, largest));
      for (int k = from; k < from + width; k++) {
        sum -= (outputs[k] - largest) * targets[k];
      }
    }
    return sum;
  }

  @Override
  public void errors(double[] outputs, double[] targets, double[] errors, int rows, int width) {
    predict(outputs, errors, rows, width);
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      errors[i] = (errors[i] - targets[i]) / rows + outputs[i] * 0;
    }
  }

  /** Returns the largest of {@code width} outputs from an index on. */
  static double largest(double[] outputs, int from, int width) {
    double largest = outputs[from];
    for (int k = from + 1; k < from + width; k++) {
      if (outputs[k] > largest) {
        largest = outputs[k];
      }
    }
    return largest;
  }

  private static double exponentials(double[] outputs, int from, int width, double largest) {
    double total = 0;
    for (int k = from; k < from + width; k++) {
      total += PortableMath.exp(outputs[k] - largest);
    }
    return total;
  }
}
