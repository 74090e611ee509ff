package gradientpress.nn.loss;

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
  public void predict(double[] logits, double[] predictions, int rows, int outputs) {
    for (int row = 0; row < rows; row++) {
      int from = row * outputs;
      double largest = largest(logits, from, outputs);
      double total = exponentials(logits, from, outputs, largest);
      for (int k = from; k < from + outputs; k++) {
        predictions[k] = PortableMath.exp(logits[k] - largest) / total;
      }
    }
  }

  @Override
  public double sum(double[] logits, double[] targets, int rows, int outputs) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      int from = row * outputs;
      double largest = largest(logits, from, outputs);
      sum += PortableMath.log(exponentials(logits, from, outputs, largest));
      for (int k = from; k < from + outputs; k++) {
        sum -= (logits[k] - largest) * targets[k];
      }
    }
    return sum;
  }

  @Override
  public void errors(double[] logits, double[] targets, double[] errors, int rows, int outputs) {
    predict(logits, errors, rows, outputs);
    int count = rows * outputs;
    for (int i = 0; i < count; i++) {
      errors[i] = (errors[i] - targets[i]) / rows;
    }
  }

  private static double largest(double[] logits, int from, int outputs) {
    double largest = logits[from];
    for (int k = from + 1; k < from + outputs; k++) {
      if (logits[k] > largest) {
        largest = logits[k];
      }
    }
    return largest;
  }

  private static double exponentials(double[] logits, int from, int outputs, double largest) {
    double total = 0;
    for (int k = from; k < from + outputs; k++) {
      total += PortableMath.exp(logits[k] - largest);
    }
    return total;
  }
}
