package gradientpress.site.claim;

import gradientpress.example.Limits;
import gradientpress.example.TrainerSpecification;

/**
 * What was measured of a run, and beside it the controls: what would have been measured anyway.
 *
 * @param measured the numbers in the end
 * @param run the numbers on the way
 * @param constantAnswer what the best constant answer leaves: the numbers of one epoch of a run
 * @param calm if the numbers overflowed, a run with the smallest learning rate; else {@link
 *     Run#NONE}
 */
public record Experiment(Measured measured, Run run, double[] constantAnswer, Run calm) {
  /** Numbers that overflow do so soon. */
  private static final int MOST_CALM_EPOCHS = 20;

  /** Completes a run by its controls. */
  public static Experiment of(RecordedRun recorded) {
    return new Experiment(
        Measured.of(recorded.session()),
        recorded.run(),
        ConstantAnswer.figures(recorded.session()),
        recorded.run().diverged() ? calm(recorded.specification(), recorded.run()) : Run.NONE);
  }

  /** Trains past the epoch in which the other run overflowed, but in the smallest of steps. */
  private static Run calm(TrainerSpecification specification, Run other) {
    int epochs = Math.min(other.epochs() + 1, MOST_CALM_EPOCHS);
    return new RecordedRun(
            new TrainerSpecification(
                specification.data(),
                specification.network(),
                specification.training().withLearningRate(Limits.MIN_LEARNING_RATE),
                epochs,
                specification.seed()),
            epoch -> {})
        .run();
  }
}
