package gradientpress.view.microscope;

import gradientpress.example.CloseUp;
import gradientpress.nn.Network;

/**
 * All that one sample does in training, as lines: stage by stage, in each stage layer by layer, and
 * in each layer unit by unit.
 */
public final class Explanation {
  private final Network shape;
  private final Recipe recipe;
  private final ForwardLines forward;
  private final BackwardLines backward;
  private final OptimizerFormula optimizer;
  private final StepLines step;

  /**
   * Prepares to explain a sample.
   *
   * @param shape a network of the same sizes as the one that was looked at
   */
  public Explanation(Network shape, Recipe recipe, CloseUp closeUp, Numerals numerals) {
    this.shape = shape;
    this.recipe = recipe;
    this.forward = new ForwardLines(shape, recipe, closeUp, numerals);
    this.backward = new BackwardLines(shape, recipe, closeUp, numerals);
    boolean decays = recipe.l2() > 0 && closeUp.priceInGradients() == 0;
    this.optimizer = OptimizerFormula.of(recipe.optimizer(), decays);
    this.step = new StepLines(shape, recipe, optimizer, closeUp, numerals);
  }

  /** Returns how many layers a stage goes through. */
  public int layers(Stage stage) {
    return switch (stage) {
      case INPUT, PREDICTION, LOSS -> 1;
      case FORWARD, BACKWARD, GRADIENT, UPDATE -> shape.depth();
    };
  }

  /**
   * Returns a layer that a stage goes through, where 0 stands for the inputs.
   *
   * @param index counts the layers of the stage from 0, in the order of computation
   */
  public int layer(Stage stage, int index) {
    return switch (stage) {
      case INPUT -> 0;
      case PREDICTION, LOSS -> shape.depth();
      case BACKWARD -> shape.depth() - index;
      case FORWARD, GRADIENT, UPDATE -> index + 1;
    };
  }

  /** Returns how many units a layer has in a stage; the loss is a single one. */
  public int units(Stage stage, int layer) {
    return stage == Stage.LOSS ? 1 : shape.size(layer);
  }

  /** Returns the lines about a unit, in the order of computation. */
  public Line[] lines(Stage stage, int layer, int unit) {
    return switch (stage) {
      case INPUT -> forward.input(unit);
      case FORWARD -> forward.unit(layer, unit);
      case PREDICTION -> forward.prediction(unit);
      case LOSS -> forward.loss();
      case BACKWARD -> backward.errors(layer, unit);
      case GRADIENT -> backward.gradients(layer, unit);
      case UPDATE -> step.updates(layer, unit);
    };
  }

  /** Returns what is to be said about a layer in a stage beside its numbers; may be empty. */
  public String words(Stage stage, int layer) {
    return switch (stage) {
      case INPUT -> recipe.standardized() ? "Shifted and scaled to mean 0 and deviation 1." : "";
      case FORWARD, BACKWARD -> ActivationFormula.of(activation(layer)).words();
      case PREDICTION, LOSS -> LossFormula.of(recipe.loss()).words();
      case GRADIENT -> "";
      case UPDATE -> optimizer.words();
    };
  }

  /** Returns the rule by which the optimizer moves a weight or bias w whose gradient is g. */
  public String rule() {
    return optimizer.rule();
  }

  private String activation(int layer) {
    return recipe.activation(layer, shape.depth());
  }
}
