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
 * <p>Array references are parameters, hence locals: a field read inside these loops would cost four
 * times their run time in a browser. Weights of a layer are {@code [units × inputs]}.
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
      int first = weights + unit * inputs;
      double bias = parameters[biases + unit];
      for (int row = 0; row < rows; row++) {
        int x = row * inputs;
        double sum = bias;
        for (int w = first; w < first + inputs; w++) {
          sum += parameters[w] * in[x++];
        }
        sums[row * units + unit] = sum;
      }
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
    for (int row = 0; row < rows; row++) {
      int e = row * units;
      for (int input = 0; input < inputs; input++) {
        double sum = 0;
        int w = weights + input;
        for (int unit = 0; unit < units; unit++) {
          sum += parameters[w] * errors[e + unit];
          w += inputs;
        }
        errorsIn[row * inputs + input] = sum;
      }
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
    int pairs = rows & ~1;
    for (int unit = 0; unit < units; unit++) {
      int first = weights + unit * inputs;
      for (int input = 0; input < inputs; input++) {
        double even = 0;
        double odd = 0;
        int e = unit;
        int x = input;
        for (int row = 0; row < pairs; row += 2) {
          even += errors[e] * in[x];
          e += units;
          x += inputs;
          odd += errors[e] * in[x];
          e += units;
          x += inputs;
        }
        if (pairs < rows) {
          even += errors[e] * in[x];
        }
        gradients[first + input] = even + odd;
      }
      double even = 0;
      double odd = 0;
      int e = unit;
      for (int row = 0; row < pairs; row += 2) {
        even += errors[e];
        e += units;
        odd += errors[e];
        e += units;
      }
      if (pairs < rows) {
        even += errors[e];
      }
      gradients[biases + unit] = even + odd;
    }
  }
}
