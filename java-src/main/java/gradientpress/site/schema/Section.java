package gradientpress.site.schema;

import java.util.List;

/**
 * Keys that are about the same thing and are shown together.
 *
 * @param heading what they are about
 * @param fields the keys
 */
public record Section(String heading, List<Field<?>> fields) {
  public Section(String heading, Field<?>... fields) {
    this(heading, List.of(fields));
  }
}
