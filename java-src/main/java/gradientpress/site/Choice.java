package gradientpress.site;

import gradientpress.data.DataSet;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.Task;

/** Says whether a reader's choice goes with everything else that the author has set. */
final class Choice {
  private Choice() {}

  /** Says whether a data set of the catalogue can take the place of the author's. */
  static boolean isPossible(TrainerSpecification specification, String dataSet) {
    DataSpecification data = specification.data();
    try {
      DataSpecification other =
          new DataSpecification(
              dataSet,
              0,
              null,
              data.points(),
              data.testShare(),
              data.noise(),
              data.balance(),
              data.features(),
              data.standardize());
      new TrainerSpecification(
          other,
          specification.network(),
          specification.training(),
          specification.epochs(),
          specification.seed());
      return isOfSameKind(data.dataSet(), other.dataSet());
    } catch (IllegalArgumentException doesNotGo) {
      return false;
    }
  }

  /** Says whether two data sets can be drawn, measured and described alike. */
  private static boolean isOfSameKind(DataSet one, DataSet other) {
    return one.axes().length == other.axes().length
        && one.imageSide() == other.imageSide()
        && (one.task() == Task.REGRESSION) == (other.task() == Task.REGRESSION);
  }

  /** Says whether other hidden layers can take the place of the author's. */
  static boolean isPossible(TrainerSpecification specification, int[] hidden) {
    NetworkSpecification network = specification.network();
    try {
      new NetworkSpecification(
          hidden, network.activations(), network.outputActivation(), network.initialization());
      return true;
    } catch (IllegalArgumentException doesNotGo) {
      return false;
    }
  }
}
