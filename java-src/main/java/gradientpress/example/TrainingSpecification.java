package gradientpress.example;

import gradientpress.nn.Check;
import gradientpress.nn.Hyperparameters;
import gradientpress.nn.Task;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.schedule.Schedules;

/**
 * How the network of a trainer learns.
 *
 * @param loss name of what is made small, or empty for the usual loss of the task
 * @param optimizer name of how the weights move
 * @param learningRate how far each step goes
 * @param schedule name of how the learning rate changes in the course of the run
 * @param batch samples looked at before each step
 * @param l1 price on the sizes of the weights, 0 for none
 * @param l2 price on their squares, 0 for none
 * @param dropout part of the hidden units that each sample does without, 0 for none
 * @param clip length to which a longer gradient is clipped, 0 for never
 * @param patience epochs without a lower test loss before training stops early, 0 for never
 * @param vocabulary knows the optimizers
 */
public record TrainingSpecification(
    String loss,
    String optimizer,
    double learningRate,
    String schedule,
    int batch,
    double l1,
    double l2,
    double dropout,
    double clip,
    int patience,
    Vocabulary vocabulary) {

  /**
   * Checks every value against {@link Limits} and the catalogues.
   *
   * @throws IllegalArgumentException naming the value that is out of bounds
   */
  public TrainingSpecification {
    if (!loss.isEmpty()) {
      Losses.named(loss);
    }
    vocabulary.optimizer(optimizer);
    Schedules.named(schedule);
    Check.range("learning rate", learningRate, Limits.MIN_LEARNING_RATE, Limits.MAX_LEARNING_RATE);
    Check.range("batch", batch, 1, Limits.MAX_BATCH);
    Check.range("L1", l1, 0, Limits.MAX_PENALTY);
    Check.range("L2", l2, 0, Limits.MAX_PENALTY);
    Check.range("dropout", dropout, 0, Limits.MAX_DROPOUT);
    Check.range("clip", clip, 0, Limits.MAX_CLIP);
    Check.range("patience", patience, 0, Limits.MAX_EPOCHS);
  }

  /** Returns the same with another loss. */
  public TrainingSpecification withLoss(String other) {
    return new TrainingSpecification(
        other,
        optimizer,
        learningRate,
        schedule,
        batch,
        l1,
        l2,
        dropout,
        clip,
        patience,
        vocabulary);
  }

  /** Returns the same with another learning rate. */
  public TrainingSpecification withLearningRate(double other) {
    return new TrainingSpecification(
        loss, optimizer, other, schedule, batch, l1, l2, dropout, clip, patience, vocabulary);
  }

  /** Says how to learn in the words of the catalogues. */
  public TrainingSpecification(
      String loss,
      String optimizer,
      double learningRate,
      String schedule,
      int batch,
      double l1,
      double l2,
      double dropout,
      double clip,
      int patience) {
    this(
        loss,
        optimizer,
        learningRate,
        schedule,
        batch,
        l1,
        l2,
        dropout,
        clip,
        patience,
        new Vocabulary());
  }

  /** Returns the loss for a task. */
  public Loss lossFor(Task task) {
    return loss.isEmpty() ? Losses.usualFor(task) : Losses.named(loss);
  }

  /** Returns what the training goes by. */
  Hyperparameters hyperparameters(Task task, int epochs) {
    return new Hyperparameters(
        lossFor(task),
        vocabulary.optimizer(optimizer),
        learningRate,
        Schedules.named(schedule),
        epochs,
        batch,
        l1,
        l2,
        dropout,
        clip);
  }
}
