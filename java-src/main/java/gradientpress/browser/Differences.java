package gradientpress.browser;

/**
 * Puts into words in what one run differs from another: the first few things, with their values.
 */
final class Differences {
  /** Most differences that are named. */
  private static final int MOST = 3;

  private String words = "";
  private int count;

  /** Adds a difference, such as {@code learning rate 0.3}. */
  void add(String difference) {
    count++;
    if (count <= MOST) {
      words = count == 1 ? difference : words.concat(", ").concat(difference);
    }
  }

  /** Returns what has been added, in that order, or a word for nothing. */
  String words() {
    return count == 0 ? "same settings" : count > MOST ? words.concat(", …") : words;
  }
}
