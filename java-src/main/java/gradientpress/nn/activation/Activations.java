package gradientpress.nn.activation;

/** The catalogue of activations, in the order in which controls list them. */
public final class Activations {
  private static final Activation[] ALL = {new Tanh(), new Relu(), new Sigmoid(), new Linear()};

  private Activations() {}

  /** Returns the names of all activations. */
  public static String[] names() {
    String[] names = new String[ALL.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = ALL[i].name();
    }
    return names;
  }

  /**
   * Returns the activation of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Activation named(String name) {
    for (Activation activation : ALL) {
      if (activation.name().equals(name)) {
        return activation;
      }
    }
    throw new IllegalArgumentException("no activation is named '" + name + "'");
  }
}
