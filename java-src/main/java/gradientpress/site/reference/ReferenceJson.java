package gradientpress.site.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.example.Measure;
import gradientpress.site.bibliography.SourceSchema;
import gradientpress.site.control.Control;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Section;
import gradientpress.site.trainer.TrainerSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the page with all keys and names is rendered from; each thing is told once. */
final class ReferenceJson {
  private static final String MEASURES = "Measures";
  private static final String CONTROLS = "Controls";

  private ReferenceJson() {}

  static JsonObject of(Schema frontMatter) {
    JsonObject json = new JsonObject();
    json.add("frontMatter", keys(frontMatter.fields()));
    json.add("sources", keys(SourceSchema.SCHEMA.fields()));
    JsonArray sections = new JsonArray();
    for (Section section : TrainerSchema.SECTIONS) {
      JsonObject part = new JsonObject();
      part.addProperty("heading", section.heading());
      part.add("keys", keys(section.fields()));
      sections.add(part);
    }
    json.add("trainer", sections);
    json.add("measures", MeasuresJson.of(TrainerSchema.SCHEMA));
    JsonArray controls = new JsonArray();
    controls.add(controls("Take effect in the midst of a run", true));
    controls.add(controls("Start the run anew", false));
    json.add("controls", controls);
    JsonArray names = new JsonArray();
    for (Glossary glossary : Glossary.ALL) {
      JsonObject part = new JsonObject();
      part.addProperty("heading", glossary.heading());
      JsonArray entries = new JsonArray();
      glossary.words().forEach((name, words) -> entries.add(entry(name, words)));
      part.add("names", entries);
      names.add(part);
    }
    json.add("names", names);
    return json;
  }

  private static JsonArray keys(List<Field<?>> fields) {
    JsonArray array = new JsonArray();
    for (Field<?> field : fields) {
      if (!isCondition(field)) {
        array.add(key(field));
      }
    }
    return array;
  }

  /** Says whether a key is a measure, which is told with the others. */
  static boolean isCondition(Field<?> field) {
    return field.shape().outline() instanceof Outline.Condition;
  }

  private static JsonObject key(Field<?> field) {
    JsonObject json = entry(field.key(), field.description());
    json.addProperty("type", OutlineText.of(field.shape().outline()));
    json.addProperty("required", field.isRequired());
    if (!field.usual().isEmpty()) {
      json.addProperty("usual", field.usual());
    }
    json.addProperty("example", field.example());
    for (Outline part : field.shape().outline().parts()) {
      if (part instanceof Outline.Keys keys) {
        json.add("keys", keys(keys.schema().fields()));
        if (keys.schema().fields().stream().anyMatch(ReferenceJson::isCondition)) {
          json.addProperty("see", MEASURES);
        }
      } else if (part instanceof Outline.Word word) {
        heading(word.words())
            .ifPresentOrElse(
                heading -> json.addProperty("see", heading),
                () -> json.add("words", array(word.words())));
      }
    }
    return json;
  }

  /** Returns the heading below which words are explained, if they are. */
  private static Optional<String> heading(List<String> words) {
    for (Glossary glossary : Glossary.ALL) {
      if (glossary.words().keySet().containsAll(words)) {
        return Optional.of(glossary.heading());
      }
    }
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::key).toList();
    if (measures.containsAll(words)) {
      return Optional.of(MEASURES);
    }
    return Control.keys().containsAll(words) ? Optional.of(CONTROLS) : Optional.empty();
  }

  private static JsonObject controls(String effect, boolean live) {
    JsonObject json = new JsonObject();
    json.addProperty("effect", effect);
    json.add(
        "keys",
        array(
            Arrays.stream(Control.values())
                .filter(control -> control.isLive() == live)
                .map(Control::key)
                .toList()));
    return json;
  }

  static JsonObject entry(String name, String description) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("description", description);
    return json;
  }

  static JsonArray array(Iterable<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
