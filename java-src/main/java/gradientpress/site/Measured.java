package gradientpress.site;

import gradientpress.example.TrainerSession;

/**
 * What was measured after the last epoch.
 *
 * @param epoch the epochs that were trained
 * @param trainingLoss mean loss on the training set
 * @param testLoss mean loss on the test set
 * @param trainingAccuracy share of the training set that is classified right
 * @param accuracy share of the test set that is classified right
 * @param weights fingerprint of the weights
 * @param parameters how many weights and biases there are
 * @param diverged whether the numbers overflowed on the way
 */
record Measured(
    int epoch,
    double trainingLoss,
    double testLoss,
    double trainingAccuracy,
    double accuracy,
    String weights,
    int parameters,
    boolean diverged) {

  static Measured of(TrainerSession session) {
    return new Measured(
        session.epoch(),
        session.trainingLoss(),
        session.testLoss(),
        session.trainingAccuracy(),
        session.testAccuracy(),
        session.digest(),
        session.network().parameters().length,
        session.diverged());
  }
}
