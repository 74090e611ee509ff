package gradientpress.site.example;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradientpress.site.claim.Findings;
import gradientpress.site.trainer.Trainer;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the pages are rendered from: a JSON file with parts for each post, and the pictures. */
public final class PreparedPosts {
  private static final String EXAMPLES = "examples";
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Map<String, JsonObject> posts = new TreeMap<>();
  private final Map<String, byte[]> images = new TreeMap<>();

  /** Adds an example after those of its post that were added before. */
  public void add(String name, Trainer trainer, TrainedExample example, Findings findings) {
    JsonObject images = new JsonObject();
    add("heat", trainer.id(), example.heat(), "png", images);
    add("unitMaps", trainer.id(), example.unitMaps(), "png", images);
    add("shapes", trainer.id(), example.shapes(), "svg", images);
    add("poster", trainer.id(), example.poster(), "svg", images);
    JsonObject parts = parts(name);
    if (!parts.has(EXAMPLES)) {
      parts.add(EXAMPLES, new JsonArray());
    }
    parts.getAsJsonArray(EXAMPLES).add(ExampleJson.of(trainer, example, findings, images));
  }

  /**
   * Adds the small pictures of a post: those of its first example, or else a pattern.
   *
   * @param alt says what the example's show
   */
  public void addSmallPictures(String name, Optional<TrainedExample> first, String alt) {
    JsonObject pictures = new JsonObject();
    if (first.isPresent()) {
      add("card", name, first.get().card(), "png", pictures);
      add("thumbnail", name, first.get().thumbnail(), "png", pictures);
    } else {
      Pattern pattern = Pattern.of(name);
      add("card", pattern.name(), pattern.card(), "png", pictures);
      add("thumbnail", pattern.name(), pattern.thumbnail(), "png", pictures);
    }
    pictures.addProperty("alt", alt);
    put(name, "pictures", pictures);
  }

  /** Sets another part of a post, by the name under which the pages' rules look for it. */
  public void put(String name, String part, JsonElement content) {
    parts(name).add(part, content);
  }

  /** Returns what is printed of the examples of a post that were added before. */
  public PrintedValues printed(String name) {
    JsonArray none = new JsonArray();
    return new PrintedValues(
        parts(name).has(EXAMPLES) ? parts(name).getAsJsonArray(EXAMPLES) : none);
  }

  private JsonObject parts(String name) {
    return posts.computeIfAbsent(name, n -> new JsonObject());
  }

  /** Names a picture, if there is one, by its content, so that a browser may keep it for ever. */
  private void add(String part, String name, Picture picture, String type, JsonObject pictures) {
    if (!picture.isEmpty()) {
      String file = name + "." + picture.digest() + "." + type;
      images.put("images/" + file, picture.content());
      pictures.addProperty(part, file);
    }
  }

  /** Returns all files by their path. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>(images);
    posts.forEach((name, parts) -> files.put(name + ".json", json(parts)));
    return files;
  }

  /** Writes JSON as bytes at once: there is much of it, and as a text it would be copied twice. */
  private static byte[] json(JsonObject parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      GSON.toJson(parts, writer);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
