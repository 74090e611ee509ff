package gradientpress.nn;

/**
 * The product of a batch with weights: {@code out[s][o] = start[o] + Σₖ in[s][k] · weight[o][k]}.
 *
 * <p>Forward, a layer's inputs become its weighted sums, which start at the biases. Backward, its
 * units' errors become those of its inputs, which start at zero: the same weights, read down their
 * columns.
 *
 * <p>A block of up to 4 × 8 weights stands in local variables while all samples run past it, so
 * that browsers see long simple loops without lookups. The checks of lengths before them are not
 * only checks: having read an array's length, TeaVM's code does not look the array up at every
 * entry.
 */
final class Product {
  /** So many inputs are gone through at a time, that a batch of them stays in the nearest cache. */
  private static final int TILE = 64;

  private final double[] weights;
  private final int first;
  private final int unitStride;
  private final int inputStride;
  private final int starts;
  private final int ins;
  private final int outs;

  private Product(
      double[] weights, int first, int unitStride, int inputStride, int starts, int ins, int outs) {
    this.weights = weights;
    this.first = first;
    this.unitStride = unitStride;
    this.inputStride = inputStride;
    this.starts = starts;
    this.ins = ins;
    this.outs = outs;
  }

  /** Returns the product that makes the weighted sums of a layer. */
  static Product forward(Layer layer, double[] parameters) {
    return new Product(
        parameters, layer.weights, layer.inputs, 1, layer.biases, layer.inputs, layer.units);
  }

  /** Returns the product that takes the errors of a layer to its inputs. */
  static Product backward(Layer layer, double[] parameters) {
    return new Product(parameters, layer.weights, 1, layer.inputs, -1, layer.units, layer.inputs);
  }

  /**
   * Fills the first rows of {@code out}.
   *
   * @param in {@code [rows × ins]}
   * @param out {@code [rows × outs]}
   */
  void run(double[] in, double[] out, int rows) {
    int tile = first;
    for (int from = 0; from < ins; from += TILE) {
      int to = Math.min(ins, from + TILE);
      if (outs > 3) {
        inFours(in, out, rows, tile, from, to);
      }
      if ((outs & 3) > 0) {
        inTwos(in, out, rows, tile, from, to);
      }
      tile += TILE * inputStride;
    }
  }

  /** Runs all samples past the weights of four units each, from one input to another. */
  private void inFours(double[] in, double[] out, int rows, int tile, int from, int to) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int starts = this.starts;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int w = tile;
    for (int column = 0; column + 3 < outs; column += 4) {
      double a = starts < 0 ? 0 : weights[starts + column];
      double b = starts < 0 ? 0 : weights[starts + column + 1];
      double c = starts < 0 ? 0 : weights[starts + column + 2];
      double d = starts < 0 ? 0 : weights[starts + column + 3];
      int w0 = w;
      int k = from;
      for (; k + 7 < to; k += 8) {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        double a1 = weights[w0 + inputStride];
        double b1 = weights[w1 + inputStride];
        double c1 = weights[w2 + inputStride];
        double d1 = weights[w3 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double b2 = weights[w1 + 2 * inputStride];
        double c2 = weights[w2 + 2 * inputStride];
        double d2 = weights[w3 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        double b3 = weights[w1 + 3 * inputStride];
        double c3 = weights[w2 + 3 * inputStride];
        double d3 = weights[w3 + 3 * inputStride];
        double a4 = weights[w0 + 4 * inputStride];
        double b4 = weights[w1 + 4 * inputStride];
        double c4 = weights[w2 + 4 * inputStride];
        double d4 = weights[w3 + 4 * inputStride];
        double a5 = weights[w0 + 5 * inputStride];
        double b5 = weights[w1 + 5 * inputStride];
        double c5 = weights[w2 + 5 * inputStride];
        double d5 = weights[w3 + 5 * inputStride];
        double a6 = weights[w0 + 6 * inputStride];
        double b6 = weights[w1 + 6 * inputStride];
        double c6 = weights[w2 + 6 * inputStride];
        double d6 = weights[w3 + 6 * inputStride];
        double a7 = weights[w0 + 7 * inputStride];
        double b7 = weights[w1 + 7 * inputStride];
        double c7 = weights[w2 + 7 * inputStride];
        double d7 = weights[w3 + 7 * inputStride];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          double x4 = in[x + 4];
          double x5 = in[x + 5];
          double x6 = in[x + 6];
          double x7 = in[x + 7];
          if (k > 0) {
            a = out[o];
            b = out[o + 1];
            c = out[o + 2];
            d = out[o + 3];
          }
          out[o] =
              a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6 + x7 * a7;
          out[o + 1] =
              b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3 + x4 * b4 + x5 * b5 + x6 * b6 + x7 * b7;
          out[o + 2] =
              c + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3 + x4 * c4 + x5 * c5 + x6 * c6 + x7 * c7;
          out[o + 3] =
              d + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3 + x4 * d4 + x5 * d5 + x6 * d6 + x7 * d7;
          x += ins;
          o += outs;
        }
        w0 += 8 * inputStride;
      }
      for (; k + 3 < to; k += 4) {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        double a1 = weights[w0 + inputStride];
        double b1 = weights[w1 + inputStride];
        double c1 = weights[w2 + inputStride];
        double d1 = weights[w3 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double b2 = weights[w1 + 2 * inputStride];
        double c2 = weights[w2 + 2 * inputStride];
        double d2 = weights[w3 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        double b3 = weights[w1 + 3 * inputStride];
        double c3 = weights[w2 + 3 * inputStride];
        double d3 = weights[w3 + 3 * inputStride];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          if (k > 0) {
            a = out[o];
            b = out[o + 1];
            c = out[o + 2];
            d = out[o + 3];
          }
          out[o] = a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3;
          out[o + 1] = b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3;
          out[o + 2] = c + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3;
          out[o + 3] = d + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3;
          x += ins;
          o += outs;
        }
        w0 += 4 * inputStride;
      }
      for (; k + 1 < to; k += 2) {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        double a1 = weights[w0 + inputStride];
        double b1 = weights[w1 + inputStride];
        double c1 = weights[w2 + inputStride];
        double d1 = weights[w3 + inputStride];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          double x1 = in[x + 1];
          if (k > 0) {
            a = out[o];
            b = out[o + 1];
            c = out[o + 2];
            d = out[o + 3];
          }
          out[o] = a + x0 * a0 + x1 * a1;
          out[o + 1] = b + x0 * b0 + x1 * b1;
          out[o + 2] = c + x0 * c0 + x1 * c1;
          out[o + 3] = d + x0 * d0 + x1 * d1;
          x += ins;
          o += outs;
        }
        w0 += 2 * inputStride;
      }
      for (; k + 0 < to; k += 1) {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          if (k > 0) {
            a = out[o];
            b = out[o + 1];
            c = out[o + 2];
            d = out[o + 3];
          }
          out[o] = a + x0 * a0;
          out[o + 1] = b + x0 * b0;
          out[o + 2] = c + x0 * c0;
          out[o + 3] = d + x0 * d0;
          x += ins;
          o += outs;
        }
        w0 += inputStride;
      }
      w += 4 * unitStride;
    }
  }

  /**
   * Runs all samples past the weights of the last units, which do not make four.
   *
   * <p>They go in twos. One without a neighbour is its own: it is computed twice, which costs less
   * than code that does it once.
   */
  private void inTwos(double[] in, double[] out, int rows, int tile, int from, int to) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int starts = this.starts;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int column = outs - (outs & 3);
    int w = tile + column * unitStride;
    for (; column < outs; column += 2) {
      int next = column + 1 < outs ? 1 : 0;
      double a = starts < 0 ? 0 : weights[starts + column];
      double b = starts < 0 ? 0 : weights[starts + column + next];
      int w0 = w;
      int k = from;
      for (; k + 3 < to; k += 4) {
        int w1 = w0 + next * unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double a1 = weights[w0 + inputStride];
        double b1 = weights[w1 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double b2 = weights[w1 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        double b3 = weights[w1 + 3 * inputStride];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          if (k > 0) {
            a = out[o];
            b = out[o + next];
          }
          out[o] = a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3;
          out[o + next] = b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3;
          x += ins;
          o += outs;
        }
        w0 += 4 * inputStride;
      }
      for (; k + 1 < to; k += 2) {
        int w1 = w0 + next * unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double a1 = weights[w0 + inputStride];
        double b1 = weights[w1 + inputStride];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          double x1 = in[x + 1];
          if (k > 0) {
            a = out[o];
            b = out[o + next];
          }
          out[o] = a + x0 * a0 + x1 * a1;
          out[o + next] = b + x0 * b0 + x1 * b1;
          x += ins;
          o += outs;
        }
        w0 += 2 * inputStride;
      }
      for (; k + 0 < to; k += 1) {
        int w1 = w0 + next * unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        int x = k;
        int o = column;
        for (int row = 0; row < rows; row++) {
          double x0 = in[x];
          if (k > 0) {
            a = out[o];
            b = out[o + next];
          }
          out[o] = a + x0 * a0;
          out[o + next] = b + x0 * b0;
          x += ins;
          o += outs;
        }
        w0 += inputStride;
      }
      w += 2 * unitStride;
    }
  }
}
