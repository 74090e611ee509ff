package gradientpress.site.mirror;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import gradientpress.site.file.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Markdown below one line of JSON: values that were read and checked already, so that nobody after
 * us has to understand what an author has written.
 */
final class CleanCopy {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private CleanCopy() {}

  /** Notes what a page is rendered from besides, so that its copy changes whenever this does. */
  static void note(byte[] prepared, JsonObject frontMatter) {
    frontMatter.addProperty("prepared", new Sha256().add(prepared).shortHex());
  }

  /** Joins front matter and body. */
  static byte[] of(JsonObject frontMatter, String body) {
    String head = "---json\n" + GSON.toJson(frontMatter) + "\n---\n";
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }
}
