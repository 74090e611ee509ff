package gradientpress.example;

import gradientpress.data.DataSet;
import gradientpress.data.FeatureMap;
import gradientpress.data.Split;
import gradientpress.nn.Check;
import gradientpress.nn.Divergence;
import gradientpress.nn.Evaluation;
import gradientpress.nn.Network;
import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.Training;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.Digest;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.metric.Accuracy;
import gradientpress.nn.metric.RSquared;
import gradientpress.nn.metric.Score;
import gradientpress.nn.regularization.EarlyStopping;
import java.util.Arrays;

/**
 * A run of a trainer from its first weights on: train an epoch, read what has become of it.
 *
 * <p>The same class trains while the site is built, in the tests, and in the reader's browser.
 */
public final class TrainerSession {
  /** The number of the stream that first weights are drawn from, of those that grow from a seed. */
  private static final int FOR_WEIGHTS = 2;

  /** How many samples go through the network in one pass when it is measured or drawn. */
  private static final int CHUNK = 128;

  /** How many figures stand at the head of a saved state. */
  private static final int FIGURES = 5;

  private final DataSet dataSet;
  private final Split split;
  private final FeatureMap featureMap;
  private final Samples trainingSet;
  private final Samples testSet;
  private final Loss loss;
  private final Network network;
  private final Training training;
  private final Evaluation evaluation;
  private final Score score;
  private final EarlyStopping earlyStopping;
  private final LossHistory history = new LossHistory();
  private double trainingLoss;
  private double trainingScore;
  private double testLoss;
  private double testScore;
  private Divergence divergence = Divergence.NONE;

  /** Starts at epoch 0, with first weights and their measurements. */
  public TrainerSession(TrainerSpecification specification) {
    DataSpecification data = specification.data();
    int seed = specification.seed();
    dataSet = data.dataSet();
    split = data.split(seed);
    featureMap = new FeatureMap(dataSet, data.features(), data.standardize(), split.training());
    trainingSet = featureMap.map(split.training());
    testSet = featureMap.map(split.test());

    NetworkSpecification layers = specification.network();
    Task task = dataSet.task();
    loss = specification.training().lossFor(task);
    network =
        new Network(
            layers.sizes(featureMap.inputs(), dataSet.outputs().length),
            layers.layerActivations(),
            Math.max(CHUNK, specification.training().batch()));
    network.initialize(layers.firstWeights(), new SeededRandom(seed, FOR_WEIGHTS));

    training =
        new Training(
            network,
            specification.training().hyperparameters(task, specification.epochs()),
            trainingSet,
            seed);
    score = task == Task.REGRESSION ? new RSquared(dataSet.outputs().length) : new Accuracy();
    evaluation = new Evaluation(network, loss, score);
    earlyStopping = new EarlyStopping(specification.training().patience());
    measure();
  }

  /** Trains to the end of the epoch and measures, unless there is {@linkplain #ended no more}. */
  public void trainEpoch() {
    if (ended()) {
      return;
    }
    training.epoch();
    measure();
  }

  /** Trains on the next batch and measures, unless there is {@linkplain #ended no more}. */
  public void trainBatch() {
    if (ended()) {
      return;
    }
    training.step();
    measure();
  }

  /**
   * Goes on where a session of another specification stands: with its weights, its past, and where
   * the optimizer is the same, what that remembers.
   *
   * @throws IllegalArgumentException if the networks differ in their number of parameters
   */
  public void goOnFrom(TrainerSession other) {
    training.goOnFrom(other.training);
    double[] past = new double[LossHistory.STATE_LENGTH];
    other.history.save(past, 0);
    history.restore(past, 0);
    other.history.saveScores(past, 0);
    history.restoreScores(past, 0);
    other.earlyStopping.save(past, 0);
    earlyStopping.restore(past, 0);
    look();
  }

  /** Sets a weight or bias by hand; the past stays as it was measured. */
  public void setParameter(int parameter, double value) {
    Check.range("parameter", parameter, 0, network.parameters().length - 1);
    network.parameters()[parameter] = value;
    look();
  }

  /** Says whether there is nothing left to train: the run has diverged or was stopped early. */
  public boolean ended() {
    return diverged() || stoppedEarly();
  }

  /** Says whether the numbers have overflowed. */
  public boolean diverged() {
    return divergence != Divergence.NONE;
  }

  /** Returns where the numbers overflowed, if they did. */
  public Divergence divergence() {
    return divergence;
  }

  /** Says whether training was stopped because the test loss no longer fell. */
  public boolean stoppedEarly() {
    return earlyStopping.stopped();
  }

  /**
   * Prepares to ask the network about a list of raw inputs.
   *
   * @param raw {@code [points × axes]}
   */
  public Survey survey(double[] raw) {
    return new Survey(featureMap, network, loss, raw, raw.length / split.training().inputs());
  }

  /**
   * Follows a point through the network, its error back, and the step that it alone would be;
   * nothing changes by that.
   *
   * @param raw inputs {@code [axes]} of a point of the data set, or any other
   * @param targets {@code [outputs]} what the network should say to it
   * @return the numbers of a {@link CloseUp}
   * @throws IllegalArgumentException if there are more or fewer inputs or targets than a point has
   */
  public double[] closeUp(double[] raw, double[] targets) {
    Check.equal("inputs", raw.length, dataSet.axes().length);
    Samples one = Samples.of(raw, targets, raw.length, network.outputs());
    return CloseUpWriter.write(network, loss, training, raw, featureMap.map(one));
  }

  /** Returns the numbers of the training points that the next batch takes, in their order. */
  public int[] nextBatch() {
    return training.nextBatch();
  }

  /** Returns how many epochs have been trained. */
  public int epoch() {
    return training.epochs();
  }

  /** Returns how many samples of the present epoch the network has been shown. */
  public int samplesSeen() {
    return training.samplesSeen();
  }

  /** Returns the mean loss on the training set. */
  public double trainingLoss() {
    return trainingLoss;
  }

  /**
   * Returns the accuracy (0 to 1) on the training set, or R² (up to 1) where numbers are learnt.
   */
  public double trainingScore() {
    return trainingScore;
  }

  /** Returns the mean loss on the test set. */
  public double testLoss() {
    return testLoss;
  }

  /** Returns the accuracy (0 to 1) on the test set, or R² (up to 1) where numbers are learnt. */
  public double testScore() {
    return testScore;
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
  public DataSet dataSet() {
    return dataSet;
  }

  /** Returns the points, with raw inputs. */
  public Split split() {
    return split;
  }

  /** Returns what training makes small. */
  public Loss loss() {
    return loss;
  }

  /** Returns what the network sees of the raw inputs. */
  public FeatureMap featureMap() {
    return featureMap;
  }

  /** Returns a fingerprint of all weights and biases. */
  public String digest() {
    return Digest.of(network.parameters());
  }

  /** Returns a fingerprint of the state: two sessions that share it go the same way. */
  public String stateDigest() {
    double[] state = new double[stateLength()];
    save(state, 0);
    return Digest.of(Arrays.copyOf(state, decisiveLength()));
  }

  /** Returns how many doubles a saved state takes. */
  public int stateLength() {
    return decisiveLength() + LossHistory.SCORES_LENGTH;
  }

  /** Returns how many of them, from the first on, decide how the run goes on. */
  public int decisiveLength() {
    return FIGURES + EarlyStopping.STATE_LENGTH + LossHistory.STATE_LENGTH + training.stateLength();
  }

  /**
   * Writes the complete state, from index {@code at} on: figures, history, weights, what the
   * optimizer remembers, and how far the run has come.
   */
  public void save(double[] to, int at) {
    to[at] = trainingLoss;
    to[at + 1] = trainingScore;
    to[at + 2] = testLoss;
    to[at + 3] = testScore;
    to[at + 4] = divergence.ordinal();
    int next = at + FIGURES;
    earlyStopping.save(to, next);
    next += EarlyStopping.STATE_LENGTH;
    history.save(to, next);
    next += LossHistory.STATE_LENGTH;
    training.save(to, next);
    history.saveScores(to, at + decisiveLength());
  }

  /** Takes over a state that {@link #save} wrote in a session of the same specification. */
  public void restore(double[] from, int at) {
    trainingLoss = from[at];
    trainingScore = from[at + 1];
    testLoss = from[at + 2];
    testScore = from[at + 3];
    divergence = Divergence.values()[(int) from[at + 4]];
    int next = at + FIGURES;
    earlyStopping.restore(from, next);
    next += EarlyStopping.STATE_LENGTH;
    history.restore(from, next);
    next += LossHistory.STATE_LENGTH;
    training.restore(from, next);
    history.restoreScores(from, at + decisiveLength());
  }

  /** Looks at how the network does now, and notes it in the history at the end of an epoch. */
  private void measure() {
    look();
    if (!diverged() && samplesSeen() == 0) {
      history.add(epoch(), trainingLoss, trainingScore, testLoss, testScore);
      earlyStopping.note(testLoss);
    }
  }

  private void look() {
    evaluation.measure(trainingSet);
    trainingLoss = evaluation.meanLoss();
    trainingScore = score.value();
    evaluation.measure(testSet);
    testLoss = evaluation.meanLoss();
    testScore = score.value();
    divergence = training.divergence();
    boolean finite = trainingLoss - trainingLoss == 0 && testLoss - testLoss == 0;
    if (divergence == Divergence.NONE && !finite) {
      divergence = Divergence.LOSS;
    }
  }
}
