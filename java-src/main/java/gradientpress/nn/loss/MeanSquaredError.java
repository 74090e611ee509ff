package gradientpress.nn.loss;

import gradientpress.nn.Check;
import gradientpress.nn.Task;

/**
 * Half the squared distance from the target, ½·Σ d², with the derivative d.
 *
 * <p>The half is there for that derivative only. It is the loss of least squares (A.-M. Legendre,
 * 1805), and what the outputs of a row come to is added up. Source: C. M. Bishop, "Pattern
 * Recognition and Machine Learning", 2006, equation 5.11.
 */
public final class MeanSquaredError implements Loss {
  @Override
  public String name() {
    return "mean-squared-error";
  }

  @Override
  public String label() {
    return "Mean squared error";
  }

  @Override
  public boolean suits(Task task) {
    return true;
  }

  @Override
  public double sum(double[] outputs, double[] targets, int rows, int width) {
    double sum = 0;
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      double d = outputs[i] - targets[i];
      sum += d * d;
    }
    return sum / 2;
  }

  @Override
  public void errors(double[] outputs, double[] targets, double[] errors, int rows, int width) {
    int count = rows * width;
    if (outputs.length < count || targets.length < count || errors.length < count) {
      throw Check.noRoom();
    }
    for (int i = 0; i < count; i++) {
      errors[i] = (outputs[i] - targets[i]) / rows;
    }
  }
}
