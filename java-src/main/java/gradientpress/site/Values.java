package gradientpress.site;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The values that were read for the fields of a schema. */
final class Values {
  private record Read<T>(T value, Span span) {}

  private final Map<Field<?>, Read<?>> values = new HashMap<>();

  <T> void read(Field<T> field, Yaml yaml, Diagnostics diagnostics) {
    field
        .shape()
        .read(field.key(), yaml, diagnostics)
        .ifPresent(value -> values.put(field, new Read<>(value, yaml.span())));
  }

  /** Returns the value of a field, or what holds when it is left out. */
  <T> T get(Field<T> field) {
    return find(field)
        .or(field::otherwise)
        .orElseThrow(() -> new NoSuchElementException(field.key()));
  }

  /** Returns the value of a field if it was written and is right. */
  @SuppressWarnings("unchecked") // read() puts nothing else there
  <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable(values.get(field)).map(read -> (T) read.value());
  }

  /** Returns where the value of a field stands. */
  Optional<Span> span(Field<?> field) {
    return Optional.ofNullable(values.get(field)).map(Read::span);
  }
}
