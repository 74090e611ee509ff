package gradientpress.example;

import gradientpress.data.DataSet;
import gradientpress.data.FeatureMap;
import gradientpress.data.Split;
import gradientpress.data.Table;
import gradientpress.nn.Check;
import gradientpress.nn.math.SeededRandom;

/**
 * What a trainer learns from.
 *
 * @param name of a data set of the catalogue, or {@link Table#NAME} for the author's own points
 * @param classes how many classes a data set that takes any number of them has, 0 for the usual
 * @param table the author's own points, or null
 * @param points number of points, training and test set together; a table has its own
 * @param testShare part of the points that is kept for the test
 * @param noise how far points are jittered, 0 to {@link Limits#MAX_NOISE}
 * @param balance part of the points that belongs to the first class, 0 for equal parts
 * @param features names of what the network sees of a point; empty for its coordinates
 * @param standardize whether each feature is shifted and scaled to mean 0 and deviation 1
 * @param vocabulary knows the data sets from which points are drawn
 */
public record DataSpecification(
    String name,
    int classes,
    Table table,
    int points,
    double testShare,
    double noise,
    double balance,
    String[] features,
    boolean standardize,
    Vocabulary vocabulary) {

  /** The number of the stream that the points are drawn from, of those that grow from a seed. */
  private static final int STREAM = 1;

  /**
   * Checks every value against {@link Limits} and the catalogues.
   *
   * @throws IllegalArgumentException naming the value that is out of bounds
   */
  public DataSpecification {
    if (name.equals(Table.NAME) != (table != null)) {
      throw Check.refusal("data set", name, "does not go with the points");
    }
    DataSet dataSet = table == null ? vocabulary.dataSet(name, classes) : table;
    features = features.clone();
    Check.range("points", points, Limits.MIN_POINTS, Limits.MAX_POINTS);
    Check.range("noise", noise, 0, Limits.MAX_NOISE);
    Check.range("test share", testShare, Limits.MIN_TEST_SHARE, Limits.MAX_TEST_SHARE);
    if (balance != 0) {
      Check.range("balance", balance, Limits.MIN_BALANCE, Limits.MAX_BALANCE);
    }
    FeatureMap.check(dataSet, features);
  }

  /** Says what to learn from in the words of the catalogues. */
  public DataSpecification(
      String name,
      int classes,
      Table table,
      int points,
      double testShare,
      double noise,
      double balance,
      String[] features,
      boolean standardize) {
    this(
        name,
        classes,
        table,
        points,
        testShare,
        noise,
        balance,
        features,
        standardize,
        new Vocabulary());
  }

  @Override
  public String[] features() {
    return features.clone();
  }

  /** Says whether points are drawn that may have more or fewer classes than usual. */
  public boolean takesClasses() {
    return table == null && vocabulary.dataSet(name, 0).takesClasses();
  }

  /** Returns the data set. */
  public DataSet dataSet() {
    return table == null ? vocabulary.dataSet(name, classes) : table;
  }

  /** Draws the training and the test set from a stream of random numbers of their own. */
  public Split split(int seed) {
    SeededRandom random = new SeededRandom(seed, STREAM);
    return table == null
        ? new Split(vocabulary.dataSet(name, classes), points, testShare, noise, balance, random)
        : Split.of(table, testShare, noise, random);
  }
}
