package gradientpress.site.post;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;

import com.google.gson.JsonObject;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.util.Optional;

/**
 * A series of posts, and which part of it a post is.
 *
 * @param name the name that all its parts give
 * @param part the number of this part; without one, parts follow each other by date
 */
public record Series(String name, Optional<Integer> part) {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_PARTS = 999;

  private static final Field<String> NAME = required("name", Shapes.text(LONGEST_NAME));

  private static final Field<Optional<Integer>> PART =
      optional("part", Shapes.integer(1, MOST_PARTS).map(Optional::of), Optional.empty());

  private static final Schema SCHEMA = new Schema("a series", NAME, PART);

  /** The shape of a series: its name, or its name and the number of the part. */
  static Optional<Series> read(String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      return NAME.shape()
          .read(key, value, diagnostics)
          .map(name -> new Series(name, Optional.empty()));
    }
    if (!(value instanceof Yaml.Mapping mapping)) {
      return Shapes.wrongType(
          key,
          "the name of a series",
          value,
          "write 'series: Name', or 'name: …' and 'part: 1' below it, indented",
          diagnostics);
    }
    Values values =
        SCHEMA.read(new YamlReader.Document(mapping, true), Shapes.head(mapping), diagnostics);
    return SCHEMA.isComplete(values)
        ? Optional.of(new Series(values.get(NAME), values.get(PART)))
        : Optional.empty();
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    part.ifPresent(number -> json.addProperty("part", number));
    return json;
  }
}
