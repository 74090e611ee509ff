package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.Numbers;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.Optimizer;

/**
 * Trains a network: shows it batches of labelled samples, over and over, and corrects it a little
 * each time.
 *
 * <p>The order of the samples is drawn afresh for every epoch, from the seed and the number of the
 * epoch. So a saved state, which holds all that was learnt and how far the run has come, decides
 * everything that follows, to the last bit.
 */
public final class Training {
  /** Purpose of the random numbers: each epoch has a stream of its own. */
  private static final int FOR_ORDER = 0x0e000000;

  private final Network network;
  private final Loss loss;
  private final Optimizer optimizer;
  private final Hyperparameters chosen;
  private final Regularization regularization;
  private final Samples samples;
  private final Samples batch;
  private final int seed;
  private final SeededRandom random;
  private final int[] order;
  private final double[] memory;
  private double learningRate;
  private double rateFactor;

  /** Steps that had been made when the optimizer began to remember. */
  private int forgotten;

  private int epoch;
  private int seen;
  private int steps;
  private Divergence divergence = Divergence.NONE;

  /**
   * Prepares training; nothing is allocated later.
   *
   * @param seed decides the order of the samples in each epoch, and which units drop out
   * @throws IllegalArgumentException if a batch is larger than the network can take
   */
  public Training(Network network, Hyperparameters chosen, Samples samples, int seed) {
    int batchSize = chosen.batchSize();
    Check.range("batch size", batchSize, 1, network.capacity());
    this.network = network;
    this.loss = chosen.loss();
    this.optimizer = chosen.optimizer();
    this.chosen = chosen;
    this.regularization = new Regularization(network, chosen, seed);
    this.samples = samples;
    this.batch = new Samples(batchSize, samples.inputs(), samples.outputs());
    this.seed = seed;
    this.random = new SeededRandom(seed, FOR_ORDER);
    this.order = new int[samples.rows()];
    this.memory = new double[optimizer.memoryPerParameter() * network.parameters().length];
    this.learningRate = chosen.learningRate();
    beginEpoch();
  }

  /** Trains to the end of the present epoch, or until the run diverges. */
  public void epoch() {
    int present = epoch;
    while (epoch == present && divergence == Divergence.NONE) {
      step();
    }
  }

  /** Learns from the next batch. Does nothing after divergence. */
  public void step() {
    if (divergence != Divergence.NONE) {
      return;
    }
    int rows = takeBatch();
    regularization.dropUnits(steps, rows);
    double[] outputs = learn(batch, rows);
    regularization.keepAllUnits();
    divergence = network.divergence(outputs, rows * batch.outputs());
    if (seen == order.length) {
      epoch++;
      beginEpoch();
    }
  }

  /**
   * Finds out what a step on a single sample would be, with all units, and does not make it.
   *
   * <p>The network's gradients are then those that the optimizer was given: with what penalties add
   * to them, and clipped.
   *
   * @param one a single sample
   * @return the parameters as they would be
   */
  public double[] stepOn(Samples one) {
    double[] state = new double[stateLength()];
    save(state, 0);
    steps++;
    learn(one, 1);
    double[] moved = network.parameters().clone();
    restore(state, 0);
    return moved;
  }

  /**
   * Learns from the first rows of a batch: the whole idea in four lines.
   *
   * @return the outputs before the update
   */
  private double[] learn(Samples batch, int rows) {
    // @start region="learn"
    // Forward pass: what does the network say?
    double[] outputs = network.forward(batch.features(), rows);
    // Loss: how wrong is it, and in which direction?
    loss.errors(outputs, batch.targets(), network.outputErrors(), rows, batch.outputs());
    // Backward pass: how much did each weight contribute to that?
    network.backward(batch.features(), rows);
    // Update: move every weight a little the other way.
    double rate = rate();
    regularization.apply(rate);
    optimizer.update(network.parameters(), network.gradients(), memory, steps - forgotten, rate);
    // @end
    return outputs;
  }

  /** Returns how far the next step goes: the learning rate times the schedule's factor. */
  public double rate() {
    return learningRate * rateFactor;
  }

  /**
   * Returns the price on the squares of the weights that is in the gradients which the optimizer is
   * given: 0 if weights decay by themselves.
   */
  public double priceInGradients() {
    return optimizer.decouplesWeightDecay() ? 0 : chosen.l2();
  }

  /** Returns the numbers of the samples that the next batch takes, in their order. */
  public int[] nextBatch() {
    int[] numbers = new int[nextRows()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = order[seen + i];
    }
    return numbers;
  }

  /** Returns how many epochs have been trained to their end. */
  public int epochs() {
    return epoch;
  }

  /** Returns how many samples of the present epoch the network has been shown. */
  public int samplesSeen() {
    return seen;
  }

  /** Returns how many steps have been made. */
  public int steps() {
    return steps;
  }

  /** Returns why the run cannot go on, or that it can. */
  public Divergence divergence() {
    return divergence;
  }

  /**
   * Goes on where another training of a network of the same size stands: with its weights, at its
   * epoch, but as this one was told to. The same optimizer keeps what it remembers; another one
   * begins afresh.
   *
   * @throws IllegalArgumentException if the networks differ in their number of parameters
   */
  public void goOnFrom(Training other) {
    double[] from = other.network.parameters();
    double[] parameters = network.parameters();
    Check.equal("parameters", from.length, parameters.length);
    Numbers.copy(from, 0, parameters, 0, parameters.length);
    epoch = other.epoch;
    beginEpoch();
    seen = other.seen;
    steps = other.steps;
    divergence = other.divergence;
    boolean same = optimizer == other.optimizer;
    forgotten = same ? other.forgotten : steps;
    for (int i = 0; i < memory.length; i++) {
      memory[i] = same ? other.memory[i] : 0;
    }
    if (seen >= order.length) { // with fewer samples than before, the epoch has come to its end
      epoch++;
      beginEpoch();
    }
  }

  /** Returns how many doubles a saved state takes. */
  public int stateLength() {
    return 5 + network.parameters().length + memory.length;
  }

  /** Writes all that decides the steps to come, from index {@code at} on. */
  public void save(double[] to, int at) {
    double[] parameters = network.parameters();
    to[at] = epoch;
    to[at + 1] = seen;
    to[at + 2] = steps;
    to[at + 3] = learningRate;
    to[at + 4] = divergence.ordinal();
    Numbers.copy(parameters, 0, to, at + 5, parameters.length);
    Numbers.copy(memory, 0, to, at + 5 + parameters.length, memory.length);
  }

  /** Goes back, or forward, to a state that {@link #save} wrote. */
  public void restore(double[] from, int at) {
    double[] parameters = network.parameters();
    epoch = (int) from[at];
    beginEpoch();
    seen = (int) from[at + 1];
    steps = (int) from[at + 2];
    learningRate = from[at + 3];
    divergence = Divergence.values()[(int) from[at + 4]];
    Numbers.copy(from, at + 5, parameters, 0, parameters.length);
    Numbers.copy(from, at + 5 + parameters.length, memory, 0, memory.length);
  }

  /** Puts the samples in the order of the present epoch. */
  private void beginEpoch() {
    seen = 0;
    rateFactor = chosen.schedule().factor(epoch, chosen.plannedEpochs());
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    random.restart(seed, FOR_ORDER + epoch);
    random.shuffle(order);
  }

  /** Copies the next samples of the epoch into the batch and returns how many they are. */
  private int takeBatch() {
    int rows = nextRows();
    samples.gather(order, seen, rows, batch);
    seen += rows;
    steps++;
    return rows;
  }

  private int nextRows() {
    return Math.min(batch.rows(), order.length - seen);
  }
}
