package gradientpress.site.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * What the values of a shape look like, so that pages and editors can tell it.
 *
 * <p>A shape may refuse more than its outline says, such as a picture that is not there, but never
 * accepts what its outline excludes.
 */
public sealed interface Outline {

  /** Returns this outline and all that it is made of, but not what its keys may hold. */
  default List<Outline> parts() {
    List<Outline> parts = new ArrayList<>(List.of(this));
    if (this instanceof Items items) {
      parts.addAll(items.item().parts());
    } else if (this instanceof Either either) {
      either.ways().forEach(way -> parts.addAll(way.parts()));
    }
    return parts;
  }

  /**
   * Text that says something.
   *
   * @param longest how many characters it may have; {@link Integer#MAX_VALUE} if any number
   * @param form a regular expression for the whole of it; any text if empty
   * @param rule the form in words; empty if there is none
   */
  record Text(int longest, String form, String rule) implements Outline {}

  /** True or false. */
  record Flag() implements Outline {}

  /**
   * A number within bounds, both included.
   *
   * @param whole whether it is a whole number
   */
  record Amount(double least, double most, boolean whole) implements Outline {}

  /**
   * A text that says on which side of a bound a number has to be: {@code ">= 0.95"}.
   *
   * @param least the least that the number can be; −{@link Double#MAX_VALUE} if there is no least
   * @param most the most that it can be; {@link Double#MAX_VALUE} if there is no most
   * @param form a regular expression for the whole of it
   */
  record Condition(double least, double most, String form) implements Outline {}

  /**
   * One word of a closed set.
   *
   * @param noun what it names, such as "a loss"
   */
  record Word(String noun, List<String> words) implements Outline {}

  /**
   * A list.
   *
   * @param most how many items it may have; {@link Integer#MAX_VALUE} if any number
   * @param distinct whether nothing may be said twice
   */
  record Items(int fewest, int most, Outline item, boolean distinct) implements Outline {}

  /**
   * Keys with values.
   *
   * @param fewest how many keys there have to be
   */
  record Keys(Schema schema, int fewest) implements Outline {}

  /** Any of several outlines. */
  record Either(List<Outline> ways) implements Outline {
    public Either(Outline... ways) {
      this(List.of(ways));
    }
  }

  /** Any single value: a number, a text, or nothing. */
  record Single() implements Outline {}
}
