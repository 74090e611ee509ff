package gradientpress.nn;

import gradientpress.nn.math.Numbers;

/** Labelled examples: features {@code [rows × inputs]} and targets {@code [rows × outputs]}. */
public final class Samples {
  private final int rows;
  private final int inputs;
  private final int outputs;
  private final double[] features;
  private final double[] targets;

  /** Makes room for that many samples, all zero. */
  public Samples(int rows, int inputs, int outputs) {
    Check.atLeast("rows", rows, 1);
    Check.atLeast("inputs", inputs, 1);
    Check.atLeast("outputs", outputs, 1);
    this.rows = rows;
    this.inputs = inputs;
    this.outputs = outputs;
    this.features = new double[rows * inputs];
    this.targets = new double[rows * outputs];
  }

  /**
   * Makes samples of copies of both lists.
   *
   * @param features {@code [rows × inputs]}
   * @param targets {@code [rows × outputs]}
   * @throws IllegalArgumentException if there is no sample, or if the lists differ in their rows
   */
  public static Samples of(double[] features, double[] targets, int inputs, int outputs) {
    Samples samples = new Samples(features.length / Math.max(1, inputs), inputs, outputs);
    Check.equal("features", features.length, samples.features.length);
    Check.equal("targets", targets.length, samples.targets.length);
    Numbers.copy(features, 0, samples.features, 0, features.length);
    Numbers.copy(targets, 0, samples.targets, 0, targets.length);
    return samples;
  }

  /** Returns the number of samples. */
  public int rows() {
    return rows;
  }

  /** Returns the number of features of a sample. */
  public int inputs() {
    return inputs;
  }

  /** Returns the number of targets of a sample. */
  public int outputs() {
    return outputs;
  }

  /** Returns the features, {@code [rows × inputs]}: the live array. */
  public double[] features() {
    return features;
  }

  /** Returns the targets, {@code [rows × outputs]}: the live array. */
  public double[] targets() {
    return targets;
  }

  /** Copies the samples of the given numbers, from {@code first} on, to the first places. */
  void gather(int[] numbers, int first, int count, Samples to) {
    gather(features, inputs, numbers, first, count, to.features);
    gather(targets, outputs, numbers, first, count, to.targets);
  }

  /** Two columns at a time: samples are many and narrow, and a short inner loop costs too much. */
  private static void gather(
      double[] from, int width, int[] numbers, int first, int count, double[] to) {
    int end = first + count;
    if (numbers.length < end || from.length < width || to.length < count * width) {
      throw Check.noRoom();
    }
    int column = 0;
    for (; column < width - 1; column += 2) {
      int place = column;
      for (int k = first; k < end; k++) {
        int at = numbers[k] * width + column;
        to[place] = from[at];
        to[place + 1] = from[at + 1];
        place += width;
      }
    }
    if (column < width) {
      int place = column;
      for (int k = first; k < end; k++) {
        to[place] = from[numbers[k] * width + column];
        place += width;
      }
    }
  }

  /** Copies sample {@code row} to place {@code place} of the given samples of the same shape. */
  public void copy(int row, Samples to, int place) {
    Numbers.copy(features, row * inputs, to.features, place * inputs, inputs);
    Numbers.copy(targets, row * outputs, to.targets, place * outputs, outputs);
  }

  /** Returns the class of a sample: 0 or 1 of a single target, else the index of the largest. */
  public int classOf(int row) {
    return classIn(targets, row, outputs);
  }

  /**
   * Returns the class that a row of targets or predictions {@code [rows × outputs]} stands for: of
   * a single output 1 above a half and else 0, of several the first of the largest.
   */
  public static int classIn(double[] values, int row, int outputs) {
    if (outputs == 1) {
      return values[row] > 0.5 ? 1 : 0;
    }
    int from = row * outputs;
    int best = 0;
    for (int k = 1; k < outputs; k++) {
      if (values[from + k] > values[from + best]) {
        best = k;
      }
    }
    return best;
  }
}
