package gradientpress.site.yaml;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import gradientpress.site.text.Decimal;
import java.math.BigDecimal;
import java.util.Optional;

/** YAML as the JSON for which editors take it: a date is text, nothing is null. */
public final class YamlJson {
  private YamlJson() {}

  /** Returns a piece of YAML as JSON; of keys that are there twice, the last counts. */
  public static JsonElement of(Yaml yaml) {
    if (yaml instanceof Yaml.Listing listing) {
      JsonArray array = new JsonArray();
      listing.items().forEach(item -> array.add(of(item)));
      return array;
    }
    if (yaml instanceof Yaml.Mapping mapping) {
      JsonObject object = new JsonObject();
      mapping.entries().forEach(entry -> object.add(entry.key().text(), of(entry.value())));
      return object;
    }
    return yaml instanceof Yaml.Scalar scalar ? single(scalar) : JsonNull.INSTANCE;
  }

  private static JsonElement single(Yaml.Scalar scalar) {
    Optional<BigDecimal> decimal = Decimal.parse(scalar.text());
    return switch (scalar.kind()) {
      case NOTHING -> JsonNull.INSTANCE;
      case FLAG -> new JsonPrimitive(Boolean.valueOf(scalar.text()));
      case NUMBER ->
          decimal.isPresent() ? new JsonPrimitive(decimal.get()) : new JsonPrimitive(scalar.text());
      case DATE, TEXT -> new JsonPrimitive(scalar.text());
    };
  }
}
