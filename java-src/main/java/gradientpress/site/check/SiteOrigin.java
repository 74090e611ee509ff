package gradientpress.site.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The address under which the site is published, as {@code content/_data/site.json} tells it. */
public final class SiteOrigin {
  private static final String FILE = "content/_data/site.json";

  private SiteOrigin() {}

  /** Returns scheme and host; nothing if the project does not tell. */
  public static String under(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      JsonElement site = JsonParser.parseString(Files.readString(file));
      JsonElement url = site.isJsonObject() ? site.getAsJsonObject().get("url") : null;
      return url == null || !url.isJsonPrimitive() ? "" : url.getAsString().replaceFirst("/$", "");
    } catch (JsonParseException e) {
      return ""; // the pages cannot be made of such a file either, and that is told then
    }
  }
}
