package gradientpress.site.schema;

import java.util.Optional;

/**
 * A key of a schema: its name, what its value may be, and what holds when it is left out.
 *
 * @param <T> what its value is read as
 */
public final class Field<T> {
  private final String key;
  private final Shape<T> shape;
  private final Optional<T> otherwise;

  private Field(String key, Shape<T> shape, Optional<T> otherwise) {
    this.key = key;
    this.shape = shape;
    this.otherwise = otherwise;
  }

  /** Makes a key that must be there. */
  public static <T> Field<T> required(String key, Shape<T> shape) {
    return new Field<>(key, shape, Optional.empty());
  }

  /** Makes a key that may be left out. */
  public static <T> Field<T> optional(String key, Shape<T> shape, T otherwise) {
    return new Field<>(key, shape, Optional.of(otherwise));
  }

  public String key() {
    return key;
  }

  /** Returns what its value may be. */
  public Shape<T> shape() {
    return shape;
  }

  Optional<T> otherwise() {
    return otherwise;
  }
}
