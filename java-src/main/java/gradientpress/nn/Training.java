package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.Optimizer;

/**
 * Trains a network: shows it batches of labelled samples, over and over, and corrects it a little
 * each time.
 */
public final class Training {
  private final Network network;
  private final Loss loss;
  private final Optimizer optimizer;
  private final Samples samples;
  private final Samples batch;
  private final SeededRandom random;
  private final int[] order;
  private final double[] memory;
  private int step;
  private double learningRate;

  /**
   * Prepares training.
   *
   * @param batchSize how many samples to look at before each correction; the last batch of an epoch
   *     may have fewer
   * @param random decides the order of the samples in each epoch
   */
  public Training(
      Network network,
      Loss loss,
      Optimizer optimizer,
      double learningRate,
      Samples samples,
      int batchSize,
      SeededRandom random) {
    if (batchSize < 1 || batchSize > network.capacity()) {
      throw new IllegalArgumentException(
          "batch size must be 1 to " + network.capacity() + ", was " + batchSize);
    }
    this.network = network;
    this.loss = loss;
    this.optimizer = optimizer;
    this.samples = samples;
    this.batch = new Samples(batchSize, samples.inputs(), samples.outputs());
    this.random = random;
    this.order = new int[samples.rows()];
    this.memory = new double[optimizer.memoryPerParameter() * network.parameters().length];
    this.learningRate = learningRate;
  }

  /** Runs one epoch: every sample once, in a fresh random order, batch by batch. */
  public void epoch() {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    for (int from = 0; from < order.length; from += batch.rows()) {
      int rows = Math.min(batch.rows(), order.length - from);
      for (int row = 0; row < rows; row++) {
        samples.copy(order[from + row], batch, row);
      }
      step(rows);
    }
  }

  /** Learns from the first rows of the batch: the whole idea in four lines. */
  private void step(int rows) {
    // Forward pass: what does the network say?
    double[] logits = network.forward(batch.features(), rows);
    // Loss: how wrong is it, and in which direction?
    loss.errors(logits, batch.targets(), network.outputErrors(), rows, batch.outputs());
    // Backward pass: how much did each weight contribute to that?
    network.backward(batch.features(), rows);
    // Update: move every weight a little the other way.
    optimizer.update(network.parameters(), network.gradients(), memory, ++step, learningRate);
  }

  /** Changes how far each step goes from now on. */
  public void setLearningRate(double learningRate) {
    this.learningRate = learningRate;
  }

  /** Returns how many doubles a saved state takes. */
  public int stateLength() {
    return network.parameters().length + SeededRandom.STATE_LENGTH + 1;
  }

  /** Writes all that decides the epochs to come, from index {@code at} on. */
  public void save(double[] to, int at) {
    double[] parameters = network.parameters();
    System.arraycopy(parameters, 0, to, at, parameters.length);
    random.save(to, at + parameters.length);
    to[at + parameters.length + SeededRandom.STATE_LENGTH] = learningRate;
  }

  /** Goes back, or forward, to a state that {@link #save} wrote. */
  public void restore(double[] from, int at) {
    double[] parameters = network.parameters();
    System.arraycopy(from, at, parameters, 0, parameters.length);
    random.restore(from, at + parameters.length);
    learningRate = from[at + parameters.length + SeededRandom.STATE_LENGTH];
  }
}
