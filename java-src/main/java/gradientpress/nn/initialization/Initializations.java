package gradientpress.nn.initialization;

import gradientpress.nn.Catalogue;

/** The catalogue of initializations, in the order in which controls list them. */
public final class Initializations {
  private static final Initialization[] ALL = {new Xavier(), new He(), new Uniform(), new Zero()};

  private Initializations() {}

  /** Returns the names of all initializations. */
  public static String[] names() {
    return Catalogue.names(ALL);
  }

  /**
   * Returns the initialization of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Initialization named(String name) {
    return Catalogue.find(ALL, name, "initialization");
  }
}
