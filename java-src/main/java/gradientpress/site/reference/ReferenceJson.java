package gradientpress.site.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.control.Control;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Section;
import gradientpress.site.trainer.TrainerSchema;
import java.util.ArrayList;
import java.util.List;

/** What the page with all keys and names is rendered from. */
final class ReferenceJson {
  private ReferenceJson() {}

  static JsonObject of(Schema frontMatter) {
    JsonObject json = new JsonObject();
    json.add("frontMatter", keys(frontMatter.fields()));
    JsonArray sections = new JsonArray();
    for (Section section : TrainerSchema.SECTIONS) {
      JsonObject part = new JsonObject();
      part.addProperty("heading", section.heading());
      part.add("keys", keys(section.fields()));
      sections.add(part);
    }
    json.add("trainer", sections);
    json.add("values", values());
    json.add("controls", controls());
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
      JsonObject json = entry(field.key(), field.description());
      json.addProperty("type", OutlineText.of(field.shape().outline()));
      json.addProperty("required", field.isRequired());
      if (!field.usual().isEmpty()) {
        json.addProperty("usual", field.usual());
        json.addProperty("usualIsWritten", field.usualIsWritten());
      }
      json.addProperty("example", field.example());
      for (Outline outline : within(field.shape().outline())) {
        if (outline instanceof Outline.Keys keys) {
          json.add("keys", keys(keys.schema().fields()));
        } else if (outline instanceof Outline.Word word) {
          JsonArray words = new JsonArray();
          word.words().forEach(words::add);
          json.add("words", words);
        }
      }
      array.add(json);
    }
    return array;
  }

  /** Returns an outline and all that it is made of, but not what its keys may hold. */
  private static List<Outline> within(Outline outline) {
    List<Outline> all = new ArrayList<>(List.of(outline));
    if (outline instanceof Outline.Items items) {
      all.addAll(within(items.item()));
    } else if (outline instanceof Outline.Either either) {
      either.ways().forEach(way -> all.addAll(within(way)));
    }
    return all;
  }

  private static JsonArray values() {
    JsonArray array = new JsonArray();
    for (MeasuredValue value : MeasuredValue.values()) {
      array.add(entry(value.key(), value.description()));
    }
    return array;
  }

  private static JsonArray controls() {
    JsonArray array = new JsonArray();
    for (Control control : Control.values()) {
      String effect =
          control.isLive() ? "Takes effect in the midst of a run." : "Starts the run anew.";
      array.add(entry(control.key(), effect));
    }
    return array;
  }

  private static JsonObject entry(String name, String description) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("description", description);
    return json;
  }
}
