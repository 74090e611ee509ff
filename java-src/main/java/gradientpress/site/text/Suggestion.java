package gradientpress.site.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what a misspelt word was meant to be. */
public final class Suggestion {

  /** Beyond this many characters a word is no misspelling but something else. */
  private static final int LONGEST_WORD = 100;

  private static final int LONGEST_LIST = 20;

  private Suggestion() {}

  /** Returns a hint for an unknown word: the nearest known word, or all of them. */
  public static String among(Collection<String> known, String word) {
    return nearest(known, word)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> oneOf(known));
  }

  /** Returns the known word with the fewest typing errors, if there are few enough. */
  public static Optional<String> nearest(Collection<String> known, String word) {
    return nearest(known, word, word.length() <= 3 ? 1 : Math.max(2, word.length() / 4));
  }

  /** Returns the known file that may have been meant, judged by its path or name. */
  public static Optional<String> nearestFile(Collection<String> known, String path) {
    int name = path.length() - path.lastIndexOf('/') - 1;
    return nearestFile(known, path, Math.max(2, name / 4));
  }

  /**
   * Returns the known file of nearly that path, or else the first of that name in another folder.
   *
   * @param most how many typing errors there may be
   */
  public static Optional<String> nearestFile(Collection<String> known, String path, int most) {
    String inAnyFolder = "/" + path.substring(path.lastIndexOf('/') + 1);
    return nearest(known, path, most)
        .or(() -> known.stream().filter(file -> file.endsWith(inAnyFolder)).sorted().findFirst());
  }

  /** Returns the known word with the fewest typing errors, if there are at most so many. */
  public static Optional<String> nearest(Collection<String> known, String word, int most) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> distance(candidate, word) <= most)
        .min(
            Comparator.comparingInt((String candidate) -> distance(candidate, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String oneOf(Collection<String> known) {
    if (known.isEmpty()) {
      return "";
    }
    String list = known.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "));
    String more = known.size() > LONGEST_LIST ? ", …" : "";
    return known.size() == 1 ? "only " + list + " is known" : "one of " + list + more;
  }

  /**
   * Returns the number of typing errors between two words, upper and lower case being the same.
   *
   * <p>A typing error is a character too many, one too few, a wrong one, or two neighbours swapped
   * (the optimal string alignment distance).
   */
  public static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[][] errors = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        errors[i][j] = i == 0 ? j : j == 0 ? i : cheapest(errors, a, b, i, j);
      }
    }
    return errors[a.length()][b.length()];
  }

  private static int cheapest(int[][] errors, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int replaced = errors[i - 1][j - 1] + (same ? 0 : 1);
    int inserted = Math.min(errors[i - 1][j], errors[i][j - 1]) + 1;
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    int least = Math.min(replaced, inserted);
    return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
  }
}
