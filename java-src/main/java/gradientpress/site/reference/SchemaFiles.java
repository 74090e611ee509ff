package gradientpress.site.reference;

import gradientpress.example.Vocabulary;
import gradientpress.site.bibliography.SourceSchema;
import gradientpress.site.definition.Definitions;
import gradientpress.site.file.Folder;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * JSON Schemas for the editors of those who write the posts.
 *
 * <p>They know what the posts define, drafts too, which the site does not tell.
 */
public final class SchemaFiles {
  /** Where they are left, below the project's folder. */
  public static final String FOLDER = "target/schemas";

  private SchemaFiles() {}

  /**
   * Writes the schemas; a file whose content is right is left alone.
   *
   * <p>While something is wrong with the definitions of a post, nobody can say that a name is
   * unknown: so that of a trainer stays as it was.
   *
   * @param posts what each post defines
   */
  public static void write(Path root, SiteFiles files, Collection<Definitions> posts)
      throws IOException {
    Path folder = root.resolve(FOLDER);
    Folder.write(folder.resolve("front-matter.json"), frontMatter(files));
    Folder.write(folder.resolve("sources.json"), sources());
    Path trainer = folder.resolve("trainer.json");
    boolean known = posts.stream().allMatch(Definitions::areKnown);
    if (known || !Files.exists(trainer)) {
      Folder.write(trainer, trainer(Definitions.together(posts)));
    }
  }

  static byte[] frontMatter(SiteFiles files) {
    return JsonSchema.file(FrontMatter.schema(files), "The front matter of a post");
  }

  static byte[] sources() {
    return JsonSchema.file(SourceSchema.NAME, SourceSchema.SCHEMA, "The sources that posts cite");
  }

  static byte[] trainer(Vocabulary words) {
    return JsonSchema.file(TrainerSchema.knowing(words), "A trainer");
  }
}
