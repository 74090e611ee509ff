package gradientpress.nn.metric;

/**
 * What is to be thought of a network's answer when it names a class (precision), and how much of
 * that class it finds (recall).
 *
 * <p>A figure whose denominator is zero is not defined, and NaN: the precision of a class that was
 * never named, the recall of one that did not occur, and the F1 score of one of which both holds.
 * Source: C. J. van Rijsbergen, "Information retrieval", 2nd edition, 1979, chapter 7.
 */
public final class PrecisionRecall {
  private final ConfusionMatrix matrix;

  /** Looks at a confusion matrix; what is added to it later counts. */
  public PrecisionRecall(ConfusionMatrix matrix) {
    this.matrix = matrix;
  }

  /** Returns the part of the answers naming a class that are right, 0 to 1 or NaN. */
  public double precision(int label) {
    return (double) matrix.count(label, label) / predicted(label);
  }

  /** Returns the part of the samples of a class that are recognized, 0 to 1 or NaN. */
  public double recall(int label) {
    return (double) matrix.count(label, label) / actual(label);
  }

  /** Returns the harmonic mean of precision and recall, 0 to 1 or NaN. */
  public double f1(int label) {
    return 2.0 * matrix.count(label, label) / (predicted(label) + actual(label));
  }

  private int predicted(int label) {
    int sum = 0;
    for (int other = 0; other < matrix.classes(); other++) {
      sum += matrix.count(other, label);
    }
    return sum;
  }

  private int actual(int label) {
    int sum = 0;
    for (int other = 0; other < matrix.classes(); other++) {
      sum += matrix.count(label, other);
    }
    return sum;
  }
}
