package gradientpress.nn.loss;

import gradientpress.nn.Task;
import gradientpress.nn.math.PortableMath;

/**
 * The cross-entropy of yes-or-no outputs: each passes through the logistic function.
 *
 * <p>With prediction p = 1 / (1 + e^−z) and target y, the loss −y·ln p − (1 − y)·ln(1 − p) equals
 * max(z, 0) − y·z + ln(1 + e^−|z|), which never overflows; its derivative by z is p − y. Source: C.
 * M. Bishop, "Pattern Recognition and Machine Learning", 2006, section 4.3.2.
 */
public final class BinaryCrossEntropy implements Loss {
  @Override
  public String name() {
    return "binary-cross-entropy";
  }

  @Override
  public String label() {
    return "Cross-entropy";
  }

  @Override
  public boolean suits(Task task) {
    return task == Task.BINARY;
  }

  @Override
  public boolean includesOutputActivation() {
    return true;
  }

  @Override
  public void predict(double[] outputs, double[] predictions, int rows, int width) {
    PortableMath.logistic(outputs, predictions, rows * width);
  }

  @Override
  public double sum(double[] outputs, double[] targets, int rows, int width) {
    double sum = 0;
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      double z = outputs[i];
      sum += PortableMath.logOnePlus(PortableMath.exp(z < 0 ? z : -z));
      sum -= targets[i] * z - (z < 0 ? 0 : z);
    }
    return sum;
  }

  @Override
  public void errors(double[] outputs, double[] targets, double[] errors, int rows, int width) {
    int count = rows * width;
    PortableMath.logistic(outputs, errors, count);
    for (int i = 0; i < count; i++) {
      errors[i] = (errors[i] - targets[i]) / rows + outputs[i] * 0;
    }
  }
}
