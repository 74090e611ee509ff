package gradientpress.site.source;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;

/** Mistakes in the Static Analysis Results Interchange Format, version 2.1.0. */
final class Sarif {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "PROJECT";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Sarif() {}

  /** Returns a log of one run; one without results if nothing was found. */
  static String of(Diagnostics diagnostics) {
    JsonObject run = new JsonObject();
    run.add("tool", object("driver", driver()));
    run.addProperty("columnKind", "unicodeCodePoints");
    JsonObject root = object("description", text("The folder of the project"));
    run.add("originalUriBaseIds", object(ROOT, root));
    JsonArray results = new JsonArray();
    diagnostics.inOrder().forEach(diagnostic -> results.add(result(diagnostic)));
    run.add("results", results);
    JsonArray runs = new JsonArray();
    runs.add(run);
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", VERSION);
    log.add("runs", runs);
    return GSON.toJson(log) + "\n";
  }

  private static JsonObject driver() {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "Gradient Press");
    JsonArray rules = new JsonArray();
    Arrays.stream(Mistake.values()).map(Sarif::rule).forEach(rules::add);
    driver.add("rules", rules);
    return driver;
  }

  private static JsonObject rule(Mistake mistake) {
    JsonObject rule = new JsonObject();
    rule.addProperty("id", mistake.code());
    rule.add("shortDescription", text(mistake.explanation()));
    rule.add("help", text(mistake.explanation()));
    JsonObject configuration = new JsonObject();
    configuration.addProperty("level", mistake.severity().word());
    rule.add("defaultConfiguration", configuration);
    return rule;
  }

  private static JsonObject result(Diagnostic diagnostic) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", diagnostic.mistake().code());
    result.addProperty("ruleIndex", diagnostic.mistake().ordinal());
    result.addProperty("level", diagnostic.mistake().severity().word());
    String hint = diagnostic.hint().isEmpty() ? "" : ": " + diagnostic.hint();
    result.add("message", text(Printable.line(diagnostic.message() + hint)));
    JsonObject place = new JsonObject();
    place.add("artifactLocation", artifact(diagnostic.span().source().path()));
    place.add("region", region(diagnostic.span()));
    JsonArray locations = new JsonArray();
    locations.add(object("physicalLocation", place));
    result.add("locations", locations);
    return result;
  }

  private static JsonObject artifact(String path) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", address(path));
    artifact.addProperty("uriBaseId", ROOT);
    return artifact;
  }

  private static String address(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Counts from 1; the end is the column after the last. */
  private static JsonObject region(Span span) {
    SourceText.Position start = span.position();
    SourceText.Position end = span.endPosition();
    JsonObject region = new JsonObject();
    region.addProperty("startLine", start.line());
    region.addProperty("startColumn", start.column());
    region.addProperty("endLine", end.line());
    region.addProperty("endColumn", end.column());
    return region;
  }

  private static JsonObject text(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  private static JsonObject object(String key, JsonObject value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }
}
