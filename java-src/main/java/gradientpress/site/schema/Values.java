package gradientpress.site.schema;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Span;
import gradientpress.site.yaml.Yaml;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What was written for the fields of a schema, and the values that were read from it. */
public final class Values {
  private final Map<Field<?>, Yaml.Entry> written = new HashMap<>();
  private final Map<Field<?>, Object> values = new HashMap<>();

  void read(Field<?> field, Shape<?> shape, Yaml.Entry entry, Diagnostics diagnostics) {
    written.put(field, entry);
    shape
        .read(field.key(), entry.value(), diagnostics)
        .ifPresent(value -> values.put(field, value));
  }

  /** Returns the value of a field, or what holds when it is left out. */
  public <T> T get(Field<T> field) {
    return find(field)
        .or(field::otherwise)
        .orElseThrow(() -> new NoSuchElementException(field.key()));
  }

  /** Returns the value of a field if it was written and is right. */
  @SuppressWarnings("unchecked") // read() puts nothing else there
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) values.get(field));
  }

  /** Returns what holds for a field: nothing if what was written is wrong. */
  public <T> Optional<T> settled(Field<T> field) {
    return isWritten(field) ? find(field) : field.otherwise();
  }

  /** Says whether the field's key is there, be its value right or wrong. */
  public boolean isWritten(Field<?> field) {
    return written.containsKey(field);
  }

  /** Returns where the key of a field stands that was written. */
  public Span keySpan(Field<?> field) {
    return written.get(field).key().span();
  }

  /** Returns where the value of a field stands that was written. */
  public Span span(Field<?> field) {
    return written.get(field).value().span();
  }

  /** Says whether a list was written for a field. */
  public boolean isList(Field<?> field) {
    return written.get(field).value() instanceof Yaml.Listing;
  }

  /** Returns where an item stands in the list that was written for a field. */
  public Span itemSpan(Field<?> field, int item) {
    return written.get(field).value() instanceof Yaml.Listing listing
        ? listing.items().get(item).span()
        : span(field);
  }
}
