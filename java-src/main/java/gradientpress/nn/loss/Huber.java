package gradientpress.nn.loss;

import gradientpress.nn.Task;

/**
 * Squared near the target and straight beyond a distance of one: ½·d² or |d| − ½.
 *
 * <p>An outlier pulls no harder than a point one off, since the derivative is d held between −1 and
 * 1. Source: P. J. Huber, "Robust estimation of a location parameter", 1964.
 */
public final class Huber implements Loss {
  @Override
  public String name() {
    return "huber";
  }

  @Override
  public String label() {
    return "Huber";
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
      double distance = Math.abs(outputs[i] - targets[i]);
      sum += distance > 1 ? distance - 0.5 : distance * distance / 2;
    }
    return sum;
  }

  @Override
  public void errors(double[] outputs, double[] targets, double[] errors, int rows, int width) {
    int count = rows * width;
    for (int i = 0; i < count; i++) {
      double d = outputs[i] - targets[i];
      errors[i] = (d > 1 ? 1 : d < -1 ? -1 : d) / rows + outputs[i] * 0;
    }
  }
}
