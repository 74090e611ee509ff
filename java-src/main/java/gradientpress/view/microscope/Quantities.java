package gradientpress.view.microscope;

import gradientpress.example.CloseUp;
import gradientpress.nn.Network;

/** The numbers of a close-up under the names that formulas call them. */
record Quantities(Network shape, CloseUp closeUp) {
  /** Returns one of the activations a that a layer receives; readers see x for an input. */
  Quantity received(int layer, int input) {
    String letter = layer == 1 ? "x" : "a";
    double value = closeUp.activation(layer - 1, input);
    return new Quantity("a", Quantity.index(letter, input), value);
  }

  /**
   * Returns a weight w, or the bias b.
   *
   * @param index what readers see at a weight: the unit that it comes from, or that it leads to
   */
  Quantity parameter(Place place, int index) {
    double value = closeUp.parameter(place.parameter(shape));
    return place.kind() == Place.Kind.BIAS
        ? new Quantity("b", value)
        : Quantity.indexed("w", index, value);
  }

  /** Returns the derivative of the loss by a weight, with the index of its input, or by a bias. */
  Quantity gradient(Place place) {
    Quantity by = parameter(place, place.input());
    double value = closeUp.gradient(place.parameter(shape));
    return new Quantity("∂L/∂".concat(by.name()), "∂L/∂".concat(by.symbol()), value);
  }

  /** Returns the output a, with an index if there are several. */
  Quantity output(int output) {
    return ofOutput("a", output, closeUp.activation(shape.depth(), output));
  }

  /** Returns the prediction p of an output. */
  Quantity prediction(int output) {
    return ofOutput("p", output, closeUp.prediction(output));
  }

  /** Returns the target y of an output. */
  Quantity target(int output) {
    return ofOutput("y", output, closeUp.target(output));
  }

  /** Returns the largest output m. */
  Quantity largestOutput() {
    double largest = output(0).value();
    for (int k = 1; k < shape.outputs(); k++) {
      largest = Math.max(largest, output(k).value());
    }
    return new Quantity("m", largest);
  }

  private Quantity ofOutput(String name, int output, double value) {
    return shape.outputs() == 1 ? new Quantity(name, value) : Quantity.indexed(name, output, value);
  }
}
