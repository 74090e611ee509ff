package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;

/**
 * Invented animals by two measurements: cats (class 0) have pointed ears and short snouts; most
 * dogs (class 1) have floppy ears and long snouts, but some have pointed ears, and some short
 * snouts.
 */
final class CatsAndDogs extends NamedSet {
  private static final double SPREAD = 0.85;

  /** Where cats lie: ear shape, snout length. */
  private static final double[] CATS = {-2.6, -2.4};

  /** Where the three kinds of dogs lie: hounds, shepherds, pugs. */
  private static final double[][] DOGS = {{2.6, 2.2}, {-2.4, 2.8}, {3, -2}};

  /** Of ten dogs, how many are hounds, and how many hounds or shepherds. */
  private static final int HOUNDS = 5;

  private static final int HOUNDS_AND_SHEPHERDS = 8;

  CatsAndDogs() {
    super("cats-and-dogs", Task.CLASSES);
  }

  @Override
  public String label() {
    return "Cats and dogs";
  }

  @Override
  public String[] axes() {
    return new String[] {"ear shape", "snout length"};
  }

  @Override
  public String[] outputs() {
    return new String[] {"cat", "dog"};
  }

  @Override
  public double place(int label, SeededRandom random, double[] point) {
    double[] centre = label == 0 ? CATS : DOGS[breed(random.nextInt(10))];
    point[0] = random.nextGaussian() * SPREAD + centre[0];
    point[1] = random.nextGaussian() * SPREAD + centre[1];
    return label;
  }

  private static int breed(int ofTen) {
    if (ofTen < HOUNDS) {
      return 0;
    }
    return ofTen < HOUNDS_AND_SHEPHERDS ? 1 : 2;
  }
}
