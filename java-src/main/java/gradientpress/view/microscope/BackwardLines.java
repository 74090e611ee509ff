package gradientpress.view.microscope;

import gradientpress.example.CloseUp;
import gradientpress.nn.Network;

/** The lines of the way back: errors and gradients. */
final class BackwardLines {
  private final Network shape;
  private final Recipe recipe;
  private final CloseUp closeUp;
  private final Numerals numerals;
  private final Quantities quantities;

  BackwardLines(Network shape, Recipe recipe, CloseUp closeUp, Numerals numerals) {
    this.shape = shape;
    this.recipe = recipe;
    this.closeUp = closeUp;
    this.numerals = numerals;
    this.quantities = new Quantities(shape, closeUp);
  }

  /** Explains the error δ = ∂L/∂z of a unit, from the loss or from the layer after it. */
  Line[] errors(int layer, int unit) {
    Place place = Place.ofUnit(layer, unit);
    String activation = recipe.activation(layer, shape.depth());
    double error = closeUp.error(layer, unit);
    if (activation.equals("linear")) { // with a slope of 1, ∂L/∂a is the error
      return new Line[] {arriving(place, "δ").comesTo(error)};
    }
    Quantity a = new Quantity("a", closeUp.activation(layer, unit));
    Quantity z = new Quantity("z", closeUp.sum(layer, unit));
    Quantity arriving = new Quantity("∂L/∂a", closeUp.activationError(layer, unit));
    Quantity slope = new Quantity("f′(z)", closeUp.slope(layer, unit));
    return new Line[] {
      arriving(place, arriving.symbol()).comesTo(arriving.value()),
      line(place, slope.symbol())
          .term("", ActivationFormula.of(activation).slope(), place, z, a)
          .comesTo(slope.value()),
      line(place, "δ")
          .term("", arriving.name(), place, arriving)
          .term("·", slope.name(), place, slope)
          .comesTo(error)
    };
  }

  /** Begins a line with what the loss, or the layer after a unit, says about its activation. */
  private LineBuilder arriving(Place unit, String left) {
    LineBuilder line = line(unit, left);
    if (unit.layer() == shape.depth()) {
      int output = unit.unit();
      return line.term(
          "",
          LossFormula.of(recipe.loss()).slope(),
          unit,
          quantities.output(output),
          quantities.prediction(output),
          quantities.target(output));
    }
    int next = unit.layer() + 1;
    for (int k = 0; k < shape.size(next); k++) {
      Place place = Place.ofWeight(next, k, unit.unit());
      Quantity error = Quantity.indexed("δ", k, closeUp.error(next, k));
      line.term(k == 0 ? "" : " + ", "w·δ", place, quantities.parameter(place, k), error);
    }
    return line;
  }

  /** Explains the gradients of the weights into a unit, and of its bias. */
  Line[] gradients(int layer, int unit) {
    Place[] places = Place.parametersOf(shape, layer, unit);
    Line[] lines = new Line[places.length];
    Quantity error = new Quantity("δ", closeUp.error(layer, unit));
    for (int i = 0; i < lines.length; i++) {
      Quantity gradient = quantities.gradient(places[i]);
      LineBuilder line = line(places[i], gradient.symbol());
      line.term("", error.name(), Place.ofUnit(layer, unit), error);
      if (places[i].kind() == Place.Kind.WEIGHT) {
        line.term("·", "a", Place.ofUnit(layer - 1, i), quantities.received(layer, i));
      }
      double check = closeUp.numericalGradient(places[i].parameter(shape));
      lines[i] = line.comesTo("", gradient.value(), check);
    }
    return lines;
  }

  private LineBuilder line(Place place, String left) {
    return new LineBuilder(numerals, place, left, "=");
  }
}
