package gradientpress.example;

import gradientpress.nn.Network;
import gradientpress.nn.Task;

/**
 * How a run stands, in all that goals can be about.
 *
 * @param task what there is to learn
 * @param network the network
 * @param epoch how many epochs were trained
 * @param trainingLoss mean loss on the training set
 * @param trainingScore accuracy on the training set, or R² where numbers are learnt
 * @param testLoss mean loss on the test set
 * @param testScore accuracy on the test set, or R² where numbers are learnt
 */
public record Standing(
    Task task,
    Network network,
    int epoch,
    double trainingLoss,
    double trainingScore,
    double testLoss,
    double testScore) {

  /** Returns how a session stands. */
  public static Standing of(TrainerSession session) {
    return new Standing(
        session.dataSet().task(),
        session.network(),
        session.epoch(),
        session.trainingLoss(),
        session.trainingScore(),
        session.testLoss(),
        session.testScore());
  }

  /** Returns a measured number; not-a-number if it is the score of another task. */
  public double of(Measure measure) {
    return switch (measure) {
      case TRAINING_LOSS -> trainingLoss;
      case TEST_LOSS -> testLoss;
      case TRAINING_ACCURACY -> isAboutNumbers() ? Double.NaN : trainingScore;
      case ACCURACY -> isAboutNumbers() ? Double.NaN : testScore;
      case TRAINING_R_SQUARED -> isAboutNumbers() ? trainingScore : Double.NaN;
      case R_SQUARED -> isAboutNumbers() ? testScore : Double.NaN;
      case EPOCHS -> epoch;
      case HIDDEN_UNITS -> network.units() - network.outputs();
      case HIDDEN_LAYERS -> network.depth() - 1;
      case PARAMETERS -> network.parameters().length;
      case LARGEST_WEIGHT -> largestWeight();
    };
  }

  private boolean isAboutNumbers() {
    return task == Task.REGRESSION;
  }

  private double largestWeight() {
    double[] parameters = network.parameters();
    double largest = 0;
    for (int l = 1; l <= network.depth(); l++) {
      for (int i = network.weightsOf(l); i < network.biasesOf(l); i++) {
        largest = Math.max(largest, Math.abs(parameters[i]));
      }
    }
    return largest;
  }
}
