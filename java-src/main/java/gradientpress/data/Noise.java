package gradientpress.data;

import gradientpress.nn.math.SeededRandom;

/** Where the noise of a data set goes: normally distributed, and the same kind for all samples. */
public enum Noise {
  /** Jitters places, with a standard deviation of 3 for noise 1, and keeps them in the plane. */
  OF_PLACES {
    @Override
    double add(double amount, SeededRandom random, double[] inputs, double target) {
      for (int axis = 0; axis < inputs.length; axis++) {
        double jittered = random.nextGaussian() * JITTER * amount + inputs[axis];
        inputs[axis] = Math.max(-DataSet.EXTENT, Math.min(DataSet.EXTENT, jittered));
      }
      return target;
    }
  },

  /** Measures the number to learn inexactly, with the noise as standard deviation. */
  OF_TARGETS {
    @Override
    double add(double amount, SeededRandom random, double[] inputs, double target) {
      return random.nextGaussian() * amount + target;
    }
  },

  /** Makes each pixel lighter or darker, with the noise as standard deviation, within 0 to 1. */
  OF_PIXELS {
    @Override
    double add(double amount, SeededRandom random, double[] inputs, double target) {
      for (int pixel = 0; pixel < inputs.length; pixel++) {
        double speckled = random.nextGaussian() * amount + inputs[pixel];
        inputs[pixel] = Math.max(0, Math.min(1, speckled));
      }
      return target;
    }
  };

  /** What noise 1 means for places, in units of the plane. */
  private static final double JITTER = 3;

  /**
   * Adds noise to one sample. As many random numbers are drawn whatever the amount, so that one
   * seed gives the same samples under less or more noise.
   *
   * @param amount 0 for none
   * @param inputs the raw inputs, changed in place
   * @return the target, with its noise if it has any
   */
  abstract double add(double amount, SeededRandom random, double[] inputs, double target);
}
