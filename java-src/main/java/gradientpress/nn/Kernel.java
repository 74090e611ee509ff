package gradientpress.nn;

/**
 * The three loops in which training spends its time: forward, error back, gradient.
 *
 * <p>The order of summation is part of the specification, because it decides the last bits:
 *
 * <ul>
 *   <li>a weighted sum starts at the bias and adds inputs in rising order;
 *   <li>an error that flows back starts at zero and adds units in rising order;
 *   <li>a gradient is the sum over the even samples of the batch plus that over the odd ones, each
 *       from zero in rising order, so that two samples can share a vector register.
 * </ul>
 *
 * <p>All three run over the samples innermost, with the weights or sums of a few inputs held in
 * local variables: browsers make long simple loops fast, and short nested ones slow. Weights of a
 * layer are {@code [units × inputs]}, batches {@code [rows × columns]}.
 */
final class Kernel {
  private Kernel() {}

  /** Sets {@code sums[s][u] = bias[u] + Σᵢ weight[u][i] · in[s][i]} for all rows s. */
  static void weightedSums(
      double[] parameters,
      int weights,
      int biases,
      double[] in,
      int inputs,
      double[] sums,
      int units,
      int rows) {
    for (int unit = 0; unit < units; unit++) {
      setColumn(sums, unit, units, rows, parameters[biases + unit]);
      addProducts(parameters, weights + unit * inputs, 1, in, inputs, sums, unit, units, rows);
    }
  }

  /** Sets {@code errorsIn[s][i] = Σᵤ weight[u][i] · errors[s][u]} for all rows s. */
  static void errorsBack(
      double[] parameters,
      int weights,
      double[] errors,
      int units,
      double[] errorsIn,
      int inputs,
      int rows) {
    for (int input = 0; input < inputs; input++) {
      setColumn(errorsIn, input, inputs, rows, 0);
      addProducts(
          parameters, weights + input, inputs, errors, units, errorsIn, input, inputs, rows);
    }
  }

  /** Sets the gradients of weights, Σₛ errors[s][u] · in[s][i], and of biases, Σₛ errors[s][u]. */
  static void gradients(
      double[] gradients,
      int weights,
      int biases,
      double[] in,
      int inputs,
      double[] errors,
      int units,
      int rows) {
    for (int unit = 0; unit < units; unit++) {
      int weight = weights + unit * inputs;
      int input = 0;
      for (; input + 1 < inputs; input += 2) {
        twoGradients(gradients, weight + input, in, input, inputs, errors, unit, units, rows);
      }
      if (input < inputs) {
        oneGradient(gradients, weight + input, in, input, inputs, errors, unit, units, rows);
      }
      gradients[biases + unit] = sumOfColumn(errors, unit, units, rows);
    }
  }

  private static void setColumn(double[] out, int column, int columns, int rows, double value) {
    int o = column;
    for (int row = 0; row < rows; row++) {
      out[o] = value;
      o += columns;
    }
  }

  /** Adds {@code Σₖ weight[first + k · stride] · in[s][k]} to a column of {@code out}. */
  private static void addProducts(
      double[] weights,
      int first,
      int stride,
      double[] in,
      int ins,
      double[] out,
      int column,
      int columns,
      int rows) {
    int k = 0;
    int w = first;
    for (; k + 3 < ins; k += 4) {
      double w0 = weights[w];
      double w1 = weights[w + stride];
      double w2 = weights[w + 2 * stride];
      double w3 = weights[w + 3 * stride];
      w += 4 * stride;
      int x = k;
      int o = column;
      for (int row = 0; row < rows; row++) {
        out[o] = out[o] + w0 * in[x] + w1 * in[x + 1] + w2 * in[x + 2] + w3 * in[x + 3];
        x += ins;
        o += columns;
      }
    }
    for (; k + 1 < ins; k += 2) {
      double w0 = weights[w];
      double w1 = weights[w + stride];
      w += 2 * stride;
      int x = k;
      int o = column;
      for (int row = 0; row < rows; row++) {
        out[o] = out[o] + w0 * in[x] + w1 * in[x + 1];
        x += ins;
        o += columns;
      }
    }
    if (k < ins) {
      double w0 = weights[w];
      int x = k;
      int o = column;
      for (int row = 0; row < rows; row++) {
        out[o] = out[o] + w0 * in[x];
        x += ins;
        o += columns;
      }
    }
  }

  private static void twoGradients(
      double[] gradients,
      int weight,
      double[] in,
      int input,
      int inputs,
      double[] errors,
      int unit,
      int units,
      int rows) {
    double even0 = 0;
    double even1 = 0;
    double odd0 = 0;
    double odd1 = 0;
    int e = unit;
    int x = input;
    int row = 0;
    for (; row + 1 < rows; row += 2) {
      double error = errors[e];
      even0 += error * in[x];
      even1 += error * in[x + 1];
      e += units;
      x += inputs;
      error = errors[e];
      odd0 += error * in[x];
      odd1 += error * in[x + 1];
      e += units;
      x += inputs;
    }
    if (row < rows) {
      even0 += errors[e] * in[x];
      even1 += errors[e] * in[x + 1];
    }
    gradients[weight] = even0 + odd0;
    gradients[weight + 1] = even1 + odd1;
  }

  private static void oneGradient(
      double[] gradients,
      int weight,
      double[] in,
      int input,
      int inputs,
      double[] errors,
      int unit,
      int units,
      int rows) {
    double even = 0;
    double odd = 0;
    int e = unit;
    int x = input;
    int row = 0;
    for (; row + 1 < rows; row += 2) {
      even += errors[e] * in[x];
      e += units;
      x += inputs;
      odd += errors[e] * in[x];
      e += units;
      x += inputs;
    }
    if (row < rows) {
      even += errors[e] * in[x];
    }
    gradients[weight] = even + odd;
  }

  private static double sumOfColumn(double[] in, int column, int columns, int rows) {
    double even = 0;
    double odd = 0;
    int x = column;
    int row = 0;
    for (; row + 1 < rows; row += 2) {
      even += in[x];
      x += columns;
      odd += in[x];
      x += columns;
    }
    if (row < rows) {
      even += in[x];
    }
    return even + odd;
  }
}
