package gradientpress.site.schema;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.yaml.Yaml;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the value of a key may be.
 *
 * @param <T> what it is read as
 * @param outline how it is described
 * @param reading how it is read
 */
public record Shape<T>(Outline outline, Reading<T> reading) {

  /** How a value is read. */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Reads a value, or reports why it cannot be read and returns nothing.
     *
     * @param key the key it belongs to, for messages
     * @param value the value
     * @param diagnostics takes the mistakes
     */
    Optional<T> read(String key, Yaml value, Diagnostics diagnostics);
  }

  /** Reads a value, or reports why it cannot be read and returns nothing. */
  public Optional<T> read(String key, Yaml value, Diagnostics diagnostics) {
    return reading.read(key, value, diagnostics);
  }

  /** Returns the shape of the same values, read as something else. */
  public <U> Shape<U> map(Function<T, U> conversion) {
    return new Shape<>(
        outline, (key, value, diagnostics) -> read(key, value, diagnostics).map(conversion));
  }

  /** Returns the shape of the same values, described more closely. */
  Shape<T> outlined(Outline closer) {
    return new Shape<>(closer, reading);
  }

  /** Returns the shape of those values that pass another check, which reports what it refuses. */
  public Shape<T> checked(Check<T> check) {
    return new Shape<>(
        outline,
        (key, value, diagnostics) ->
            read(key, value, diagnostics).filter(read -> check.isGood(read, value, diagnostics)));
  }

  /** What more is asked of a value that was read. */
  @FunctionalInterface
  public interface Check<T> {

    /**
     * Says whether a value is good, or reports why not.
     *
     * @param read what was read
     * @param value what it was read from
     * @param diagnostics takes the mistakes
     */
    boolean isGood(T read, Yaml value, Diagnostics diagnostics);
  }
}
