package gradientpress.example;

import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.nn.optimizer.Optimizers;

/**
 * What the names in a specification stand for: here, what the catalogues have; {@link
 * OwnVocabulary} adds what an article defines itself.
 *
 * <p>It is a part of each specification, so that one article's words mean nothing in another.
 */
public class Vocabulary {
  /** Returns the names of all data sets from which points are drawn. */
  public String[] dataSets() {
    return DataSets.names();
  }

  /**
   * Returns the data set of that name.
   *
   * @param classes how many classes it has if it takes any number of them, 0 for the usual
   * @throws IllegalArgumentException if there is none, or the number is out of bounds
   */
  public Generator dataSet(String name, int classes) {
    return DataSets.named(name, classes);
  }

  /** Returns the names of all activations. */
  public String[] activations() {
    return Activations.names();
  }

  /**
   * Returns the activation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Activation activation(String name) {
    return Activations.named(name);
  }

  /** Returns the names of all optimizers. */
  public String[] optimizers() {
    return Optimizers.names();
  }

  /**
   * Returns the optimizer of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Optimizer optimizer(String name) {
    return Optimizers.named(name);
  }
}
