package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/**
 * Numbers that have nothing to do with x, anything from −1 to 1: what a network learns here is the
 * training set by heart, and the test set shows it.
 */
final class PureChance extends NamedSet {
  PureChance() {
    super("noise", Task.REGRESSION);
  }

  @Override
  public String label() {
    return "Pure chance";
  }

  @Override
  public String[] axes() {
    return new String[] {"x"};
  }

  @Override
  public double place(int label, SeededRandom random, double[] inputs) {
    inputs[0] = random.nextBetween(-EXTENT, EXTENT);
    return random.nextBetween(-1, 1);
  }
}
