package gradientpress.example;

import gradientpress.data.DataSets;
import gradientpress.nn.activation.Activations;

/**
 * Everything that decides a run of a trainer: the same values end with the same weights.
 *
 * @param data name of a {@link gradientpress.data.DataSet}
 * @param noise jitter of the points, 0 to {@link Limits#MAX_NOISE}
 * @param points number of points, training and test set together
 * @param hidden units of each hidden layer; empty for none
 * @param activation name of the hidden layers' {@link gradientpress.nn.activation.Activation}
 * @param learningRate how far each step goes
 * @param batch samples looked at before each correction
 * @param epochs how long to train
 * @param seed decides points, first weights and order of samples
 */
public record TrainerSpecification(
    String data,
    double noise,
    int points,
    int[] hidden,
    String activation,
    double learningRate,
    int batch,
    int epochs,
    int seed) {

  /**
   * Checks every value against {@link Limits} and the catalogues.
   *
   * @throws IllegalArgumentException naming the value that is out of bounds
   */
  public TrainerSpecification {
    DataSets.named(data);
    Activations.named(activation);
    hidden = hidden.clone();
    check("points", points, Limits.MIN_POINTS, Limits.MAX_POINTS);
    check("hidden layers", hidden.length, 0, Limits.MAX_HIDDEN_LAYERS);
    for (int units : hidden) {
      check("units of a hidden layer", units, 1, Limits.MAX_UNITS);
    }
    check("batch", batch, 1, Limits.MAX_BATCH);
    check("epochs", epochs, 1, Limits.MAX_EPOCHS);
    check("seed", seed, 0, Integer.MAX_VALUE);
    // Written so that NaN is refused; the value is left out, since printing a double in the browser
    // would bring tens of kilobytes along.
    if (!(noise >= 0 && noise <= Limits.MAX_NOISE)) {
      throw new IllegalArgumentException("noise is out of bounds");
    }
    if (!(learningRate >= Limits.MIN_LEARNING_RATE && learningRate <= Limits.MAX_LEARNING_RATE)) {
      throw new IllegalArgumentException("learning rate is out of bounds");
    }
  }

  @Override
  public int[] hidden() {
    return hidden.clone();
  }

  private static void check(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " must be " + least + " to " + most + ", was " + value);
    }
  }
}
