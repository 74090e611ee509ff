package gradientpress.example;

import gradientpress.nn.Network;
import gradientpress.nn.Task;

/** How a run stands, in all that promises and goals can be about. */
public final class Standing {
  /** In the order of the measures. */
  private final double[] numbers;

  /**
   * Takes what was measured.
   *
   * @param task what there is to learn
   * @param network the network
   * @param epoch how many epochs were trained
   * @param trainingLoss mean loss on the training set
   * @param trainingScore accuracy on the training set, or R² where numbers are learnt
   * @param testLoss mean loss on the test set
   * @param testScore accuracy on the test set, or R² where numbers are learnt
   */
  public Standing(
      Task task,
      Network network,
      int epoch,
      double trainingLoss,
      double trainingScore,
      double testLoss,
      double testScore) {
    boolean isAboutNumbers = task == Task.REGRESSION;
    numbers =
        new double[] {
          trainingLoss,
          testLoss,
          isAboutNumbers ? Double.NaN : trainingScore,
          isAboutNumbers ? Double.NaN : testScore,
          isAboutNumbers ? trainingScore : Double.NaN,
          isAboutNumbers ? testScore : Double.NaN,
          epoch,
          network.units() - network.outputs(),
          network.depth() - 1,
          network.parameters().length,
          largestWeight(network)
        };
  }

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
    return numbers[measure.ordinal()];
  }

  private static double largestWeight(Network network) {
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
