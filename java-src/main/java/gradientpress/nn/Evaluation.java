package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.metric.Metric;

/** Measures a network on labelled samples: its mean loss, and any metrics. */
public final class Evaluation {
  private final Network network;
  private final Loss loss;
  private final Metric[] metrics;
  private final Samples chunk;
  private final double[] predictions;
  private double meanLoss;

  /**
   * Prepares measuring; nothing is allocated later.
   *
   * @param metrics hold their figures after each measurement
   */
  public Evaluation(Network network, Loss loss, Metric... metrics) {
    this.network = network;
    this.loss = loss;
    this.metrics = metrics.clone();
    this.chunk = new Samples(network.capacity(), network.size(0), network.outputs());
    this.predictions = new double[network.capacity() * network.outputs()];
  }

  /** Runs all samples through the network. */
  public void measure(Samples samples) {
    int width = samples.outputs();
    double sum = 0;
    for (Metric metric : metrics) {
      metric.reset();
    }
    for (int from = 0; from < samples.rows(); from += chunk.rows()) {
      int rows = Math.min(chunk.rows(), samples.rows() - from);
      for (int row = 0; row < rows; row++) {
        samples.copy(from + row, chunk, row);
      }
      double[] outputs = network.forward(chunk.features(), rows);
      sum += loss.sum(outputs, chunk.targets(), rows, width);
      loss.predict(outputs, predictions, rows, width);
      for (Metric metric : metrics) {
        metric.add(predictions, chunk.targets(), rows, width);
      }
    }
    meanLoss = sum / samples.rows();
  }

  /** Returns the mean loss of a sample in the last measurement, without any price on weights. */
  public double meanLoss() {
    return meanLoss;
  }
}
