package gradientpress.view;

/**
 * What readers are told a unit of a network diagram is, such as {@code hidden layer 1, neuron 2}.
 */
public final class UnitNames {
  private final DiagramGeometry geometry;
  private final String[] inputs;
  private final String[] outputs;

  /**
   * Names the units of a diagram.
   *
   * @param inputs names of what enters the network
   * @param outputs names of what comes out
   */
  public UnitNames(DiagramGeometry geometry, String[] inputs, String[] outputs) {
    this.geometry = geometry;
    this.inputs = inputs.clone();
    this.outputs = outputs.clone();
  }

  /** Returns the name of a unit, given its number among all. */
  public String of(int number) {
    int layer = geometry.layerOf(number);
    int unit = geometry.unitOf(number);
    if (layer == 0) {
      return "input ".concat(inputs[unit]);
    }
    if (layer == geometry.depth()) {
      return "output ".concat(outputs[unit]);
    }
    return "hidden layer "
        .concat(Integer.toString(layer))
        .concat(", neuron ")
        .concat(Integer.toString(unit + 1));
  }

  /** Returns the name in a sentence's first place. */
  public String capitalized(int number) {
    String name = of(number);
    return name.substring(0, 1).toUpperCase().concat(name.substring(1));
  }

  /**
   * Returns what a weight leads from and to, given its place among the parameters, such as {@code
   * from x to neuron 2 of hidden layer 1}.
   */
  public String endsOf(int weight) {
    return "from "
        .concat(end(geometry.unitBefore(weight)))
        .concat(" to ")
        .concat(end(geometry.unitAfter(weight)));
  }

  private String end(int number) {
    int layer = geometry.layerOf(number);
    int unit = geometry.unitOf(number);
    if (layer == 0) {
      return inputs[unit];
    }
    return layer == geometry.depth()
        ? of(number)
        : "neuron "
            .concat(Integer.toString(unit + 1))
            .concat(" of hidden layer ")
            .concat(Integer.toString(layer));
  }

  /** Returns the name of a unit where it is clear of which layer ≥ 1 it is. */
  public String within(int layer, int unit) {
    return layer == geometry.depth() ? outputs[unit] : "neuron ".concat(Integer.toString(unit + 1));
  }

  /** Returns the name of a unit of the layer before, as a weight comes from it. */
  public String source(int layer, int input) {
    return layer == 1 ? inputs[input] : "neuron ".concat(Integer.toString(input + 1));
  }
}
