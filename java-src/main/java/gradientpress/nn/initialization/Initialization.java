package gradientpress.nn.initialization;

import gradientpress.nn.Named;
import gradientpress.nn.math.SeededRandom;

/**
 * Where weights stand before the first step; biases start at zero.
 *
 * <p>To add one, write a class like {@link Xavier} and name it in {@link Initializations}.
 */
public interface Initialization extends Named {
  /** Draws the first value of one weight of a layer with so many inputs and units. */
  double weight(int inputs, int units, SeededRandom random);
}
