package gradientpress.data;

/** Says from which class each next point of a set is drawn: evenly spread, without chance. */
final class Labels {
  private final int classes;
  private final double balance;
  private int points;
  private int others;

  /**
   * Starts with the first point.
   *
   * @param classes how many there are, or 0 where numbers are learnt
   * @param balance share of the first class, above 0 and below 1; the others take turns for the
   *     rest; 0 if all classes take turns
   */
  Labels(int classes, double balance) {
    this.classes = classes;
    this.balance = balance;
  }

  /** Returns the class of the next point, from 0; always 0 where numbers are learnt. */
  int next() {
    int point = points++;
    if (classes == 0) {
      return 0;
    }
    if (balance == 0) {
      return point % classes;
    }
    return ofFirstClass(point + 1) > ofFirstClass(point) ? 0 : others++ % (classes - 1) + 1;
  }

  /** Returns how many of so many points are of the first class: the share, rounded. */
  private double ofFirstClass(int count) {
    return Math.floor(count * balance + 0.5);
  }
}
