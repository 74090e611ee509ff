package gradientpress.view.microscope;

import gradientpress.example.CloseUp;
import gradientpress.nn.Network;

/** The lines of the update: what the optimizer is given, and where it moves the parameters. */
final class StepLines {
  private final Network shape;
  private final Recipe recipe;
  private final CloseUp closeUp;
  private final Numerals numerals;
  private final Quantities quantities;
  private final OptimizerFormula optimizer;

  StepLines(
      Network shape,
      Recipe recipe,
      OptimizerFormula optimizer,
      CloseUp closeUp,
      Numerals numerals) {
    this.shape = shape;
    this.recipe = recipe;
    this.closeUp = closeUp;
    this.numerals = numerals;
    this.quantities = new Quantities(shape, closeUp);
    this.optimizer = optimizer;
  }

  /** Explains the step of the weights into a unit, and of its bias: in one line or two for each. */
  Line[] updates(int layer, int unit) {
    Place[] places = Place.parametersOf(shape, layer, unit);
    Line[] found = new Line[places.length * 2];
    int count = 0;
    for (Place place : places) {
      Line given = given(place);
      if (given != null) {
        found[count] = given;
        count++;
      }
      found[count] = step(place, given);
      count++;
    }
    Line[] lines = new Line[count];
    for (int i = 0; i < count; i++) {
      lines[i] = found[i];
    }
    return lines;
  }

  /** Explains the gradient g that the optimizer is given, or returns null if it is just ∂L/∂w. */
  private Line given(Place place) {
    boolean priced = place.kind() == Place.Kind.WEIGHT;
    boolean l1 = priced && recipe.l1() > 0;
    boolean l2 = priced && closeUp.priceInGradients() > 0;
    boolean clipped = recipe.clip() > 0;
    if (!l1 && !l2 && !clipped) {
      return null;
    }
    Quantity w = quantities.parameter(place, place.input());
    Quantity gradient = quantities.gradient(place);
    LineBuilder line = line(place, "g", "=").term("", gradient.name(), place, gradient);
    if (l1) {
      line.term(" + ", "λ₁·sign(w)", place, new Quantity("λ₁", recipe.l1()), w);
    }
    if (l2) {
      line.term(" + ", "λ₂·w", place, new Quantity("λ₂", closeUp.priceInGradients()), w);
    }
    double result = closeUp.gradientGiven(place.parameter(shape));
    return line.comesTo(clipped ? ", clipped" : "", result, Double.NaN);
  }

  /**
   * Explains where a weight or bias goes.
   *
   * @param given the line about the gradient that the optimizer is given, if it has one
   */
  private Line step(Place place, Line given) {
    Quantity w = quantities.parameter(place, place.input());
    double moved = closeUp.moved(place.parameter(shape));
    LineBuilder line = line(place, w.symbol(), "←").term("", w.name(), place, w);
    if (optimizer.isPlain()) {
      Quantity rate = new Quantity("η", closeUp.rate());
      Quantity g = given == null ? quantities.gradient(place) : new Quantity("g", given.result());
      line.term(" − ", "η·".concat(g.name()), place, rate, g);
    } else {
      Quantity step = new Quantity("Δ", "Δ".concat(w.symbol()), moved - w.value());
      line.term(" + ", "Δ", place, step);
    }
    return line.comesTo(moved);
  }

  private LineBuilder line(Place place, String left, String relation) {
    return new LineBuilder(numerals, place, left, relation);
  }
}
