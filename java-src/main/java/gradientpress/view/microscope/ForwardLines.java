package gradientpress.view.microscope;

import gradientpress.example.CloseUp;
import gradientpress.nn.Network;

/** The lines of the way forward: inputs, sums, activations, predictions, the loss. */
final class ForwardLines {
  private final Network shape;
  private final Recipe recipe;
  private final CloseUp closeUp;
  private final Numerals numerals;
  private final Quantities quantities;

  ForwardLines(Network shape, Recipe recipe, CloseUp closeUp, Numerals numerals) {
    this.shape = shape;
    this.recipe = recipe;
    this.closeUp = closeUp;
    this.numerals = numerals;
    this.quantities = new Quantities(shape, closeUp);
  }

  /** Explains what enters the network at an input. */
  Line[] input(int input) {
    Place place = Place.ofUnit(0, input);
    String name = recipe.inputs()[input];
    Quantity x = new Quantity("x", closeUp.raw(0));
    Quantity y = new Quantity("y", closeUp.axes() > 1 ? closeUp.raw(1) : 0);
    LineBuilder line = line(place, Quantity.index("x", input));
    if (closeUp.axes() > 2) { // a pixel, which is called by its place
      line.term("", name, place, new Quantity(name, closeUp.raw(input)));
    } else {
      line.term("", InputFormula.of(name), place, x, y);
    }
    String after = recipe.standardized() ? ", standardized" : "";
    return new Line[] {line.comesTo(after, closeUp.activation(0, input), Double.NaN)};
  }

  /** Explains the sum and the activation of a unit. */
  Line[] unit(int layer, int unit) {
    LineBuilder sum = line(Place.ofUnit(layer, unit), "z");
    for (int i = 0; i < shape.size(layer - 1); i++) {
      Place weight = Place.ofWeight(layer, unit, i);
      Quantity w = quantities.parameter(weight, i);
      sum.term(i == 0 ? "" : " + ", "w·a", weight, w, quantities.received(layer, i));
    }
    Place bias = Place.ofBias(layer, unit);
    sum.term(" + ", "b", bias, quantities.parameter(bias, 0));
    Quantity z = new Quantity("z", closeUp.sum(layer, unit));

    String formula = ActivationFormula.of(recipe.activation(layer, shape.depth())).value();
    Place place = Place.ofUnit(layer, unit);
    LineBuilder activation = line(place, "a").term("", formula, place, z);
    return new Line[] {sum.comesTo(z.value()), activation.comesTo(closeUp.activation(layer, unit))};
  }

  /** Explains what an output says. */
  Line[] prediction(int output) {
    LossFormula loss = LossFormula.of(recipe.loss());
    boolean alone = shape.outputs() == 1;
    String formula = alone ? loss.prediction() : loss.predictionOfSeveral();
    Place place = Place.ofUnit(shape.depth(), output);
    LineBuilder line = line(place, quantities.prediction(output).symbol());
    line.term("", formula, place, quantities.output(output), quantities.largestOutput());
    if (loss.shares()) {
      for (int k = 0; k < shape.outputs(); k++) {
        Place other = Place.ofUnit(shape.depth(), k);
        line.term(k == 0 ? " / (" : " + ", formula, other, quantities.output(k));
      }
    }
    String after = loss.shares() ? ")" : "";
    return new Line[] {line.comesTo(after, closeUp.prediction(output), Double.NaN)};
  }

  /** Explains the loss, output by output. */
  Line[] loss() {
    LossFormula loss = LossFormula.of(recipe.loss());
    LineBuilder line = line(Place.NOWHERE, "L");
    for (int k = 0; k < shape.outputs(); k++) {
      line.term(
          loss.negative() ? k == 0 ? "−" : " − " : k == 0 ? "" : " + ",
          loss.part(),
          Place.ofUnit(shape.depth(), k),
          quantities.output(k),
          quantities.prediction(k),
          quantities.target(k));
    }
    return new Line[] {line.comesTo(closeUp.loss())};
  }

  private LineBuilder line(Place place, String left) {
    return new LineBuilder(numerals, place, left, "=");
  }
}
