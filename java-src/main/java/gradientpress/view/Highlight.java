package gradientpress.view;

import gradientpress.nn.Check;

/**
 * What stands out in a network diagram: a unit, weights, or both.
 *
 * @param unit the chosen unit's {@linkplain DiagramGeometry#number number}, or {@link
 *     DiagramGeometry#NONE}
 * @param weights for each parameter whether it is a weight that lights up while the others dim; or
 *     null to leave all weights as they are
 */
public record Highlight(int unit, boolean[] weights) {
  /** Nothing stands out. */
  public static final Highlight NOTHING = new Highlight(DiagramGeometry.NONE, null);

  /** Returns a unit together with all weights that lead to it or away from it. */
  public static Highlight ofUnit(DiagramGeometry geometry, int number) {
    int layer = geometry.layerOf(number);
    int unit = geometry.unitOf(number);
    boolean[] weights = new boolean[geometry.parameters()];
    if (layer > 0) {
      for (int input = 0; input < geometry.units(layer - 1); input++) {
        weights[geometry.weight(layer, unit, input)] = true;
      }
    }
    if (layer < geometry.depth()) {
      for (int next = 0; next < geometry.units(layer + 1); next++) {
        weights[geometry.weight(layer + 1, next, unit)] = true;
      }
    }
    return new Highlight(number, weights);
  }

  /** Returns a single weight, given its place among the parameters. */
  public static Highlight ofWeight(DiagramGeometry geometry, int place) {
    boolean[] weights = new boolean[geometry.parameters()];
    Check.range("weight", place, 0, weights.length - 1);
    weights[place] = true;
    return new Highlight(DiagramGeometry.NONE, weights);
  }
}
