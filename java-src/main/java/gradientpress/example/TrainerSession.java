package gradientpress.example;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.nn.Evaluation;
import gradientpress.nn.Network;
import gradientpress.nn.Training;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Xavier;
import gradientpress.nn.loss.BinaryCrossEntropy;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.SoftmaxCrossEntropy;
import gradientpress.nn.math.Digest;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.optimizer.GradientDescent;

/**
 * A run of a trainer from its first weights on: train an epoch, read what has become of it.
 *
 * <p>The same class trains while the site is built, in the tests, and in the reader's browser.
 */
public final class TrainerSession {
  /** Purposes of the three streams of random numbers that grow from one seed. */
  private static final int FOR_DATA = 1;

  private static final int FOR_WEIGHTS = 2;
  private static final int FOR_ORDER = 3;

  /** How many points of the plane or of the data go through the network in one pass. */
  private static final int CHUNK = 128;

  /** How many figures stand at the head of a saved state. */
  private static final int FIGURES = 5;

  private final Generator dataSet;
  private final Split split;
  private final Loss loss;
  private final Network network;
  private final Training training;
  private final Evaluation evaluation;
  private final LossHistory history = new LossHistory();
  private final double[] plane = new double[CHUNK * 2];
  private final double[] predictions;
  private int epoch;
  private double trainingLoss;
  private double trainingAccuracy;
  private double testLoss;
  private double testAccuracy;

  /** Starts at epoch 0, with first weights and their measurements. */
  public TrainerSession(TrainerSpecification specification) {
    this(specification, true);
  }

  private TrainerSession(TrainerSpecification specification, boolean measured) {
    int seed = specification.seed();
    dataSet = DataSets.named(specification.data());
    split =
        new Split(
            dataSet,
            specification.points(),
            specification.noise(),
            new SeededRandom(seed, FOR_DATA));
    int outputs = dataSet.outputs().length;
    loss = outputs == 1 ? new BinaryCrossEntropy() : new SoftmaxCrossEntropy();
    network =
        new Network(
            sizes(specification.hidden(), outputs),
            Activations.named(specification.activation()),
            Math.max(CHUNK, specification.batch()));
    network.initialize(new Xavier(), new SeededRandom(seed, FOR_WEIGHTS));
    training =
        new Training(
            network,
            loss,
            new GradientDescent(),
            specification.learningRate(),
            split.training(),
            specification.batch(),
            new SeededRandom(seed, FOR_ORDER));
    evaluation = new Evaluation(network, loss);
    predictions = new double[CHUNK * outputs];
    if (measured) {
      measure();
    }
  }

  /**
   * Returns a session that will mirror another of the same specification: cheap to make, and
   * without measurements until it {@linkplain #restore restores} a state of the other.
   */
  public static TrainerSession mirror(TrainerSpecification specification) {
    return new TrainerSession(specification, false);
  }

  /** Trains one epoch and measures, unless the run has {@linkplain #diverged() diverged}. */
  public void trainEpoch() {
    if (diverged()) {
      return;
    }
    training.epoch();
    epoch++;
    measure();
  }

  /** Changes the learning rate from the next step on. */
  public void setLearningRate(double learningRate) {
    training.setLearningRate(learningRate);
  }

  /** Says whether the numbers have overflowed: then there is nothing left to train. */
  public boolean diverged() {
    return !(trainingLoss < Double.POSITIVE_INFINITY && testLoss < Double.POSITIVE_INFINITY);
  }

  /**
   * Asks the network about a square grid over the plane.
   *
   * @param side points along each side; the first row is the top, y = +6
   * @param scores receives {@code [side × side]} values from −1 (surely class 0) to 1 (class 1)
   */
  public void score(int side, double[] scores) {
    int cells = side * side;
    double step = DataSet.EXTENT * 2 / (side - 1);
    int outputs = dataSet.outputs().length;
    for (int from = 0; from < cells; from += CHUNK) {
      int rows = Math.min(CHUNK, cells - from);
      for (int row = 0; row < rows; row++) {
        int column = (from + row) % side;
        int line = (from + row) / side;
        plane[row * 2] = column * step - DataSet.EXTENT;
        plane[row * 2 + 1] = DataSet.EXTENT - line * step;
      }
      loss.predict(network.forward(plane, rows), predictions, rows, outputs);
      for (int row = 0; row < rows; row++) {
        scores[from + row] =
            outputs == 1
                ? predictions[row] * 2 - 1
                : predictions[row * 2 + 1] - predictions[row * 2];
      }
    }
  }

  /** Returns how many epochs have been trained. */
  public int epoch() {
    return epoch;
  }

  /** Returns the mean loss on the training set. */
  public double trainingLoss() {
    return trainingLoss;
  }

  /** Returns the fraction of the training set that is classified right, 0 to 1. */
  public double trainingAccuracy() {
    return trainingAccuracy;
  }

  /** Returns the mean loss on the test set. */
  public double testLoss() {
    return testLoss;
  }

  /** Returns the fraction of the test set that is classified right, 0 to 1. */
  public double testAccuracy() {
    return testAccuracy;
  }

  /** Returns the losses so far. */
  public LossHistory history() {
    return history;
  }

  /** Returns the network: read it, do not write it. */
  public Network network() {
    return network;
  }

  /** Returns the data set. */
  public Generator dataSet() {
    return dataSet;
  }

  /** Returns the points. */
  public Split split() {
    return split;
  }

  /** Returns a fingerprint of all weights and biases. */
  public String digest() {
    return Digest.of(network.parameters());
  }

  /** Returns how many doubles a saved state takes. */
  public int stateLength() {
    return FIGURES + LossHistory.STATE_LENGTH + training.stateLength();
  }

  /** Writes the complete state, from index {@code at} on: all figures, history, weights, order. */
  public void save(double[] to, int at) {
    to[at] = epoch;
    to[at + 1] = trainingLoss;
    to[at + 2] = trainingAccuracy;
    to[at + 3] = testLoss;
    to[at + 4] = testAccuracy;
    history.save(to, at + FIGURES);
    training.save(to, at + FIGURES + LossHistory.STATE_LENGTH);
  }

  /** Takes over a state that {@link #save} wrote in a session of the same specification. */
  public void restore(double[] from, int at) {
    epoch = (int) from[at];
    trainingLoss = from[at + 1];
    trainingAccuracy = from[at + 2];
    testLoss = from[at + 3];
    testAccuracy = from[at + 4];
    history.restore(from, at + FIGURES);
    training.restore(from, at + FIGURES + LossHistory.STATE_LENGTH);
  }

  private void measure() {
    evaluation.measure(split.training());
    trainingLoss = evaluation.meanLoss();
    trainingAccuracy = evaluation.accuracy();
    evaluation.measure(split.test());
    testLoss = evaluation.meanLoss();
    testAccuracy = evaluation.accuracy();
    if (!diverged()) {
      history.add(epoch, trainingLoss, testLoss);
    }
  }

  private static int[] sizes(int[] hidden, int outputs) {
    int[] sizes = new int[hidden.length + 2];
    sizes[0] = 2;
    System.arraycopy(hidden, 0, sizes, 1, hidden.length);
    sizes[sizes.length - 1] = outputs;
    return sizes;
  }
}
