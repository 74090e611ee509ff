package gradientpress.view.microscope;

/**
 * What readers are told about a loss: each formula is about one output a with its target y and
 * prediction p; m is the largest of all outputs.
 *
 * @param name of the loss in the catalogue
 * @param prediction of a single output
 * @param predictionOfSeveral of one of several outputs
 * @param shares whether predictions are parts of one: then each is divided by the sum of all
 * @param negative whether the loss is minus the sum over all outputs
 * @param part what is summed
 * @param slope derivative of the loss by the output
 * @param words what the letters in the formulas mean, or what the loss does
 */
record LossFormula(
    String name,
    String prediction,
    String predictionOfSeveral,
    boolean shares,
    boolean negative,
    String part,
    String slope,
    String words)
    implements Described {
  private static final LossFormula[] ALL = {
    new LossFormula(
        "binary-cross-entropy",
        "σ(a)",
        "σ(a)",
        false,
        false,
        "−y·ln(p) − (1 − y)·ln(1 − p)",
        "p − y",
        "σ(a) = 1 / (1 + exp(−a)); for the target 1 the loss is −ln(p), for 0 it is −ln(1 − p)."),
    new LossFormula(
        "softmax-cross-entropy",
        "exp(a)",
        "exp(a)",
        true,
        true,
        "y·ln(p)",
        "p − y",
        "Only the right class, whose target is 1, counts: its loss is −ln(p)."),
    new LossFormula(
        "mean-squared-error",
        "a",
        "a",
        false,
        false,
        "½·(a − y)²",
        "a − y",
        "The half is there for the slope’s sake."),
    new LossFormula(
        "huber",
        "a",
        "a",
        false,
        false,
        "h(a − y)",
        "max(−1, min(1, a − y))",
        "h(d) is ½·d² up to a distance of 1, and |d| − ½ beyond."),
    new LossFormula(
        "hinge",
        "max(0, min(1, (a + 1) / 2))",
        "max(0, (a − m + max(0, min(1, m)) + 1) / 2)",
        false,
        false,
        "max(0, 1 − (2·y − 1)·a)",
        "1 − 2·y if (2·y − 1)·a < 1, else 0",
        "2·y − 1 is the side on which the output should be: 1 or −1."),
  };

  /** Returns the formulas of that loss. */
  static LossFormula of(String name) {
    return Described.find(ALL, name, "loss");
  }
}
