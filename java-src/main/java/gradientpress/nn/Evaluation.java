package gradientpress.nn;

import gradientpress.nn.loss.Loss;

/** Measures a network on labelled samples: mean loss and accuracy. */
public final class Evaluation {
  private final Network network;
  private final Loss loss;
  private final Samples chunk;
  private final double[] predictions;
  private double meanLoss;
  private double accuracy;

  /** Prepares measuring; nothing is allocated later. */
  public Evaluation(Network network, Loss loss) {
    this.network = network;
    this.loss = loss;
    int outputs = network.size(network.depth());
    this.chunk = new Samples(network.capacity(), network.size(0), outputs);
    this.predictions = new double[network.capacity() * outputs];
  }

  /** Runs all samples through the network and keeps the figures for the getters. */
  public void measure(Samples samples) {
    int outputs = samples.outputs();
    double sum = 0;
    int right = 0;
    for (int from = 0; from < samples.rows(); from += chunk.rows()) {
      int rows = Math.min(chunk.rows(), samples.rows() - from);
      for (int row = 0; row < rows; row++) {
        samples.copy(from + row, chunk, row);
      }
      double[] logits = network.forward(chunk.features(), rows);
      sum += loss.sum(logits, chunk.targets(), rows, outputs);
      loss.predict(logits, predictions, rows, outputs);
      for (int row = 0; row < rows; row++) {
        if (Samples.classIn(predictions, row, outputs) == chunk.classOf(row)) {
          right++;
        }
      }
    }
    meanLoss = sum / samples.rows();
    accuracy = (double) right / samples.rows();
  }

  /** Returns the mean loss of a sample in the last measurement. */
  public double meanLoss() {
    return meanLoss;
  }

  /** Returns the fraction of samples whose class was right in the last measurement, 0 to 1. */
  public double accuracy() {
    return accuracy;
  }
}
