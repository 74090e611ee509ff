package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.schedule.Constant;
import gradientpress.nn.schedule.Schedule;

/**
 * How a network is trained: everything that is chosen beforehand and not learnt.
 *
 * @param loss what is made small
 * @param optimizer how the parameters move
 * @param learningRate how far each step goes, above 0
 * @param schedule how the learning rate changes in the course of the run
 * @param plannedEpochs how long the run is meant to be, at least 1: what the schedule goes by
 * @param batchSize how many samples to look at before each step, at least 1; the last batch of an
 *     epoch may have fewer
 * @param l1 price on the sizes of the weights, 0 for none
 * @param l2 price on their squares, 0 for none
 * @param dropout share of the hidden units that each sample of a batch does without, 0 to below 1
 * @param largestGradient length to which a longer gradient is clipped, 0 for never
 */
public record Hyperparameters(
    Loss loss,
    Optimizer optimizer,
    double learningRate,
    Schedule schedule,
    int plannedEpochs,
    int batchSize,
    double l1,
    double l2,
    double dropout,
    double largestGradient) {

  /**
   * Checks all numbers.
   *
   * @throws IllegalArgumentException naming what is out of bounds
   */
  public Hyperparameters {
    Check.positive("learning rate", learningRate);
    Check.fromZero("L1", l1);
    Check.fromZero("L2", l2);
    Check.range("dropout", dropout, 0, Check.BELOW_ONE);
    Check.fromZero("largest gradient", largestGradient);
    Check.atLeast("planned epochs", plannedEpochs, 1);
    Check.atLeast("batch size", batchSize, 1);
  }

  /** Returns plain training at a constant rate, without any regularization. */
  public static Hyperparameters plain(
      Loss loss, Optimizer optimizer, double learningRate, int batchSize) {
    return new Hyperparameters(
        loss, optimizer, learningRate, new Constant(), 1, batchSize, 0, 0, 0, 0);
  }
}
