package gradientpress.example;

import gradientpress.nn.Check;
import gradientpress.nn.Task;
import gradientpress.nn.loss.Loss;

/**
 * Everything that decides a run of a trainer: the same values end with the same weights.
 *
 * @param data what the network learns from
 * @param network what it is before the first step
 * @param training how it learns
 * @param epochs how long to train
 * @param seed decides points, first weights, order of samples and dropped units
 */
public record TrainerSpecification(
    DataSpecification data,
    NetworkSpecification network,
    TrainingSpecification training,
    int epochs,
    int seed) {

  /**
   * Checks every value against {@link Limits}, and the parts against each other.
   *
   * @throws IllegalArgumentException naming the value that is out of bounds or does not fit
   */
  public TrainerSpecification {
    Check.range("epochs", epochs, 1, Limits.MAX_EPOCHS);
    Check.range("seed", seed, 0, Integer.MAX_VALUE);
    Task task = data.dataSet().task();
    Loss loss = training.lossFor(task);
    if (!loss.suits(task)) {
      throw Check.refusal("loss", loss.name(), "does not suit the data");
    }
    if (loss.includesOutputActivation() && !network.outputActivation().isEmpty()) {
      throw Check.refusal("loss", loss.name(), "brings its own output activation");
    }
  }
}
