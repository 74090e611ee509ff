package gradientpress.site.reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import gradientpress.example.Vocabulary;
import gradientpress.site.file.Folder;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What the site tells of all keys: data of a page, and JSON Schemas of what every post knows. */
public final class ReferenceFiles {
  /** Where they are left, below the project's folder. */
  public static final String FOLDER = "target/reference";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ReferenceFiles() {}

  /** Writes all files; one whose content is right is left alone. */
  public static void write(Path root, SiteFiles files) throws IOException {
    Folder.replaceContent(
        root.resolve(FOLDER),
        Map.of(
            "reference.json",
            text(ReferenceJson.of(FrontMatter.schema(files))),
            "schemas/front-matter.json",
            SchemaFiles.frontMatter(files),
            "schemas/sources.json",
            SchemaFiles.sources(),
            "schemas/trainer.json",
            SchemaFiles.trainer(new Vocabulary())));
  }

  static byte[] text(JsonObject json) {
    return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
