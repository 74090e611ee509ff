package gradientpress.site.code;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Include;
import java.util.Iterator;
import java.util.List;

/** What pages are told of a post's fences of Java, one after the other. */
final class CodeJson {
  private CodeJson() {}

  /** Writes what is shown for each fence; nothing at all if every one stays as it is. */
  static JsonArray of(PostCode code, List<String> included, List<CodeResult> results) {
    JsonArray parts = new JsonArray();
    boolean all = true;
    Iterator<String> text = included.iterator();
    Iterator<CodeResult> result = results.iterator();
    for (JavaFence fence : code.fences()) {
      JsonElement part = JsonNull.INSTANCE;
      if (fence instanceof Include include) {
        part = listing(include, text.next());
      } else if (fence instanceof Block block) {
        part = block(block, result.next());
      }
      all &= part.isJsonNull();
      parts.add(part);
    }
    return all ? new JsonArray() : parts;
  }

  private static JsonObject listing(Include include, String text) {
    JsonObject part = new JsonObject();
    part.addProperty("path", include.path());
    part.addProperty("code", text);
    return part;
  }

  private static JsonObject block(Block block, CodeResult result) {
    JsonObject part = new JsonObject();
    if (block.hidden()) {
      part.addProperty("hidden", true);
    }
    if (!result.text().isEmpty()) {
      part.addProperty("kind", result.kind().key());
      part.addProperty("text", result.text());
    }
    return part;
  }
}
