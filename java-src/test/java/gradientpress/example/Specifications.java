package gradientpress.example;

/** Specifications for tests: what a test does not speak of is as in a fence that leaves it out. */
public final class Specifications {
  private Specifications() {}

  /** Returns a trainer on a data set of the catalogue, by plain gradient descent. */
  public static TrainerSpecification trainer(
      String data,
      double noise,
      int points,
      int[] hidden,
      String activation,
      double learningRate,
      int batch,
      int epochs,
      int seed) {
    return new TrainerSpecification(
        new DataSpecification(data, 0, null, points, 0.5, noise, 0, new String[0], false),
        new NetworkSpecification(hidden, new String[] {activation}, "", "xavier"),
        new TrainingSpecification("", "sgd", learningRate, "constant", batch, 0, 0, 0, 0, 0),
        epochs,
        seed);
  }
}
