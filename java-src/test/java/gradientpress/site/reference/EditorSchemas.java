package gradientpress.site.reference;

import com.google.gson.JsonElement;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import gradientpress.example.Vocabulary;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.Fence;
import gradientpress.site.markdown.PostParts;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.yaml.YamlJson;
import gradientpress.site.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An editor, as far as it knows our schemas: a validator that is not ours. */
final class EditorSchemas {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

  private final String frontMatterText;
  private final String trainerText;
  private final JsonSchema frontMatter;
  private final JsonSchema trainer;
  private final String sourcesText = new String(SchemaFiles.sources(), StandardCharsets.UTF_8);
  private final JsonSchema sources = FACTORY.getSchema(sourcesText);

  /**
   * Reads the schemas that are written for a project.
   *
   * @param files what its posts may refer to
   * @param words what its trainers may name
   */
  EditorSchemas(SiteFiles files, Vocabulary words) {
    frontMatterText = new String(SchemaFiles.frontMatter(files), StandardCharsets.UTF_8);
    trainerText = new String(SchemaFiles.trainer(words), StandardCharsets.UTF_8);
    frontMatter = FACTORY.getSchema(frontMatterText);
    trainer = FACTORY.getSchema(trainerText);
  }

  /** Returns what is wrong with the schemas themselves. */
  List<String> faultsOfTheirOwn() {
    JsonSchema meta = FACTORY.getSchema(SchemaLocation.of(SchemaId.V7));
    List<String> faults = new ArrayList<>(faults(meta, frontMatterText));
    faults.addAll(faults(meta, trainerText));
    faults.addAll(faults(meta, sourcesText));
    return faults;
  }

  /** Returns what an editor would mark in a post, front matter and trainers. */
  List<String> faultsOfPost(String post) {
    SourceText source = new SourceText("content/posts/x.md", post);
    PostParts parts = PostParts.of(source, new Diagnostics()).orElseThrow();
    List<String> faults = new ArrayList<>(faults(frontMatter, json(parts.yaml())));
    for (Fence fence : new Body(source, parts.bodyStart()).fences()) {
      if (fence.kind().text().equals("trainer")) {
        faults.addAll(faultsOfTrainer(json(fence.content())));
      }
    }
    return faults;
  }

  List<String> faultsOfTrainer(String json) {
    return faults(trainer, json);
  }

  List<String> faultsOfFrontMatter(String json) {
    return faults(frontMatter, json);
  }

  List<String> faultsOfSources(String json) {
    return faults(sources, json);
  }

  private static List<String> faults(JsonSchema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private static String json(MappedText yaml) {
    JsonElement json = YamlJson.of(YamlReader.read(yaml, new Diagnostics()).root());
    return json.toString();
  }
}
