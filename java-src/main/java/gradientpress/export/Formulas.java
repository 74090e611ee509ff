package gradientpress.export;

import gradientpress.nn.Catalogue;
import gradientpress.nn.Check;

/** The formulas of all activations, features and losses: the place to add that of a new one. */
final class Formulas {
  /** What a unit makes of its weighted sum z. */
  private static final Formula[] ACTIVATIONS = {
    new Formula("tanh", "Math.tanh(z)", "math.tanh(z)"),
    new Formula("relu", "Math.max(0, z)", "max(0.0, z)"),
    new Formula("leaky-relu", "z > 0 ? z : 0.01 * z", "z if z > 0 else 0.01 * z"),
    new Formula("elu", "z > 0 ? z : Math.expm1(z)", "z if z > 0 else math.expm1(z)"),
    new Formula(
        "swish", "z / (1 + Math.exp(-z))", "z * math.exp(min(z, 0.0)) / (1 + math.exp(-abs(z)))"),
    new Formula(
        "softplus",
        "Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)))",
        "max(0.0, z) + math.log1p(math.exp(-abs(z)))"),
    new Formula(
        "sigmoid", "1 / (1 + Math.exp(-z))", "math.exp(min(z, 0.0)) / (1 + math.exp(-abs(z)))"),
    new Formula("sine", "Math.sin(z)", "math.sin(z)"),
    new Formula("linear", "z", "z")
  };

  /** What a network sees of a point (x, y). */
  private static final Formula[] FEATURES = {
    new Formula("x", "x", "x"),
    new Formula("y", "y", "y"),
    new Formula("x^2", "x * x", "x * x"),
    new Formula("y^2", "y * y", "y * y"),
    new Formula("xy", "x * y", "x * y"),
    new Formula("sin(x)", "Math.sin(x)", "math.sin(x)"),
    new Formula("sin(y)", "Math.sin(y)", "math.sin(y)"),
    new Formula("cos(x)", "Math.cos(x)", "math.cos(x)"),
    new Formula("cos(y)", "Math.cos(y)", "math.cos(y)"),
    new Formula("radius", "Math.sqrt(x * x + y * y)", "math.sqrt(x * x + y * y)")
  };

  private Formulas() {}

  /**
   * Returns the formula of an activation.
   *
   * @throws IllegalArgumentException if there is none, because an article defines it itself
   */
  static Formula activation(String name) {
    for (Formula formula : ACTIVATIONS) {
      if (formula.name().equals(name)) {
        return formula;
      }
    }
    throw Check.refusal(
        "The activation", name, "is this article's own: no code can be written for it.");
  }

  /**
   * Returns the formula of a feature.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Formula feature(String name) {
    return Catalogue.find(FEATURES, name, "formula of the feature");
  }

  /** Returns the formulas of features, with commas between them, in Java and JavaScript. */
  static String javaOf(String[] features) {
    StringBuilder list = new StringBuilder();
    for (String feature : features) {
      list.append(list.length() == 0 ? "" : ", ").append(feature(feature).java());
    }
    return list.toString();
  }

  /** Returns the same in Python. */
  static String pythonOf(String[] features) {
    StringBuilder list = new StringBuilder();
    for (String feature : features) {
      list.append(list.length() == 0 ? "" : ", ").append(feature(feature).python());
    }
    return list.toString();
  }

  /**
   * Returns how outputs become predictions under a loss.
   *
   * @throws IllegalArgumentException if that is not known
   */
  static Prediction prediction(String loss) {
    for (Prediction prediction : Prediction.values()) {
      if (prediction.isOf(loss)) {
        return prediction;
      }
    }
    throw Check.refusal("prediction under the loss", loss, "is unknown");
  }
}
