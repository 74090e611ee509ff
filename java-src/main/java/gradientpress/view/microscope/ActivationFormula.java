package gradientpress.view.microscope;

/**
 * What readers are told about an activation.
 *
 * @param name of the activation in the catalogue
 * @param value the activation a of a sum z
 * @param slope its derivative, in terms of z and a
 * @param words what it does
 */
record ActivationFormula(String name, String value, String slope, String words)
    implements Described {
  private static final String SIGMA = "σ(z) = 1 / (1 + exp(−z))";

  private static final ActivationFormula[] ALL = {
    new ActivationFormula("tanh", "tanh(z)", "1 − a²", "Bends the sum into −1 to 1."),
    new ActivationFormula(
        "relu", "max(0, z)", "1 if z > 0, else 0", "Lets through what is above zero."),
    new ActivationFormula(
        "leaky-relu",
        "z if z > 0, else 0.01·z",
        "1 if z > 0, else 0.01",
        "Lets through what is above zero, and a hundredth of what is below."),
    new ActivationFormula(
        "elu",
        "z if z > 0, else exp(z) − 1",
        "1 if z > 0, else a + 1",
        "Lets through what is above zero, and bends what is below into −1 to 0."),
    new ActivationFormula("swish", "z·σ(z)", "σ(z) + a·(1 − σ(z))", SIGMA),
    new ActivationFormula(
        "softplus", "ln(1 + exp(z))", "σ(z)", "A ReLU without its corner; ".concat(SIGMA)),
    new ActivationFormula("sigmoid", "σ(z)", "a·(1 − a)", SIGMA),
    new ActivationFormula("sine", "sin(z)", "cos(z)", "Goes up and down with the sum."),
    new ActivationFormula("linear", "z", "1", "Leaves the sum as it is.")
  };

  /** Returns the formula of that activation; of one that an article defines itself, its outline. */
  static ActivationFormula of(String name) {
    ActivationFormula formula = Described.find(ALL, name);
    return formula == null
        ? new ActivationFormula(name, "f(z)", "f′(z)", "An activation of this article's own.")
        : formula;
  }
}
