package gradientpress.site.schema;

import java.util.Map;
import java.util.Optional;

/**
 * Keys that are known from elsewhere, and that authors may bring along.
 *
 * @param names the key that each of them is here
 * @param hints what to do about each that is none of ours
 */
public record Strangers(Map<String, String> names, Map<String, String> hints) {

  /** Returns the key that a stranger is here, if it is one. */
  Optional<String> meant(String stranger) {
    return Optional.ofNullable(names.get(stranger));
  }

  /** Returns what to write instead of a stranger, if it is known. */
  Optional<String> hint(String stranger) {
    return meant(stranger)
        .map(key -> "write '" + key + "'")
        .or(() -> Optional.ofNullable(hints.get(stranger)));
  }
}
