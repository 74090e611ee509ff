package gradientpress.site.claim;

import gradientpress.example.Measure;
import gradientpress.example.TrainerSession;

/**
 * What was measured after the last epoch.
 *
 * @param epoch the epochs that were trained
 * @param trainingLoss mean loss on the training set
 * @param testLoss mean loss on the test set
 * @param trainingScore accuracy on the training set, or R² where numbers are learnt
 * @param score accuracy on the test set, or R² where numbers are learnt
 * @param weights fingerprint of the weights
 * @param parameters how many weights and biases there are
 * @param divergence how the numbers overflowed on the way; empty if they did not
 */
public record Measured(
    int epoch,
    double trainingLoss,
    double testLoss,
    double trainingScore,
    double score,
    String weights,
    int parameters,
    String divergence) {
  public static Measured of(TrainerSession session) {
    return new Measured(
        session.epoch(),
        session.trainingLoss(),
        session.testLoss(),
        session.trainingScore(),
        session.testScore(),
        session.digest(),
        session.network().parameters().length,
        session.divergence().reason());
  }

  /** Returns what was measured of a thing that can be promised. */
  double of(Measure measure) {
    return switch (measure) {
      case TRAINING_LOSS -> trainingLoss;
      case TEST_LOSS -> testLoss;
      case TRAINING_ACCURACY, TRAINING_R_SQUARED -> trainingScore;
      case ACCURACY, R_SQUARED -> score;
      default -> throw new IllegalArgumentException(measure.key());
    };
  }

  public boolean diverged() {
    return !divergence.isEmpty();
  }
}
