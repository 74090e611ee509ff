package gradientpress.view.microscope;

/**
 * What readers are told about an optimizer.
 *
 * @param name of the optimizer in the catalogue
 * @param rule how it moves a parameter w whose gradient is g, with the learning rate η
 * @param words what else is in its step
 */
record OptimizerFormula(String name, String rule, String words) implements Described {
  private static final String ADAM =
      "m ← 0.9·m + 0.1·g, v ← 0.999·v + 0.001·g², w ← w − η·m̂ / (√v̂ + 10⁻⁸)";

  private static final String DECAY =
      "L2 shrinks each weight by itself, as a part of η·λ₂, before the step.";

  private static final OptimizerFormula[] ALL = {
    new OptimizerFormula("sgd", "w ← w − η·g", "Nothing but the gradient of this step."),
    new OptimizerFormula(
        "momentum",
        "v ← 0.9·v + g, w ← w − η·v",
        "The velocity v carries the gradients of earlier steps along."),
    new OptimizerFormula(
        "nesterov",
        "v ← 0.9·v + g, w ← w − η·(g + 0.9·v)",
        "The velocity v carries earlier gradients along, and looks one step ahead."),
    new OptimizerFormula(
        "adagrad",
        "s ← s + g², w ← w − η·g / (√s + 10⁻⁸)",
        "The sum s of all squared gradients so far shortens the step."),
    new OptimizerFormula(
        "rmsprop",
        "s ← 0.9·s + 0.1·g², w ← w − η·g / (√s + 10⁻⁸)",
        "The step is measured in units of the recent size √s of the gradients."),
    new OptimizerFormula(
        "adam",
        ADAM,
        "The mean m of recent gradients in units of their size √v; m̂ and v̂ make up for the first"
            + " steps, when both are still too small."),
    new OptimizerFormula("adamw", ADAM, "Like Adam, but ".concat(DECAY))
  };

  /**
   * Returns the rule of that optimizer; of one that an article defines itself, its outline.
   *
   * @param decays whether L2 shrinks weights by itself, and is left out of their gradients
   */
  static OptimizerFormula of(String name, boolean decays) {
    OptimizerFormula formula = Described.find(ALL, name);
    if (formula != null) {
      return formula;
    }
    String own = "An optimizer of this article's own.";
    return new OptimizerFormula(name, "w ← w + Δw", decays ? own.concat(" ").concat(DECAY) : own);
  }

  /** Says whether a step is the learning rate times the gradient, and can be shown so. */
  boolean isPlain() {
    return name.equals("sgd");
  }
}
