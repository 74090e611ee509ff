package gradientpress.site.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.bibliography.SourceSchema;
import gradientpress.site.control.Control;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.trainer.TrainerSchema;
import gradientpress.site.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of keys and names is there, and true. */
final class ReferenceTest {

  /** Returns all keys, those below others included. */
  static Stream<Field<?>> fields() throws IOException {
    return Stream.of(
            FrontMatter.schema(SiteFiles.under(Path.of(""))),
            SourceSchema.SCHEMA,
            TrainerSchema.SCHEMA)
        .flatMap(schema -> fields(schema).stream());
  }

  private static List<Field<?>> fields(Schema schema) {
    List<Field<?>> all = new ArrayList<>();
    for (Field<?> field : schema.fields()) {
      all.add(field);
      all.addAll(below(field.shape().outline()));
    }
    return all;
  }

  private static List<Field<?>> below(Outline outline) {
    if (outline instanceof Outline.Keys keys) {
      return fields(keys.schema());
    }
    if (outline instanceof Outline.Items items) {
      return below(items.item());
    }
    return outline instanceof Outline.Either either
        ? either.ways().stream().flatMap(way -> below(way).stream()).toList()
        : List.of();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyKeyHasADescriptionAndAnExampleThatIsGood(Field<?> field) {
    assertTrue(field.description().matches("[A-Z].*\\."), field.key());
    assertReads(field, field.example());
    assertFalse(field.example().equals(field.usual()), "the example of " + field.key());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void whatHoldsIfAKeyIsLeftOutCouldBeWritten(Field<?> field) {
    if (field.usualIsWritten()) {
      assertReads(field, field.usual());
    }
  }

  private static void assertReads(Field<?> field, String value) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("content/posts/x.md", field.key() + ": " + value);
    Span whole = new Span(source, 0, source.text().length());
    YamlReader.Document document = YamlReader.read(MappedText.of(whole), diagnostics);
    new Schema("an example", field).read(document, whole, diagnostics);
    assertEquals(List.of(), diagnostics.inOrder());
    assertEquals(1, document.root().entries().size(), field.key());
  }

  @Test
  void everyNameHasWords() {
    for (Glossary glossary : Glossary.ALL) {
      for (Map.Entry<String, String> entry : glossary.words().entrySet()) {
        assertFalse(entry.getValue().isBlank(), glossary.heading() + ": " + entry.getKey());
      }
    }
  }

  @Test
  void everyControlIsAKey() {
    assertTrue(TrainerSchema.SCHEMA.keys().containsAll(Control.keys()));
  }
}
