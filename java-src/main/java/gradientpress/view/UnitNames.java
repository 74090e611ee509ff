package gradientpress.view;

/**
 * What units are called, such as "hidden layer 1, unit 2".
 *
 * @param geometry numbers the units
 * @param inputs names of what enters the network
 * @param outputs names of what comes out
 */
public record UnitNames(DiagramGeometry geometry, String[] inputs, String[] outputs) {
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
        .concat(", unit ")
        .concat(Integer.toString(unit + 1));
  }
}
