package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/** A function of two numbers, seen at random places in the plane. */
abstract class Surface extends NamedSet {
  Surface(String name) {
    super(name, Task.REGRESSION);
  }

  @Override
  public double place(int label, SeededRandom random, double[] inputs) {
    inputs[0] = random.nextBetween(-EXTENT, EXTENT);
    inputs[1] = random.nextBetween(-EXTENT, EXTENT);
    return at(inputs[0], inputs[1]);
  }

  /** Returns the value at a place, −1 to 1. */
  abstract double at(double x, double y);
}
