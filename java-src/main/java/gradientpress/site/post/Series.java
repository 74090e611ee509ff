package gradientpress.site.post;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.required;

import com.google.gson.JsonObject;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
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

  private static final Field<String> NAME =
      required("name", Shapes.text(LONGEST_NAME))
          .described("The name that all parts give.", "Networks from scratch");

  private static final Field<Optional<Integer>> PART =
      maybe("part", Shapes.integer(1, MOST_PARTS)).described("The number of the part.", "2");

  private static final Schema SCHEMA = new Schema("a series", NAME, PART);

  private static final Shape<Values> KEYS =
      Shapes.keys(
          SCHEMA,
          0,
          "the name of a series",
          "write 'series: Name', or 'name: …' and 'part: 1' below it, indented");

  /** The shape of a series: its name, or its name and the number of the part. */
  static final Shape<Series> SHAPE =
      new Shape<>(new Outline.Either(NAME.shape().outline(), KEYS.outline()), Series::read);

  private static Optional<Series> read(String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      return NAME.shape()
          .read(key, value, diagnostics)
          .map(name -> new Series(name, Optional.empty()));
    }
    return KEYS.read(key, value, diagnostics)
        .filter(SCHEMA::isComplete)
        .map(values -> new Series(values.get(NAME), values.get(PART)));
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    part.ifPresent(number -> json.addProperty("part", number));
    return json;
  }
}
