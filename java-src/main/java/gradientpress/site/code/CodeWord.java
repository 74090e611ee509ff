package gradientpress.site.code;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words after {@code java} that make a fence more than something to read. */
enum CodeWord {
  /** Prints a file, or a region of it, instead of what stands in the fence. */
  INCLUDE,
  /** Runs statements and shows what they print. */
  RUN,
  /** Declares members that all blocks of the post see. */
  SHARED,
  /** Keeps the code off the page. */
  HIDE,
  /** Must not compile. */
  FAIL,
  /** Must throw. */
  CRASH,
  /** Numbers the lines of what is shown. */
  NUMBERED;

  /** What may stand together. */
  private static final List<Set<CodeWord>> COMBINATIONS =
      List.of(
          EnumSet.of(INCLUDE, NUMBERED),
          EnumSet.of(RUN, HIDE),
          EnumSet.of(RUN, NUMBERED),
          EnumSet.of(SHARED, HIDE),
          EnumSet.of(SHARED, FAIL, NUMBERED),
          EnumSet.of(CRASH, NUMBERED));

  static List<String> spellings() {
    return Arrays.stream(values()).map(CodeWord::spelling).toList();
  }

  /** Returns the word that is spelt like that, if there is one. */
  static Optional<CodeWord> spelt(String word) {
    if (LineNumbers.areAskedForBy(word)) {
      return Optional.of(NUMBERED);
    }
    String name = word.startsWith(INCLUDE.spelling()) ? INCLUDE.spelling() : word;
    return Arrays.stream(values()).filter(known -> known.spelling().equals(name)).findFirst();
  }

  /** Returns how the word is written, or begins. */
  String spelling() {
    String name = name().toLowerCase(Locale.ROOT);
    return this == INCLUDE ? name + "=" : name;
  }

  /** Says whether words may stand together. */
  static boolean goTogether(Set<CodeWord> words) {
    return COMBINATIONS.stream().anyMatch(combination -> combination.containsAll(words));
  }
}
