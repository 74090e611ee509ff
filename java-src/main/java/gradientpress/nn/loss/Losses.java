package gradientpress.nn.loss;

import gradientpress.nn.Catalogue;
import gradientpress.nn.Task;

/**
 * The catalogue of losses, in the order in which controls list them: for each task the usual one
 * comes before the others that suit it.
 */
public final class Losses {
  private static final Loss[] ALL = {
    new BinaryCrossEntropy(),
    new SoftmaxCrossEntropy(),
    new MeanSquaredError(),
    new Huber(),
    new Hinge()
  };

  private Losses() {}

  /** Returns the names of all losses. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the loss of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Loss named(String name) {
    return Catalogue.find(ALL, name, "loss");
  }

  /** Returns the loss that a task is usually learnt with: the first in the list that suits it. */
  public static Loss usualFor(Task task) {
    int first = 0;
    while (!ALL[first].suits(task)) {
      first++;
    }
    return ALL[first];
  }
}
