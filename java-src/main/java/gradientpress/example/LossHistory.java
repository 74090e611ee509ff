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

  private static final int TEST = CAPACITY;
  private static final int TRAINING_SCORES = CAPACITY * 2;
  private static final int TEST_SCORES = CAPACITY * 3;

  /** The entries of four series, one after the other; what is free is zero. */
  private final double[] numbers = new double[CAPACITY * 4];

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
    numbers[size] = trainingLoss;
    numbers[TEST + size] = testLoss;
    numbers[TRAINING_SCORES + size] = trainingScore;
    numbers[TEST_SCORES + size] = testScore;
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
    return numbers[entry];
  }

  /** Returns the test loss of an entry. */
  public double test(int entry) {
    return numbers[TEST + entry];
  }

  /** Returns the accuracy or R² on the training set of an entry. */
  public double trainingScore(int entry) {
    return numbers[TRAINING_SCORES + entry];
  }

  /** Returns the accuracy or R² on the test set of an entry. */
  public double testScore(int entry) {
    return numbers[TEST_SCORES + entry];
  }

  /** Number of doubles in a saved history of losses, however long it is. */
  public static final int STATE_LENGTH = 2 + TRAINING_SCORES;

  /** Number of doubles in its scores. */
  public static final int SCORES_LENGTH = CAPACITY * 2;

  /** Writes the history without its scores, from index {@code at} on. */
  public void save(double[] to, int at) {
    to[at] = stride;
    to[at + 1] = size;
    Numbers.copy(numbers, 0, to, at + 2, TRAINING_SCORES);
  }

  /** Writes the scores, from index {@code at} on. */
  public void saveScores(double[] to, int at) {
    Numbers.copy(numbers, TRAINING_SCORES, to, at, SCORES_LENGTH);
  }

  /** Takes over a history that {@link #save} wrote; its scores come after it. */
  public void restore(double[] from, int at) {
    stride = (int) from[at];
    size = (int) from[at + 1];
    Numbers.copy(from, at + 2, numbers, 0, TRAINING_SCORES);
  }

  /** Takes over the scores that {@link #saveScores} wrote. */
  public void restoreScores(double[] from, int at) {
    Numbers.copy(from, at, numbers, TRAINING_SCORES, SCORES_LENGTH);
  }

  private void halve() {
    stride *= 2;
    size = CAPACITY / 2;
    for (int first = 0; first < numbers.length; first += CAPACITY) {
      for (int entry = 0; entry < CAPACITY; entry++) {
        numbers[first + entry] = entry < size ? numbers[first + entry * 2] : 0;
      }
    }
  }
}
