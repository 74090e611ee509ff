package gradientpress.site.schema;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.yaml.Yaml;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the value of a key may be.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
public interface Shape<T> {

  /**
   * Reads a value, or reports why it cannot be read and returns nothing.
   *
   * @param key the key it belongs to, for messages
   * @param value the value
   * @param diagnostics takes the mistakes
   */
  Optional<T> read(String key, Yaml value, Diagnostics diagnostics);

  /** Returns the shape of the same values, read as something else. */
  default <U> Shape<U> map(Function<T, U> reading) {
    return (key, value, diagnostics) -> read(key, value, diagnostics).map(reading);
  }
}
