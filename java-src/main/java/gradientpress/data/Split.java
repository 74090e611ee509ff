package gradientpress.data;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;

/** A data set drawn from a seed, half to learn from and half to be examined on. */
public final class Split {
  /** What noise 1 means: the standard deviation of the jitter, in units of the plane. */
  private static final double JITTER = 3;

  private final Samples training;
  private final Samples test;

  /**
   * Draws the points: the classes take turns, so that both sets are balanced.
   *
   * @param points how many in all; with an odd number the test set has one less
   * @param noise how far points are jittered from their place, 0 for not at all
   */
  public Split(Generator dataSet, int points, double noise, SeededRandom random) {
    if (points < 2) {
      throw new IllegalArgumentException("points must be at least 2, was " + points);
    }
    int testPoints = points / 2;
    this.training = draw(dataSet, points - testPoints, noise, random);
    this.test = draw(dataSet, testPoints, noise, random);
  }

  /** Returns what the network learns from. */
  public Samples training() {
    return training;
  }

  /** Returns what the network never learns from. */
  public Samples test() {
    return test;
  }

  private static Samples draw(Generator dataSet, int rows, double noise, SeededRandom random) {
    int outputs = dataSet.outputs().length;
    Samples samples = new Samples(rows, 2, outputs);
    double[] point = new double[2];
    for (int row = 0; row < rows; row++) {
      int label = row % 2;
      dataSet.place(label, random, point);
      for (int axis = 0; axis < 2; axis++) {
        double jittered = random.nextGaussian() * JITTER * noise + point[axis];
        samples.features()[row * 2 + axis] = clamp(jittered);
      }
      int target = outputs == 1 ? row : row * outputs + label;
      samples.targets()[target] = outputs == 1 ? label : 1;
    }
    return samples;
  }

  private static double clamp(double coordinate) {
    return Math.max(-DataSet.EXTENT, Math.min(DataSet.EXTENT, coordinate));
  }
}
