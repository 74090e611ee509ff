package gradientpress.example;

import gradientpress.nn.math.Numbers;

/**
 * Losses and scores of the training and the test set over the epochs, in bounded memory.
 *
 * <p>Keeps every {@code stride}-th epoch; when full, the stride doubles and every other entry goes.
 */
public final class LossHistory {
  /** Most entries that are kept. */
  public static final int CAPACITY = 256;

  private final double[] training = new double[CAPACITY];
  private final double[] test = new double[CAPACITY];
  private final double[] trainingScores = new double[CAPACITY];
  private final double[] testScores = new double[CAPACITY];
  private int stride = 1;
  private int size;

  /**
   * Notes the figures at the end of an epoch.
   *
   * @param epoch rises by one from call to call, from 0
   */
  public void add(
      int epoch, double trainingLoss, double trainingScore, double testLoss, double testScore) {
    if (epoch % stride != 0) {
      return;
    }
    if (size == CAPACITY) {
      halve(); // this epoch is the capacity times the old stride: it fits the doubled one
    }
    training[size] = trainingLoss;
    test[size] = testLoss;
    trainingScores[size] = trainingScore;
    testScores[size] = testScore;
    size++;
  }

  /** Returns the number of entries. */
  public int size() {
    return size;
  }

  /** Returns the epoch of an entry. */
  public int epoch(int entry) {
    return entry * stride;
  }

  /** Returns the training loss of an entry. */
  public double training(int entry) {
    return training[entry];
  }

  /** Returns the test loss of an entry. */
  public double test(int entry) {
    return test[entry];
  }

  /** Returns the accuracy or R² on the training set of an entry. */
  public double trainingScore(int entry) {
    return trainingScores[entry];
  }

  /** Returns the accuracy or R² on the test set of an entry. */
  public double testScore(int entry) {
    return testScores[entry];
  }

  /** Number of doubles in a saved history of losses, however long it is. */
  public static final int STATE_LENGTH = 2 + 2 * CAPACITY;

  /** Number of doubles in its scores. */
  public static final int SCORES_LENGTH = 2 * CAPACITY;

  /** Writes the history without its scores, from index {@code at} on. */
  public void save(double[] to, int at) {
    to[at] = stride;
    to[at + 1] = size;
    Numbers.copy(training, 0, to, at + 2, size);
    Numbers.copy(test, 0, to, at + 2 + CAPACITY, size);
  }

  /** Writes the scores, from index {@code at} on. */
  public void saveScores(double[] to, int at) {
    Numbers.copy(trainingScores, 0, to, at, size);
    Numbers.copy(testScores, 0, to, at + CAPACITY, size);
  }

  /** Takes over a history that {@link #save} wrote; its scores come after it. */
  public void restore(double[] from, int at) {
    stride = (int) from[at];
    size = (int) from[at + 1];
    Numbers.copy(from, at + 2, training, 0, size);
    Numbers.copy(from, at + 2 + CAPACITY, test, 0, size);
  }

  /** Takes over scores that {@link #saveScores} wrote, after the history that they belong to. */
  public void restoreScores(double[] from, int at) {
    Numbers.copy(from, at, trainingScores, 0, size);
    Numbers.copy(from, at + CAPACITY, testScores, 0, size);
  }

  private void halve() {
    stride *= 2;
    size = CAPACITY / 2;
    for (int entry = 0; entry < size; entry++) {
      training[entry] = training[entry * 2];
      test[entry] = test[entry * 2];
      trainingScores[entry] = trainingScores[entry * 2];
      testScores[entry] = testScores[entry * 2];
    }
  }
}
