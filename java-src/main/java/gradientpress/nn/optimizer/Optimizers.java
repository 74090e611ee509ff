package gradientpress.nn.optimizer;

import gradientpress.nn.Catalogue;

/** The catalogue of optimizers, in the order in which controls list them. */
public final class Optimizers {
  private static final Optimizer[] ALL = {
    new GradientDescent(),
    new Momentum(),
    new Nesterov(),
    new AdaGrad(),
    new RmsProp(),
    new Adam(),
    new AdamW()
  };

  private Optimizers() {}

  /** Returns the names of all optimizers. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the optimizer of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Optimizer named(String name) {
    return Catalogue.find(ALL, name, "optimizer");
  }
}
