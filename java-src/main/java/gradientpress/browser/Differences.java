package gradientpress.browser;

/** Says in words in what one specification differs from another. */
final class Differences {
  /** The keys of all that decides a run, what matters most to readers first. */
  static final String[] KEYS = {
    "data",
    "hidden",
    "activation",
    "optimizer",
    "learning-rate",
    "batch",
    "loss",
    "features",
    "points",
    "noise",
    "test-share",
    "classes",
    "balance",
    "standardize",
    "output-activation",
    "initialization",
    "schedule",
    "l1",
    "l2",
    "dropout",
    "clip",
    "early-stopping",
    "epochs",
    "seed"
  };

  /** Most differences that are named. */
  private static final int MOST = 3;

  private Differences() {}

  /**
   * Returns the differences, such as {@code learning rate 0.3, seed 2}; empty if there are none.
   *
   * @param values the values of one specification, in the order of the {@link #KEYS}
   * @param others those of another
   * @param otherPoints whether the points of the reader's or author's own differ
   */
  static String words(String[] values, String[] others, boolean otherPoints) {
    String words = otherPoints ? "other points" : "";
    int count = otherPoints ? 1 : 0;
    for (int i = 0; i < KEYS.length; i++) {
      if (!values[i].equals(others[i])) {
        count++;
        if (count <= MOST) {
          String comma = count == 1 ? "" : ", ";
          words = words.concat(comma).concat(words(KEYS[i], values[i]));
        }
      }
    }
    return count > MOST ? words.concat(", …") : words;
  }

  /** Returns a value with its name. */
  private static String words(String key, String value) {
    return switch (key) {
      case "data" -> plain(value);
      case "hidden" -> "hidden layers ".concat(value.isEmpty() ? "none" : spaced(value));
      case "features" -> "features ".concat(value.isEmpty() ? "the inputs" : spaced(value));
      case "standardize" -> value.equals("true") ? "standardized" : "not standardized";
      case "l1" -> "L1 ".concat(value);
      case "l2" -> "L2 ".concat(value);
      case "balance", "clip", "early-stopping", "classes" ->
          plain(key).concat(value.equals("0") ? " off" : " ".concat(value));
      default -> plain(key).concat(value.isEmpty() ? " as usual" : " ".concat(named(value)));
    };
  }

  private static String named(String value) {
    char first = value.charAt(0);
    return first >= 'a' && first <= 'z' ? plain(spaced(value)) : value;
  }

  private static String plain(String name) {
    return name.replace('-', ' ');
  }

  /** Puts a space after each comma. */
  private static String spaced(String list) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      char letter = list.charAt(i);
      spaced.append(letter);
      if (letter == ',') {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }
}
