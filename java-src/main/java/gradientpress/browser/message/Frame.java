package gradientpress.browser.message;

import gradientpress.example.LossHistory;
import gradientpress.example.Timeline;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Divergence;
import gradientpress.nn.math.Numbers;

/**
 * How a run stands, as one flat array of numbers that is handed over without copying: when it is,
 * how well the network does, the losses so far, its parameters.
 */
public final class Frame {
  private static final int EPOCH = 0;
  private static final int SEEN = 1;
  private static final int CHANGES = 2;
  private static final int UNDER_WAY = 3;
  private static final int TRAINING_LOSS = 4;
  private static final int TRAINING_SCORE = 5;
  private static final int TEST_LOSS = 6;
  private static final int TEST_SCORE = 7;
  private static final int DIVERGENCE = 8;
  private static final int STOPPED_EARLY = 9;
  private static final int HISTORY = 10;
  private static final int SCORES = HISTORY + LossHistory.STATE_LENGTH;
  private static final int PARAMETERS = SCORES + LossHistory.SCORES_LENGTH;

  private final double[] numbers;

  /** Reads numbers that {@link #write} wrote. */
  public Frame(double[] numbers) {
    this.numbers = numbers;
  }

  /** Returns what is known of a run before its first frame: it is at epoch 0. */
  public static Frame beforeTheFirst() {
    return new Frame(new double[PARAMETERS]);
  }

  /**
   * Writes how a run stands.
   *
   * @param underWay whether the moment that was asked for has not come yet
   */
  public static double[] write(Timeline timeline, boolean underWay) {
    TrainerSession session = timeline.session();
    double[] parameters = session.network().parameters();
    double[] frame = new double[PARAMETERS + parameters.length];
    frame[EPOCH] = session.epoch();
    frame[SEEN] = session.samplesSeen();
    frame[CHANGES] = timeline.changes();
    frame[UNDER_WAY] = underWay ? 1 : 0;
    frame[TRAINING_LOSS] = session.trainingLoss();
    frame[TRAINING_SCORE] = session.trainingScore();
    frame[TEST_LOSS] = session.testLoss();
    frame[TEST_SCORE] = session.testScore();
    frame[DIVERGENCE] = session.divergence().ordinal();
    frame[STOPPED_EARLY] = session.stoppedEarly() ? 1 : 0;
    session.history().save(frame, HISTORY);
    session.history().saveScores(frame, SCORES);
    Numbers.copy(parameters, 0, frame, PARAMETERS, parameters.length);
    return frame;
  }

  /** Returns the numbers that it reads, to be handed on. */
  public double[] numbers() {
    return numbers;
  }

  /** Returns how many epochs have been trained. */
  public int epoch() {
    return (int) numbers[EPOCH];
  }

  /** Returns how many samples of the next epoch the network has been shown. */
  public int seen() {
    return (int) numbers[SEEN];
  }

  /** Returns how many changes have been made so far. */
  public int changes() {
    return (int) numbers[CHANGES];
  }

  /** Says whether the worker needs more time to reach the moment that it was asked for. */
  public boolean underWay() {
    return numbers[UNDER_WAY] != 0;
  }

  /** Returns the mean loss over the training set. */
  public double trainingLoss() {
    return numbers[TRAINING_LOSS];
  }

  /** Returns the accuracy on the training set, or R² where numbers are learnt. */
  public double trainingScore() {
    return numbers[TRAINING_SCORE];
  }

  /** Returns the mean loss over the test set. */
  public double testLoss() {
    return numbers[TEST_LOSS];
  }

  /** Returns the accuracy on the test set, or R² where numbers are learnt. */
  public double testScore() {
    return numbers[TEST_SCORE];
  }

  /** Returns what has overflowed, if anything has. */
  public Divergence divergence() {
    return Divergence.values()[(int) numbers[DIVERGENCE]];
  }

  /** Says whether training cannot go on, since numbers have overflowed. */
  public boolean diverged() {
    return numbers[DIVERGENCE] != 0;
  }

  /** Says whether the run has ended because the test loss fell no longer. */
  public boolean stoppedEarly() {
    return numbers[STOPPED_EARLY] != 0;
  }

  /** Says whether there is nothing left to train. */
  public boolean ended() {
    return diverged() || stoppedEarly();
  }

  /** Returns all weights and biases. */
  public double[] parameters() {
    double[] parameters = new double[numbers.length - PARAMETERS];
    Numbers.copy(numbers, PARAMETERS, parameters, 0, parameters.length);
    return parameters;
  }

  /** Hands out what there is to draw: the losses, and the network's parameters. */
  public void read(LossHistory history, double[] parameters) {
    history.restore(numbers, HISTORY);
    history.restoreScores(numbers, SCORES);
    readParameters(parameters);
  }

  /** Hands out the network's parameters. */
  public void readParameters(double[] parameters) {
    Numbers.copy(numbers, PARAMETERS, parameters, 0, parameters.length);
  }
}
