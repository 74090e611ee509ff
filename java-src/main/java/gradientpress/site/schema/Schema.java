package gradientpress.site.schema;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A closed set of keys, in the order in which they are shown to authors. */
public final class Schema {
  private final String of;
  private final List<Field<?>> fields;
  private final Strangers strangers;
  private final Map<Field<?>, Shape<?>> otherShapes;

  /**
   * Makes a schema.
   *
   * @param of what has these keys, for messages, such as "a trainer"
   * @param fields the keys
   */
  public Schema(String of, Field<?>... fields) {
    this(of, List.of(fields), new Strangers(Map.of(), Map.of()), Map.of());
  }

  private Schema(
      String of, List<Field<?>> fields, Strangers strangers, Map<Field<?>, Shape<?>> otherShapes) {
    this.of = of;
    this.fields = fields;
    this.strangers = strangers;
    this.otherShapes = otherShapes;
  }

  /**
   * Makes a schema of many keys.
   *
   * @param of what has these keys, for messages, such as "a trainer"
   * @param sections the keys, by what they are about
   */
  public static Schema of(String of, List<Section> sections) {
    List<Field<?>> fields = new ArrayList<>();
    sections.forEach(section -> fields.addAll(section.fields()));
    return new Schema(of, List.copyOf(fields), new Strangers(Map.of(), Map.of()), Map.of());
  }

  /** Returns the same schema, which knows keys from elsewhere and tells what to write instead. */
  public Schema knowing(Strangers others) {
    return new Schema(of, fields, others, otherShapes);
  }

  /**
   * Returns the same keys, some of which hold something else.
   *
   * @param shapes what they hold; each reads values of the same type as its field's own
   */
  public Schema with(Map<Field<?>, Shape<?>> shapes) {
    return new Schema(of, fields, strangers, Map.copyOf(shapes));
  }

  /** Returns what has these keys, such as "a trainer". */
  public String of() {
    return of;
  }

  /** Returns the keys with all that is known of them. */
  public List<Field<?>> fields() {
    return fields;
  }

  /** Returns the keys. */
  public List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }

  /** Returns what one of the keys holds. */
  public Shape<?> shape(Field<?> field) {
    return otherShapes.getOrDefault(field, field.shape());
  }

  /**
   * Reads the values of all keys and reports what is wrong with them.
   *
   * @param document the keys with their values
   * @param head where a missing key is reported
   * @param diagnostics takes the mistakes
   */
  public Values read(YamlReader.Document document, Span head, Diagnostics diagnostics) {
    Set<String> meant = new HashSet<>();
    Map<String, Yaml.Entry> entries = entries(document.root(), meant, diagnostics);
    Values values = new Values();
    for (Field<?> field : fields) {
      Yaml.Entry entry = entries.get(field.key());
      if (entry != null) {
        values.read(field, shape(field), entry, diagnostics);
      } else if (document.whole() && field.isRequired() && !meant.contains(field.key())) {
        String message = "%s needs the key '%s'".formatted(of, field.key());
        diagnostics.report(Mistake.MISSING_KEY, head, message);
      }
    }
    return values;
  }

  /** Reads the values of keys that stand below another one, the first of which is their head. */
  public Values read(Yaml.Mapping mapping, Diagnostics diagnostics) {
    return read(new YamlReader.Document(mapping, true), Shapes.head(mapping), diagnostics);
  }

  /** Says whether all values are there and right, or may be left out. */
  public boolean isComplete(Values values) {
    return fields.stream().allMatch(field -> values.settled(field).isPresent());
  }

  /**
   * Returns the entries by key.
   *
   * @param meant takes the keys that unknown ones were meant to be, so that one slip is told once
   */
  private Map<String, Yaml.Entry> entries(
      Yaml.Mapping mapping, Set<String> meant, Diagnostics diagnostics) {
    Map<String, Yaml.Entry> entries = new HashMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Span span = entry.key().span();
      if (!keys().contains(key)) {
        String message = "%s has no key %s".formatted(of, Printable.quote(key));
        String hint = strangers.hint(key).orElseGet(() -> Suggestion.among(keys(), key));
        diagnostics.report(Mistake.UNKNOWN_KEY, span, message, hint);
        strangers.meant(key).or(() -> Suggestion.nearest(keys(), key)).ifPresent(meant::add);
        continue;
      }
      Yaml.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        diagnostics.report(
            Mistake.DUPLICATE_KEY,
            span,
            "the key '" + key + "' is there twice",
            "first in line " + first.key().span().position().line());
      }
    }
    return entries;
  }
}
