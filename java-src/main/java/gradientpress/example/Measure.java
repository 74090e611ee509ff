package gradientpress.example;

import gradientpress.nn.Check;

/**
 * What promises and goals can be about: one number of a run, in the order of a {@link Standing}.
 */
public enum Measure {
  TRAINING_LOSS("training-loss", 0, Double.MAX_VALUE),
  TEST_LOSS("test-loss", 0, Double.MAX_VALUE),
  TRAINING_ACCURACY("training-accuracy", 0, 1),
  ACCURACY("accuracy", 0, 1),
  TRAINING_R_SQUARED("training-r-squared", -Double.MAX_VALUE, 1),
  R_SQUARED("r-squared", -Double.MAX_VALUE, 1),

  /** How many epochs were trained; before the first there is nothing to measure. */
  EPOCHS("epochs", 1, Limits.MAX_EPOCHS),

  HIDDEN_UNITS("hidden-units", 0, Limits.MAX_HIDDEN_LAYERS * Limits.MAX_UNITS),
  HIDDEN_LAYERS("hidden-layers", 0, Limits.MAX_HIDDEN_LAYERS),

  /** How many weights and biases there are. */
  PARAMETERS("parameters", 2, Double.MAX_VALUE),

  /** The size of the largest weight, be it positive or negative; biases do not count. */
  LARGEST_WEIGHT("largest-weight", 0, Double.MAX_VALUE);

  private final String key;
  private final double least;
  private final double most;

  Measure(String key, double least, double most) {
    this.key = key;
    this.least = least;
    this.most = most;
  }

  /** Returns the name that authors write. */
  public String key() {
    return key;
  }

  /** Returns the least that it can be, −{@link Double#MAX_VALUE} if there is no least. */
  public double least() {
    return least;
  }

  /** Returns the most that it can be, {@link Double#MAX_VALUE} if there is no most. */
  public double most() {
    return most;
  }

  /**
   * Returns the measure of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Measure named(String key) {
    for (Measure measure : values()) {
      if (measure.key.equals(key)) {
        return measure;
      }
    }
    throw Check.refusal("measure", key, "is unknown");
  }
}
