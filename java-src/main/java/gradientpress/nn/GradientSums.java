package gradientpress.nn;

/**
 * The gradients of a layer: {@code gradient[u][i] = Σₛ error[s][u] · in[s][i]} for its weights, and
 * {@code Σₛ error[s][u]} for its biases.
 *
 * <p>All sums start at zero and add samples in rising order. For few inputs they stand in local
 * variables while all samples run past; for many, eight samples' errors do while all inputs run, of
 * four units at a time.
 */
final class GradientSums {
  /** Up to so many inputs are few. */
  private static final int FEW = 8;

  private final double[] gradients;
  private final int weights;
  private final int biases;
  private final int inputs;
  private final int units;

  /** Prepares the sums of a layer. */
  GradientSums(Layer layer, double[] gradients) {
    this.gradients = gradients;
    this.weights = layer.weights;
    this.biases = layer.biases;
    this.inputs = layer.inputs;
    this.units = layer.units;
  }

  /**
   * Sets the gradients.
   *
   * @param in {@code [rows × inputs]}
   * @param errors {@code [rows × units]}
   */
  void run(double[] in, double[] errors, int rows) {
    if (inputs <= FEW) {
      sumSamples(in, errors, rows, 0, weights);
    } else {
      runMany(in, errors, rows);
    }
  }

  private void runMany(double[] in, double[] errors, int rows) {
    int fours = units - (units & 3);
    int weight = weights;
    for (int unit = 0; unit < fours; unit += 4) {
      addInputs(in, errors, rows, unit, weight);
      sumErrors(errors, rows, unit);
      weight += 4 * inputs;
    }
    if (fours < units) {
      sumSamples(in, errors, rows, fours, weight);
    }
  }

  private void sumErrors(double[] errors, int rows, int from) {
    for (int unit = from; unit < from + 4; unit++) {
      double sum = 0;
      int e = unit;
      for (int row = 0; row < rows; row++) {
        sum += errors[e];
        e += units;
      }
      gradients[biases + unit] = sum;
    }
  }

  /**
   * Sums the gradients of the units from one on in local variables, samples innermost.
   *
   * <p>They go in twos. A last one without a neighbour is its own: it is summed twice, which costs
   * less than code that does it once.
   */
  private void sumSamples(double[] in, double[] errors, int rows, int unit, int weight) {
    double[] gradients = this.gradients;
    int biases = this.biases;
    int inputs = this.inputs;
    int units = this.units;
    int end = rows * units;
    if (in.length < inputs || errors.length < units) {
      throw Check.noRoom();
    }
    for (; unit < units; unit += 2) {
      int next = unit + 1 < units ? 1 : 0;
      int input = 0;
      for (; input + 3 < inputs; input += 4) {
        double a0 = 0;
        double a1 = 0;
        double a2 = 0;
        double a3 = 0;
        double a = 0;
        double b0 = 0;
        double b1 = 0;
        double b2 = 0;
        double b3 = 0;
        double b = 0;
        int x = input;
        for (int e = unit; e < end; e += units) {
          double e0 = errors[e];
          a += e0;
          double e1 = errors[e + next];
          b += e1;
          double x0 = in[x];
          a0 += x0 * e0;
          b0 += x0 * e1;
          double x1 = in[x + 1];
          a1 += x1 * e0;
          b1 += x1 * e1;
          double x2 = in[x + 2];
          a2 += x2 * e0;
          b2 += x2 * e1;
          double x3 = in[x + 3];
          a3 += x3 * e0;
          b3 += x3 * e1;
          x += inputs;
        }
        int g0 = weight + input;
        gradients[g0] = a0;
        gradients[g0 + 1] = a1;
        gradients[g0 + 2] = a2;
        gradients[g0 + 3] = a3;
        int g1 = g0 + next * inputs;
        gradients[g1] = b0;
        gradients[g1 + 1] = b1;
        gradients[g1 + 2] = b2;
        gradients[g1 + 3] = b3;
        gradients[biases + unit] = a;
        gradients[biases + unit + next] = b;
      }
      for (; input + 1 < inputs; input += 2) {
        double a0 = 0;
        double a1 = 0;
        double a = 0;
        double b0 = 0;
        double b1 = 0;
        double b = 0;
        int x = input;
        for (int e = unit; e < end; e += units) {
          double e0 = errors[e];
          a += e0;
          double e1 = errors[e + next];
          b += e1;
          double x0 = in[x];
          a0 += x0 * e0;
          b0 += x0 * e1;
          double x1 = in[x + 1];
          a1 += x1 * e0;
          b1 += x1 * e1;
          x += inputs;
        }
        int g0 = weight + input;
        gradients[g0] = a0;
        gradients[g0 + 1] = a1;
        int g1 = g0 + next * inputs;
        gradients[g1] = b0;
        gradients[g1 + 1] = b1;
        gradients[biases + unit] = a;
        gradients[biases + unit + next] = b;
      }
      for (; input < inputs; input++) {
        double a0 = 0;
        double a = 0;
        double b0 = 0;
        double b = 0;
        int x = input;
        for (int e = unit; e < end; e += units) {
          double e0 = errors[e];
          a += e0;
          double e1 = errors[e + next];
          b += e1;
          double x0 = in[x];
          a0 += x0 * e0;
          b0 += x0 * e1;
          x += inputs;
        }
        int g0 = weight + input;
        gradients[g0] = a0;
        int g1 = g0 + next * inputs;
        gradients[g1] = b0;
        gradients[biases + unit] = a;
        gradients[biases + unit + next] = b;
      }
      weight += 2 * inputs;
    }
  }

  /**
   * Sums the gradients of four units, eight samples at a time and then one, inputs innermost.
   *
   * <p>The first eight need no gradients to add to.
   */
  private void addInputs(double[] in, double[] errors, int rows, int unit, int weight) {
    double[] gradients = this.gradients;
    int inputs = this.inputs;
    int units = this.units;
    if (in.length < inputs) {
      throw Check.noRoom();
    }
    int e = unit;
    int x = 0;
    int row = 0;
    if (rows > 7) {
      int e0 = e;
      int i0 = x;
      int g0 = weight;
      int e1 = e0 + units;
      int i1 = i0 + inputs;
      int e2 = e1 + units;
      int i2 = i1 + inputs;
      int e3 = e2 + units;
      int i3 = i2 + inputs;
      int e4 = e3 + units;
      int i4 = i3 + inputs;
      int e5 = e4 + units;
      int i5 = i4 + inputs;
      int e6 = e5 + units;
      int i6 = i5 + inputs;
      int e7 = e6 + units;
      int i7 = i6 + inputs;
      int g1 = g0 + inputs;
      int g2 = g1 + inputs;
      int g3 = g2 + inputs;
      double a0 = errors[e0];
      double b0 = errors[e0 + 1];
      double c0 = errors[e0 + 2];
      double d0 = errors[e0 + 3];
      double a1 = errors[e1];
      double b1 = errors[e1 + 1];
      double c1 = errors[e1 + 2];
      double d1 = errors[e1 + 3];
      double a2 = errors[e2];
      double b2 = errors[e2 + 1];
      double c2 = errors[e2 + 2];
      double d2 = errors[e2 + 3];
      double a3 = errors[e3];
      double b3 = errors[e3 + 1];
      double c3 = errors[e3 + 2];
      double d3 = errors[e3 + 3];
      double a4 = errors[e4];
      double b4 = errors[e4 + 1];
      double c4 = errors[e4 + 2];
      double d4 = errors[e4 + 3];
      double a5 = errors[e5];
      double b5 = errors[e5 + 1];
      double c5 = errors[e5 + 2];
      double d5 = errors[e5 + 3];
      double a6 = errors[e6];
      double b6 = errors[e6 + 1];
      double c6 = errors[e6 + 2];
      double d6 = errors[e6 + 3];
      double a7 = errors[e7];
      double b7 = errors[e7 + 1];
      double c7 = errors[e7 + 2];
      double d7 = errors[e7 + 3];
      for (int i = 0; i < inputs; i++) {
        double x0 = in[i0 + i];
        double x1 = in[i1 + i];
        double x2 = in[i2 + i];
        double x3 = in[i3 + i];
        double x4 = in[i4 + i];
        double x5 = in[i5 + i];
        double x6 = in[i6 + i];
        double x7 = in[i7 + i];
        gradients[g0 + i] =
            0 + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6 + x7 * a7;
        gradients[g1 + i] =
            0 + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3 + x4 * b4 + x5 * b5 + x6 * b6 + x7 * b7;
        gradients[g2 + i] =
            0 + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3 + x4 * c4 + x5 * c5 + x6 * c6 + x7 * c7;
        gradients[g3 + i] =
            0 + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3 + x4 * d4 + x5 * d5 + x6 * d6 + x7 * d7;
      }
      e += 8 * units;
      x += 8 * inputs;
      row = 8;
    } else {
      for (int g = weight; g < weight + 4 * inputs; g++) {
        gradients[g] = 0;
      }
    }
    for (; row < rows - 7; row += 8) {
      int e0 = e;
      int i0 = x;
      int g0 = weight;
      int e1 = e0 + units;
      int i1 = i0 + inputs;
      int e2 = e1 + units;
      int i2 = i1 + inputs;
      int e3 = e2 + units;
      int i3 = i2 + inputs;
      int e4 = e3 + units;
      int i4 = i3 + inputs;
      int e5 = e4 + units;
      int i5 = i4 + inputs;
      int e6 = e5 + units;
      int i6 = i5 + inputs;
      int e7 = e6 + units;
      int i7 = i6 + inputs;
      int g1 = g0 + inputs;
      int g2 = g1 + inputs;
      int g3 = g2 + inputs;
      double a0 = errors[e0];
      double b0 = errors[e0 + 1];
      double c0 = errors[e0 + 2];
      double d0 = errors[e0 + 3];
      double a1 = errors[e1];
      double b1 = errors[e1 + 1];
      double c1 = errors[e1 + 2];
      double d1 = errors[e1 + 3];
      double a2 = errors[e2];
      double b2 = errors[e2 + 1];
      double c2 = errors[e2 + 2];
      double d2 = errors[e2 + 3];
      double a3 = errors[e3];
      double b3 = errors[e3 + 1];
      double c3 = errors[e3 + 2];
      double d3 = errors[e3 + 3];
      double a4 = errors[e4];
      double b4 = errors[e4 + 1];
      double c4 = errors[e4 + 2];
      double d4 = errors[e4 + 3];
      double a5 = errors[e5];
      double b5 = errors[e5 + 1];
      double c5 = errors[e5 + 2];
      double d5 = errors[e5 + 3];
      double a6 = errors[e6];
      double b6 = errors[e6 + 1];
      double c6 = errors[e6 + 2];
      double d6 = errors[e6 + 3];
      double a7 = errors[e7];
      double b7 = errors[e7 + 1];
      double c7 = errors[e7 + 2];
      double d7 = errors[e7 + 3];
      for (int i = 0; i < inputs; i++) {
        double x0 = in[i0 + i];
        double x1 = in[i1 + i];
        double x2 = in[i2 + i];
        double x3 = in[i3 + i];
        double x4 = in[i4 + i];
        double x5 = in[i5 + i];
        double x6 = in[i6 + i];
        double x7 = in[i7 + i];
        double a = gradients[g0 + i];
        double b = gradients[g1 + i];
        double c = gradients[g2 + i];
        double d = gradients[g3 + i];
        gradients[g0 + i] =
            a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6 + x7 * a7;
        gradients[g1 + i] =
            b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3 + x4 * b4 + x5 * b5 + x6 * b6 + x7 * b7;
        gradients[g2 + i] =
            c + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3 + x4 * c4 + x5 * c5 + x6 * c6 + x7 * c7;
        gradients[g3 + i] =
            d + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3 + x4 * d4 + x5 * d5 + x6 * d6 + x7 * d7;
      }
      e += 8 * units;
      x += 8 * inputs;
    }
    for (; row < rows; row++) {
      int e0 = e;
      int i0 = x;
      int g0 = weight;
      int g1 = g0 + inputs;
      int g2 = g1 + inputs;
      int g3 = g2 + inputs;
      double a0 = errors[e0];
      double b0 = errors[e0 + 1];
      double c0 = errors[e0 + 2];
      double d0 = errors[e0 + 3];
      for (int i = 0; i < inputs; i++) {
        double x0 = in[i0 + i];
        double a = gradients[g0 + i];
        double b = gradients[g1 + i];
        double c = gradients[g2 + i];
        double d = gradients[g3 + i];
        gradients[g0 + i] = a + x0 * a0;
        gradients[g1 + i] = b + x0 * b0;
        gradients[g2 + i] = c + x0 * c0;
        gradients[g3 + i] = d + x0 * d0;
      }
      e += units;
      x += inputs;
    }
  }
}
