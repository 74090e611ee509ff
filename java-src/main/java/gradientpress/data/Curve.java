package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** A function of one number, seen at random places on a line. */
abstract class Curve extends NamedSet {
  Curve(String name) {
    super(name, Task.REGRESSION);
  }

  @Override
  public String[] axes() {
    return new String[] {"x"};
  }

  @Override
  public double place(int label, SeededRandom random, double[] inputs) {
    inputs[0] = random.nextBetween(-EXTENT, EXTENT);
    return at(inputs[0]);
  }

  /** Returns the value at a place, −1 to 1. */
  abstract double at(double x);
}
