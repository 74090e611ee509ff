package gradientpress.data;

/** Names of classes that stand for nothing: A, B, C and so on. */
final class Letters {
  private static final String[] ALPHABET = {"A", "B", "C", "D", "E", "F"};

  private Letters() {}

  /** Returns the first letters of the alphabet, one for each class. */
  static String[] of(int classes) {
    String[] letters = new String[classes];
    for (int k = 0; k < classes; k++) {
      letters[k] = ALPHABET[k];
    }
    return letters;
  }
}
