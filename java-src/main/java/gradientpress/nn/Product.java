package gradientpress.nn;

/**
 * The product of a batch with weights: {@code out[s][o] = start[o] + Σₖ in[s][k] · weight[o][k]}.
 *
 * <p>Forward, a layer's inputs become its weighted sums, which start at the biases. Backward, its
 * units' errors become those of its inputs, which start at zero: the same weights, read down their
 * columns.
 *
 * <p>A block of up to 4 × 8 weights stands in local variables while all samples run past it, so
 * that browsers see long simple loops without lookups. The first block sets the results and the
 * others add to them, in loops of their own: one loop that did both would keep four more variables
 * alive. The checks of lengths before the loops are not only checks: having read an array's length,
 * TeaVM's code does not look the array up at every entry.
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
    int begun = firstBlock();
    if (outs > 3) {
      startFours(in, out, rows, begun);
      for (int from = begun; from < ins; ) {
        int to = Math.min(ins, from - from % TILE + TILE);
        addFours(in, out, rows, from, to);
        from = to;
      }
    }
    if ((outs & 3) > 0) {
      startOnes(in, out, rows, begun);
      if (begun < ins) {
        addOnes(in, out, rows, begun, ins);
      }
    }
  }

  /** Returns how many inputs the first block takes. */
  private int firstBlock() {
    return ins > 7 ? 8 : ins > 3 ? 4 : ins > 1 ? 2 : 1;
  }

  /**
   * Sets four units at a time to what their first inputs come to.
   *
   * @param count how many inputs: 8, 4, 2 or 1
   */
  private void startFours(double[] in, double[] out, int rows, int count) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int starts = this.starts;
    int end = rows * outs;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int w0 = first;
    for (int column = 0; column < outs - 3; column += 4) {
      double a = starts < 0 ? 0 : weights[starts + column];
      double b = starts < 0 ? 0 : weights[starts + column + 1];
      double c = starts < 0 ? 0 : weights[starts + column + 2];
      double d = starts < 0 ? 0 : weights[starts + column + 3];
      if (count == 8) {
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
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          double x4 = in[x + 4];
          double x5 = in[x + 5];
          double x6 = in[x + 6];
          double x7 = in[x + 7];
          out[o] =
              a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6 + x7 * a7;
          out[o + 1] =
              b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3 + x4 * b4 + x5 * b5 + x6 * b6 + x7 * b7;
          out[o + 2] =
              c + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3 + x4 * c4 + x5 * c5 + x6 * c6 + x7 * c7;
          out[o + 3] =
              d + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3 + x4 * d4 + x5 * d5 + x6 * d6 + x7 * d7;
          x += ins;
        }
      } else if (count == 4) {
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
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          out[o] = a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3;
          out[o + 1] = b + x0 * b0 + x1 * b1 + x2 * b2 + x3 * b3;
          out[o + 2] = c + x0 * c0 + x1 * c1 + x2 * c2 + x3 * c3;
          out[o + 3] = d + x0 * d0 + x1 * d1 + x2 * d2 + x3 * d3;
          x += ins;
        }
      } else if (count == 2) {
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
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          out[o] = a + x0 * a0 + x1 * a1;
          out[o + 1] = b + x0 * b0 + x1 * b1;
          out[o + 2] = c + x0 * c0 + x1 * c1;
          out[o + 3] = d + x0 * d0 + x1 * d1;
          x += ins;
        }
      } else {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          out[o] = a + x0 * a0;
          out[o + 1] = b + x0 * b0;
          out[o + 2] = c + x0 * c0;
          out[o + 3] = d + x0 * d0;
          x += ins;
        }
      }
      w0 += 4 * unitStride;
    }
  }

  /** Adds to four units at a time what their inputs from one to another come to. */
  private void addFours(double[] in, double[] out, int rows, int from, int to) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int end = rows * outs;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int w = first + from * inputStride;
    for (int column = 0; column < outs - 3; column += 4) {
      int w0 = w;
      int k = from;
      for (; k < to - 7; k += 8) {
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
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          double x4 = in[x + 4];
          double x5 = in[x + 5];
          double x6 = in[x + 6];
          double x7 = in[x + 7];
          out[o] =
              out[o] + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6
                  + x7 * a7;
          out[o + 1] =
              out[o + 1]
                  + x0 * b0
                  + x1 * b1
                  + x2 * b2
                  + x3 * b3
                  + x4 * b4
                  + x5 * b5
                  + x6 * b6
                  + x7 * b7;
          out[o + 2] =
              out[o + 2]
                  + x0 * c0
                  + x1 * c1
                  + x2 * c2
                  + x3 * c3
                  + x4 * c4
                  + x5 * c5
                  + x6 * c6
                  + x7 * c7;
          out[o + 3] =
              out[o + 3]
                  + x0 * d0
                  + x1 * d1
                  + x2 * d2
                  + x3 * d3
                  + x4 * d4
                  + x5 * d5
                  + x6 * d6
                  + x7 * d7;
          x += ins;
        }
        w0 += 8 * inputStride;
      }
      for (; k < to - 1; k += 2) {
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
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          out[o] = out[o] + x0 * a0 + x1 * a1;
          out[o + 1] = out[o + 1] + x0 * b0 + x1 * b1;
          out[o + 2] = out[o + 2] + x0 * c0 + x1 * c1;
          out[o + 3] = out[o + 3] + x0 * d0 + x1 * d1;
          x += ins;
        }
        w0 += 2 * inputStride;
      }
      for (; k < to; k += 1) {
        int w1 = w0 + unitStride;
        int w2 = w1 + unitStride;
        int w3 = w2 + unitStride;
        double a0 = weights[w0];
        double b0 = weights[w1];
        double c0 = weights[w2];
        double d0 = weights[w3];
        int x = k;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          out[o] = out[o] + x0 * a0;
          out[o + 1] = out[o + 1] + x0 * b0;
          out[o + 2] = out[o + 2] + x0 * c0;
          out[o + 3] = out[o + 3] + x0 * d0;
          x += ins;
        }
        w0 += 1 * inputStride;
      }
      w += 4 * unitStride;
    }
  }

  /** Sets the last units, which do not make four, to what their first inputs come to. */
  private void startOnes(double[] in, double[] out, int rows, int count) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int starts = this.starts;
    int end = rows * outs;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int column = outs - (outs & 3);
    int w0 = first + column * unitStride;
    for (; column < outs; column++) {
      double a = starts < 0 ? 0 : weights[starts + column];
      if (count == 8) {
        double a0 = weights[w0];
        double a1 = weights[w0 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        double a4 = weights[w0 + 4 * inputStride];
        double a5 = weights[w0 + 5 * inputStride];
        double a6 = weights[w0 + 6 * inputStride];
        double a7 = weights[w0 + 7 * inputStride];
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          double x4 = in[x + 4];
          double x5 = in[x + 5];
          double x6 = in[x + 6];
          double x7 = in[x + 7];
          out[o] =
              a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6 + x7 * a7;
          x += ins;
        }
      } else if (count == 4) {
        double a0 = weights[w0];
        double a1 = weights[w0 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          out[o] = a + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3;
          x += ins;
        }
      } else if (count == 2) {
        double a0 = weights[w0];
        double a1 = weights[w0 + inputStride];
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          out[o] = a + x0 * a0 + x1 * a1;
          x += ins;
        }
      } else {
        double a0 = weights[w0];
        int x = 0;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          out[o] = a + x0 * a0;
          x += ins;
        }
      }
      w0 += unitStride;
    }
  }

  /** Adds to the last units what their inputs from one to another come to. */
  private void addOnes(double[] in, double[] out, int rows, int from, int to) {
    double[] weights = this.weights;
    int unitStride = this.unitStride;
    int inputStride = this.inputStride;
    int ins = this.ins;
    int outs = this.outs;
    int end = rows * outs;
    if (in.length < ins || out.length < outs) {
      throw Check.noRoom();
    }
    int column = outs - (outs & 3);
    int w = first + from * inputStride + column * unitStride;
    for (; column < outs; column++) {
      int w0 = w;
      int k = from;
      for (; k < to - 7; k += 8) {
        double a0 = weights[w0];
        double a1 = weights[w0 + inputStride];
        double a2 = weights[w0 + 2 * inputStride];
        double a3 = weights[w0 + 3 * inputStride];
        double a4 = weights[w0 + 4 * inputStride];
        double a5 = weights[w0 + 5 * inputStride];
        double a6 = weights[w0 + 6 * inputStride];
        double a7 = weights[w0 + 7 * inputStride];
        int x = k;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          double x1 = in[x + 1];
          double x2 = in[x + 2];
          double x3 = in[x + 3];
          double x4 = in[x + 4];
          double x5 = in[x + 5];
          double x6 = in[x + 6];
          double x7 = in[x + 7];
          out[o] =
              out[o] + x0 * a0 + x1 * a1 + x2 * a2 + x3 * a3 + x4 * a4 + x5 * a5 + x6 * a6
                  + x7 * a7;
          x += ins;
        }
        w0 += 8 * inputStride;
      }
      for (; k < to; k += 1) {
        double a0 = weights[w0];
        int x = k;
        for (int o = column; o < end; o += outs) {
          double x0 = in[x];
          out[o] = out[o] + x0 * a0;
          x += ins;
        }
        w0 += 1 * inputStride;
      }
      w += unitStride;
    }
  }
}
