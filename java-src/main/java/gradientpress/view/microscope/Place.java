package gradientpress.view.microscope;

import gradientpress.nn.Network;

/**
 * What a number belongs to in the diagram of a network.
 *
 * @param kind what it is
 * @param layer its layer: that of the inputs is 0
 * @param unit its unit in the layer
 * @param input for a weight, the unit of the layer before that it comes from; else 0
 */
public record Place(Kind kind, int layer, int unit, int input) {
  /** Kinds of places. */
  public enum Kind {
    /** Nothing in particular, or all of it. */
    NOWHERE,
    /** A unit, or an input. */
    UNIT,
    /** The line from a unit to another. */
    WEIGHT,
    /** The bias of a unit. */
    BIAS
  }

  /** No place in particular. */
  static final Place NOWHERE = new Place(Kind.NOWHERE, 0, 0, 0);

  static Place ofUnit(int layer, int unit) {
    return new Place(Kind.UNIT, layer, unit, 0);
  }

  static Place ofWeight(int layer, int unit, int input) {
    return new Place(Kind.WEIGHT, layer, unit, input);
  }

  static Place ofBias(int layer, int unit) {
    return new Place(Kind.BIAS, layer, unit, 0);
  }

  /** Returns the places of all weights into a unit, and last that of its bias. */
  static Place[] parametersOf(Network network, int layer, int unit) {
    int inputs = network.size(layer - 1);
    Place[] places = new Place[inputs + 1];
    for (int i = 0; i < inputs; i++) {
      places[i] = ofWeight(layer, unit, i);
    }
    places[inputs] = ofBias(layer, unit);
    return places;
  }

  /** Returns the number of the weight or bias among the parameters of the network, else −1. */
  public int parameter(Network network) {
    if (kind == Kind.WEIGHT) {
      return network.weightsOf(layer) + unit * network.size(layer - 1) + input;
    }
    return kind == Kind.BIAS ? network.biasesOf(layer) + unit : -1;
  }
}
