package gradientpress.data;

import gradientpress.nn.Check;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;
import gradientpress.nn.math.SeededRandom;

/**
 * The points of a run as raw inputs: some to learn from, the others to be examined on.
 *
 * <p>A share of the points, rounded to the nearest number (a half down), makes the test set; each
 * of the two sets has at least one point.
 */
public final class Split {
  /** Bounds of the share of the points that the network is examined on. */
  public static final double MIN_TEST_SHARE = 0.1;

  public static final double MAX_TEST_SHARE = 0.9;

  /** Bounds of the share of the first class, if it is not 0 for as many of each class. */
  public static final double MIN_BALANCE = 0.1;

  public static final double MAX_BALANCE = 0.9;

  private final Samples training;
  private final Samples test;

  /**
   * Draws the points; both sets are balanced alike, to the nearest point.
   *
   * @param points how many in all, at least 2
   * @param testShare share of the points that make the test set, {@link #MIN_TEST_SHARE} to {@link
   *     #MAX_TEST_SHARE}
   * @param noise how much of it, 0 for none; what it blurs is up to {@link DataSet#noise}
   * @param balance share of the first class, {@link #MIN_BALANCE} to {@link #MAX_BALANCE}, while
   *     the others take turns for the rest; 0 for as many of each; says nothing about numbers
   */
  public Split(
      Generator dataSet,
      int points,
      double testShare,
      double noise,
      double balance,
      SeededRandom random) {
    Check.atLeast("points", points, 2);
    if (balance != 0) {
      Check.range("balance", balance, MIN_BALANCE, MAX_BALANCE);
    }
    Check.fromZero("noise", noise);
    int testPoints = testPoints(points, testShare);
    this.training = draw(dataSet, points - testPoints, noise, balance, random);
    this.test = draw(dataSet, testPoints, noise, balance, random);
  }

  /** Takes points that have been dealt to the two sets before. */
  public Split(Samples training, Samples test) {
    this.training = training;
    this.test = test;
  }

  /**
   * Deals the rows of a table, put in random order, to the two sets; rows that have been dealt
   * before stay as they are, and noise has no part in them.
   *
   * @param testShare share of the rows that make the test set, {@link #MIN_TEST_SHARE} to {@link
   *     #MAX_TEST_SHARE}
   * @param noise how much of it, 0 for none; what it blurs is up to {@link DataSet#noise}
   */
  public static Split of(Table table, double testShare, double noise, SeededRandom random) {
    Check.fromZero("noise", noise);
    int[] order = new int[table.rows()];
    for (int row = 0; row < order.length; row++) {
      order[row] = row;
    }
    boolean dealt = table.testRows() > 0;
    if (!dealt) {
      random.shuffle(order);
    }
    int testRows = dealt ? table.testRows() : testPoints(order.length, testShare);
    double blur = dealt ? 0 : noise;
    int training = order.length - testRows;
    return new Split(
        deal(table, order, 0, training, blur, random),
        deal(table, order, training, order.length, blur, random));
  }

  /** Returns what the network learns from. */
  public Samples training() {
    return training;
  }

  /** Returns what the network never learns from. */
  public Samples test() {
    return test;
  }

  private static Samples draw(
      Generator dataSet, int rows, double noise, double balance, SeededRandom random) {
    Samples samples = room(dataSet, rows);
    double[] inputs = new double[samples.inputs()];
    Labels labels = new Labels(dataSet.classes(), balance);
    for (int row = 0; row < rows; row++) {
      double target = dataSet.place(labels.next(), random, inputs);
      put(samples, row, inputs, dataSet.noise().add(noise, random, inputs, target));
    }
    return samples;
  }

  private static Samples deal(
      Table table, int[] order, int from, int to, double noise, SeededRandom random) {
    Samples samples = room(table, to - from);
    double[] inputs = new double[samples.inputs()];
    for (int i = from; i < to; i++) {
      double target = table.read(order[i], inputs);
      put(samples, i - from, inputs, table.noise().add(noise, random, inputs, target));
    }
    return samples;
  }

  private static Samples room(DataSet dataSet, int rows) {
    return new Samples(rows, dataSet.axes().length, dataSet.outputs().length);
  }

  private static void put(Samples samples, int row, double[] inputs, double target) {
    Numbers.copy(inputs, 0, samples.features(), row * inputs.length, inputs.length);
    int outputs = samples.outputs();
    if (outputs == 1) {
      samples.targets()[row] = target;
    } else {
      samples.targets()[row * outputs + (int) target] = 1;
    }
  }

  private static int testPoints(int points, double share) {
    Check.range("test share", share, MIN_TEST_SHARE, MAX_TEST_SHARE);
    int nearest = (int) Math.ceil(points * share - 0.5);
    return Math.max(1, Math.min(points - 1, nearest));
  }
}
