package gradientpress.nn.loss;

import gradientpress.nn.Task;

/**
 * The loss of support vector machines: right is not enough, an output must be right by a margin of
 * one.
 *
 * <p>With targets 0 and 1 read as s = ∓1, an output costs max(0, 1 − s·z), with the derivative −s
 * inside the margin and 0 from its edge on. Several classes are told apart one against the rest.
 * Sources: C. Cortes and V. Vapnik, "Support-vector networks", 1995; R. Rifkin and A. Klautau, "In
 * defense of one-vs-all classification", 2004.
 */
public final class Hinge implements Loss {
  @Override
  public String name() {
    return "hinge";
  }

  @Override
  public String label() {
    return "Hinge";
  }

  @Override
  public boolean suits(Task task) {
    return task != Task.REGRESSION;
  }

  /**
   * Maps the margin from −1 to 1 evenly to 0 to 1, and what lies beyond it to 0 and 1.
   *
   * <p>One of several classes must be the answer even where all outputs, or more than one, lie
   * beyond: there the row is first moved as a whole, until its largest output lies from 0 to 1, so
   * that it stays the largest.
   */
  @Override
  public void predict(double[] outputs, double[] predictions, int rows, int width) {
    double lowest = width == 1 ? -1 : 0;
    for (int row = 0; row < rows; row++) {
      int from = row * width;
      double largest = SoftmaxCrossEntropy.largest(outputs, from, width);
      double moved = largest < lowest ? lowest : largest > 1 ? 1 : largest;
      for (int k = from; k < from + width; k++) {
        double prediction = (outputs[k] - largest + moved + 1) / 2;
        predictions[k] = prediction < 0 ? 0 : prediction; // NaN passes through
      }
    }
  }

  @Override
  public double sum(double[] outputs, double[] targets, int rows, int width) {
    double sum = 0;
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      double missing = 1 - (targets[i] * 2 - 1) * outputs[i];
      sum += missing <= 0 ? 0 : missing; // NaN passes through
    }
    return sum;
  }

  @Override
  public void errors(double[] outputs, double[] targets, double[] errors, int rows, int width) {
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      double sign = targets[i] * 2 - 1;
      errors[i] = (1 - sign * outputs[i] <= 0 ? 0 : -sign / rows) + outputs[i] * 0;
    }
  }
}
