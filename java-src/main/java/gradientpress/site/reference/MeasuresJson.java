package gradientpress.site.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is measured: each measure once, however many keys take conditions on it, with the
 * numbers that it can be and where it may be written.
 */
final class MeasuresJson {
  private final Map<String, JsonObject> entries = new LinkedHashMap<>();

  private MeasuresJson() {}

  static JsonArray of(Schema trainer) {
    MeasuresJson measures = new MeasuresJson();
    for (Field<?> field : trainer.fields()) {
      conditionsBelow(field).forEach(condition -> measures.add(condition, field.key()));
    }
    for (MeasuredValue value : MeasuredValue.values()) {
      measures.add(value);
    }
    JsonArray array = new JsonArray();
    measures.entries.values().forEach(array::add);
    return array;
  }

  private static List<Field<?>> conditionsBelow(Field<?> field) {
    List<Field<?>> conditions = new ArrayList<>();
    for (Outline part : field.shape().outline().parts()) {
      if (part instanceof Outline.Keys keys) {
        for (Field<?> below : keys.schema().fields()) {
          if (ReferenceJson.isCondition(below)) {
            conditions.add(below);
          } else {
            conditions.addAll(conditionsBelow(below));
          }
        }
      }
    }
    return conditions;
  }

  private void add(Field<?> condition, String key) {
    JsonObject entry = entry(condition.key(), condition.description());
    entry.addProperty("range", OutlineText.range((Outline.Condition) condition.shape().outline()));
    entry.addProperty("example", condition.example());
    JsonArray below = entry.has("below") ? entry.getAsJsonArray("below") : new JsonArray();
    if (below.asList().stream().noneMatch(known -> known.getAsString().equals(key))) {
      below.add(key);
    }
    entry.add("below", below);
  }

  private void add(MeasuredValue value) {
    entry(value.key(), value.description()).addProperty("inText", true);
  }

  private JsonObject entry(String name, String description) {
    return entries.computeIfAbsent(name, key -> ReferenceJson.entry(key, description));
  }
}
