package gradientpress.export;

/** How the outputs of a network become its predictions, which is up to the loss. */
enum Prediction {
  /** Each output by itself becomes a probability. */
  SIGMOID("sigmoid", "binary-cross-entropy"),

  /** The outputs share a probability of one. */
  SOFTMAX("softmax", "softmax-cross-entropy"),

  /** Margins from −1 to 1 become numbers from 0 to 1. */
  MARGIN("margin", "hinge"),

  /** Outputs are predictions. */
  NONE("none", "mean-squared-error", "huber");

  private final String key;
  private final String[] losses;

  Prediction(String key, String... losses) {
    this.key = key;
    this.losses = losses;
  }

  /** Returns the word for it in data and code. */
  String key() {
    return key;
  }

  /** Says whether it belongs to the loss of that name. */
  boolean isOf(String loss) {
    for (String of : losses) {
      if (of.equals(loss)) {
        return true;
      }
    }
    return false;
  }
}
