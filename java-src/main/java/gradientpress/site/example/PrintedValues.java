package gradientpress.site.example;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pages print in the place of code such as {@code =ring.accuracy} and {@code
 * ?ring.learning-rate}.
 */
public final class PrintedValues {
  private static final Pattern REFERENCE = Pattern.compile("[=?][a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*");

  private final Map<String, String> values = new HashMap<>();

  /** Takes them from examples as the pages read them. */
  PrintedValues(JsonArray examples) {
    for (JsonElement element : examples) {
      JsonObject example = element.getAsJsonObject();
      String id = example.get("id").getAsString();
      example
          .getAsJsonObject("values")
          .asMap()
          .forEach((name, value) -> values.put("=" + id + "." + name, value.getAsString()));
      example.getAsJsonArray("controls").forEach(control -> add(id, control.getAsJsonObject()));
      for (JsonElement group : example.getAsJsonArray("moreControls")) {
        group
            .getAsJsonObject()
            .getAsJsonArray("controls")
            .forEach(control -> add(id, control.getAsJsonObject()));
      }
    }
  }

  private void add(String id, JsonObject control) {
    values.put(
        "?" + id + "." + control.get("key").getAsString(), control.get("value").getAsString());
  }

  /** Returns a text with values in the place of what stands for them. */
  public String in(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference ->
                Matcher.quoteReplacement(
                    values.getOrDefault(reference.group(), reference.group())));
  }
}
