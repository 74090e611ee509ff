package gradientpress.nn;

/** Labelled examples: features {@code [rows × inputs]} and targets {@code [rows × outputs]}. */
public final class Samples {
  private final int rows;
  private final int inputs;
  private final int outputs;
  private final double[] features;
  private final double[] targets;

  /** Makes room for that many samples, all zero. */
  public Samples(int rows, int inputs, int outputs) {
    if (rows < 1 || inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "samples need rows, inputs and outputs, got " + rows + ", " + inputs + ", " + outputs);
    }
    this.rows = rows;
    this.inputs = inputs;
    this.outputs = outputs;
    this.features = new double[rows * inputs];
    this.targets = new double[rows * outputs];
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

  /** Copies sample {@code row} to place {@code place} of the given samples of the same shape. */
  public void copy(int row, Samples to, int place) {
    for (int i = 0; i < inputs; i++) {
      to.features[place * inputs + i] = features[row * inputs + i];
    }
    for (int k = 0; k < outputs; k++) {
      to.targets[place * outputs + k] = targets[row * outputs + k];
    }
  }

  /** Returns the class of a sample: 0 or 1 of a single target, else the index of the largest. */
  public int classOf(int row) {
    return classIn(targets, row, outputs);
  }

  /** Returns the class that a row of targets or predictions {@code [rows × outputs]} stands for. */
  static int classIn(double[] values, int row, int outputs) {
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
