package gradientpress.nn.activation;

import gradientpress.nn.Catalogue;

/** The catalogue of activations, in the order in which controls list them. */
public final class Activations {
  private static final Activation[] ALL = {
    new Tanh(),
    new Relu(),
    new LeakyRelu(),
    new Elu(),
    new Swish(),
    new Softplus(),
    new Sigmoid(),
    new Sine(),
    new Linear()
  };

  private Activations() {}

  /** Returns the names of all activations. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the activation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Activation named(String name) {
    return Catalogue.find(ALL, name, "activation");
  }
}
