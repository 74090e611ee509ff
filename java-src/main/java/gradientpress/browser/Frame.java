package gradientpress.browser;

import gradientpress.example.LossHistory;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Divergence;
import gradientpress.nn.math.Numbers;

/**
 * What the worker sends for each picture, as one flat array of numbers that is handed over without
 * copying: how the run stands, its losses so far, the network's parameters, the numbers of the
 * plot.
 */
final class Frame {
  private static final int RUN = 0;
  private static final int EPOCH = 1;
  private static final int TRAINING_LOSS = 2;
  private static final int TEST_LOSS = 3;
  private static final int TEST_SCORE = 4;
  private static final int DIVERGENCE = 5;
  private static final int STOPPED_EARLY = 6;
  private static final int HISTORY = 7;
  private static final int PARAMETERS = HISTORY + LossHistory.STATE_LENGTH;

  private final double[] numbers;

  /** Reads numbers that {@link #write} wrote. */
  Frame(double[] numbers) {
    this.numbers = numbers;
  }

  /** Returns what is known of a run before its first frame: it is at epoch 0. */
  static Frame beforeTheFirst() {
    return new Frame(new double[HISTORY]);
  }

  static double[] write(int run, TrainerSession session, double[] plot) {
    double[] parameters = session.network().parameters();
    double[] frame = new double[PARAMETERS + parameters.length + plot.length];
    frame[RUN] = run;
    frame[EPOCH] = session.epoch();
    frame[TRAINING_LOSS] = session.trainingLoss();
    frame[TEST_LOSS] = session.testLoss();
    frame[TEST_SCORE] = session.testScore();
    frame[DIVERGENCE] = session.divergence().ordinal();
    frame[STOPPED_EARLY] = session.stoppedEarly() ? 1 : 0;
    session.history().save(frame, HISTORY);
    Numbers.copy(parameters, 0, frame, PARAMETERS, parameters.length);
    Numbers.copy(plot, 0, frame, PARAMETERS + parameters.length, plot.length);
    return frame;
  }

  int run() {
    return (int) numbers[RUN];
  }

  int epoch() {
    return (int) numbers[EPOCH];
  }

  double trainingLoss() {
    return numbers[TRAINING_LOSS];
  }

  double testLoss() {
    return numbers[TEST_LOSS];
  }

  double testScore() {
    return numbers[TEST_SCORE];
  }

  Divergence divergence() {
    return Divergence.values()[(int) numbers[DIVERGENCE]];
  }

  boolean diverged() {
    return numbers[DIVERGENCE] != 0;
  }

  boolean stoppedEarly() {
    return numbers[STOPPED_EARLY] != 0;
  }

  /** Says whether there is nothing left to train. */
  boolean ended() {
    return diverged() || stoppedEarly();
  }

  /** Hands out what there is to draw: the losses, the network's parameters, the plot's numbers. */
  void read(LossHistory history, double[] parameters, double[] plot) {
    history.restore(numbers, HISTORY);
    Numbers.copy(numbers, PARAMETERS, parameters, 0, parameters.length);
    Numbers.copy(numbers, PARAMETERS + parameters.length, plot, 0, plot.length);
  }
}
