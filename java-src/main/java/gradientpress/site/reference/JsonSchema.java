package gradientpress.site.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.yaml.YamlJson;
import gradientpress.site.yaml.YamlReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A schema as JSON Schema, draft 7, which editors read to complete keys, to show what they mean and
 * to mark what is wrong while it is typed.
 *
 * <p>What it refuses, the build refuses as well. The build sees more: what goes with what, which
 * files there are, what training shows.
 */
final class JsonSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private JsonSchema() {}

  /** Returns a schema as the content of a file of its own. */
  static byte[] file(Schema schema, String title) {
    return ReferenceFiles.text(document(schema, title));
  }

  /** Returns the schema of many things of one kind, each with a name, as the content of a file. */
  static byte[] file(Pattern names, Schema schema, String title) {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", DRAFT);
    json.addProperty("title", title);
    json.addProperty("type", "object");
    JsonObject name = new JsonObject();
    name.addProperty("pattern", "^(?:" + names.pattern() + ")$");
    json.add("propertyNames", name);
    JsonObject one = new JsonObject();
    addKeys(schema, 0, one);
    json.add("additionalProperties", one);
    return ReferenceFiles.text(json);
  }

  private static JsonObject document(Schema schema, String title) {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", DRAFT);
    json.addProperty("title", title);
    addKeys(schema, 0, json);
    return json;
  }

  private static void addKeys(Schema schema, int fewest, JsonObject json) {
    json.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Field<?> field : schema.fields()) {
      properties.add(field.key(), property(field, schema.shape(field).outline()));
      if (field.isRequired()) {
        required.add(field.key());
      }
    }
    json.add("properties", properties);
    json.add("required", required);
    json.addProperty("additionalProperties", false);
    if (fewest > 0) {
      json.addProperty("minProperties", fewest);
    }
  }

  private static JsonObject property(Field<?> field, Outline outline) {
    JsonObject json = new JsonObject();
    boolean inWords = !field.usual().isEmpty() && !field.usualIsWritten();
    String otherwise = inWords ? " If left out: " + field.usual() + "." : "";
    json.addProperty("description", field.description() + otherwise);
    add(outline, json);
    if (field.usualIsWritten()) {
      json.add("default", written(field.usual()));
    }
    JsonArray examples = new JsonArray();
    examples.add(written(field.example()));
    json.add("examples", examples);
    return json;
  }

  /** Returns a value that is given as an author would write it. */
  private static JsonElement written(String value) {
    SourceText source = new SourceText("", "value: " + value);
    Span whole = new Span(source, 0, source.text().length());
    return YamlJson.of(
        YamlReader.read(MappedText.of(whole), new Diagnostics()).root().entries().get(0).value());
  }

  private static JsonObject of(Outline outline) {
    JsonObject json = new JsonObject();
    add(outline, json);
    return json;
  }

  private static void add(Outline outline, JsonObject json) {
    if (outline instanceof Outline.Text text) {
      json.addProperty("type", "string");
      json.addProperty("pattern", text.form().isEmpty() ? "\\S" : "^(?:" + text.form() + ")$");
      addIfBounded("maxLength", text.longest(), json);
    } else if (outline instanceof Outline.Condition condition) {
      json.addProperty("type", "string");
      json.addProperty("pattern", "^(?:" + condition.form() + ")$");
    } else if (outline instanceof Outline.Flag) {
      json.addProperty("type", "boolean");
    } else if (outline instanceof Outline.Amount amount) {
      json.addProperty("type", amount.whole() ? "integer" : "number");
      json.add("minimum", number(amount.least()));
      json.add("maximum", number(amount.most()));
    } else if (outline instanceof Outline.Word word) {
      JsonArray words = new JsonArray();
      word.words().forEach(words::add);
      json.addProperty("type", "string");
      json.add("enum", words);
    } else if (outline instanceof Outline.Items items) {
      json.addProperty("type", "array");
      json.add("items", of(items.item()));
      json.addProperty("minItems", items.fewest());
      addIfBounded("maxItems", items.most(), json);
      if (items.distinct()) {
        json.addProperty("uniqueItems", true);
      }
    } else if (outline instanceof Outline.Keys keys) {
      addKeys(keys.schema(), keys.fewest(), json);
    } else if (outline instanceof Outline.Either either) {
      JsonArray ways = new JsonArray();
      either.ways().forEach(way -> ways.add(of(way)));
      json.add("anyOf", ways);
    } else {
      JsonArray types = new JsonArray();
      List.of("string", "number", "boolean", "null").forEach(types::add);
      json.add("type", types);
    }
  }

  private static void addIfBounded(String keyword, int most, JsonObject json) {
    if (most < Integer.MAX_VALUE) {
      json.addProperty(keyword, most);
    }
  }

  private static JsonPrimitive number(double bound) {
    BigDecimal decimal = BigDecimal.valueOf(bound).stripTrailingZeros();
    return new JsonPrimitive(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
  }
}
