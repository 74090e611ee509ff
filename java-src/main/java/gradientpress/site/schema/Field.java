package gradientpress.site.schema;

import gradientpress.site.text.NumberText;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of a schema: its name, what its value may be, and what holds when it is left out.
 *
 * @param <T> what its value is read as
 */
public final class Field<T> {
  private final String key;
  private final Shape<T> shape;
  private final Optional<T> otherwise;
  private final String description;
  private final String example;
  private final String usual;
  private final boolean usualIsWritten;

  private Field(
      String key,
      Shape<T> shape,
      Optional<T> otherwise,
      String description,
      String example,
      String usual,
      boolean usualIsWritten) {
    this.key = key;
    this.shape = shape;
    this.otherwise = otherwise;
    this.description = description;
    this.example = example;
    this.usual = usual;
    this.usualIsWritten = usualIsWritten;
  }

  /** Makes a key that must be there. */
  public static <T> Field<T> required(String key, Shape<T> shape) {
    return new Field<>(key, shape, Optional.empty(), "", "", "", false);
  }

  /** Makes a key that may be left out. */
  public static <T> Field<T> optional(String key, Shape<T> shape, T otherwise) {
    String usual = spelling(otherwise);
    return new Field<>(key, shape, Optional.of(otherwise), "", "", usual, !usual.isEmpty());
  }

  /** Makes a key without which there simply is no value. */
  public static <T> Field<Optional<T>> maybe(String key, Shape<T> shape) {
    return optional(key, shape.map(Optional::of), Optional.empty());
  }

  /** Spells what holds as an author would, where that can be spelt. */
  private static String spelling(Object value) {
    if (value instanceof Number number) {
      return NumberText.plain(number.doubleValue());
    }
    if (value instanceof Collection<?> items) {
      return items.isEmpty()
          ? ""
          : items.stream().map(Field::spelling).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String || value instanceof Boolean ? value.toString() : "";
  }

  /**
   * Returns the same key with what authors are told of it.
   *
   * @param words what it is, in a line that could follow "the key says"
   * @param value a good value, as it would be written
   */
  public Field<T> described(String words, String value) {
    return new Field<>(key, shape, otherwise, words, value, usual, usualIsWritten);
  }

  /**
   * Returns the same key with words for what holds when it is left out, where no value that could
   * be written says it.
   */
  public Field<T> leftOut(String words) {
    return new Field<>(key, shape, otherwise, description, example, words, false);
  }

  public String key() {
    return key;
  }

  /** Returns what its value may be. */
  public Shape<T> shape() {
    return shape;
  }

  /** Says whether the key must be there. */
  public boolean isRequired() {
    return otherwise.isEmpty();
  }

  /** Returns a line about the key; empty if there is nothing to say. */
  public String description() {
    return description;
  }

  /** Returns a good value as it would be written; empty if there is none to show. */
  public String example() {
    return example;
  }

  /** Returns what holds when the key is left out, in words or as it would be written. */
  public String usual() {
    return usual;
  }

  /** Says whether that is a value as it would be written. */
  public boolean usualIsWritten() {
    return usualIsWritten;
  }

  Optional<T> otherwise() {
    return otherwise;
  }
}
