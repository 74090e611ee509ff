package gradientpress.site.reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import gradientpress.site.file.Folder;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.schema.Schema;
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What tells authors and their editors all keys: data of a page, and JSON Schemas. */
public final class ReferenceFiles {
  /** Where they are left, below the project's folder. */
  public static final String FOLDER = "target/reference";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private ReferenceFiles() {}

  /** Writes all files; one whose content is right is left alone. */
  public static void write(Path root, SiteFiles files) throws IOException {
    Schema frontMatter = FrontMatter.schema(files);
    Folder.replaceContent(
        root.resolve(FOLDER),
        Map.of(
            "reference.json",
            text(ReferenceJson.of(frontMatter)),
            "schemas/front-matter.json",
            text(JsonSchema.document(frontMatter, "The front matter of a post")),
            "schemas/trainer.json",
            text(JsonSchema.document(TrainerSchema.SCHEMA, "A trainer"))));
  }

  private static byte[] text(JsonObject json) {
    return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
