package gradientpress.example;

/** What holds for a trainer where its author says nothing: the one place for every default. */
public final class Defaults {
  /** Number of points, training and test set together. */
  public static final int POINTS = 300;

  /** Part of them that is kept for the test. */
  public static final double TEST_SHARE = 0.5;

  /** Activation of every hidden layer. */
  public static final String ACTIVATION = "tanh";

  /** How the first weights are drawn. */
  public static final String INITIALIZATION = "xavier";

  /** How the weights move. */
  public static final String OPTIMIZER = "sgd";

  /** How far each step goes. */
  public static final double LEARNING_RATE = 0.03;

  /** How the learning rate changes on the way. */
  public static final String SCHEDULE = "constant";

  /** Samples looked at before each step. */
  public static final int BATCH = 10;

  /** How long to train. */
  public static final int EPOCHS = 200;

  /** What points, first weights and order are drawn from. */
  public static final int SEED = 1;

  private static final int[] HIDDEN = {4};

  private Defaults() {}

  /** Returns the units of each hidden layer. */
  public static int[] hidden() {
    return HIDDEN.clone();
  }
}
