package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.source.Mistake;
import gradientpress.site.source.Severity;
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells authors is so. */
class ReadmeTest {
  private static final String HEAD =
      """
      ---
      layout: post.njk
      title: A post
      description: Made of the example in the README
      date: 2024-08-04
      author_name: Jules
      author_image: /assets/images/author.svg
      thumbnail: /assets/images/thumbnail.svg
      tags: [Test]
      ---

      """;

  private static final String GLOSSARY =
      """
      ---
      layout: page.njk
      title: Glossary
      description: The words that the example in the README links to, with what they mean here
      ---

      ## Weight

      A factor.
      """;

  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void theExamplesCanBeCopiedAndKeepTheirPromises(@TempDir Path folder) {
    Project project = new Project(folder);
    project.write("content/posts/animals.csv", blocks("(?s)```csv\n(.*?)```").get(0));
    project.write("content/sources.yaml", sources());
    project.write("content/glossary.md", GLOSSARY);
    List<String> examples = blocks("(?s)````md\n(.*?)````");
    for (int i = 0; i < examples.size(); i++) {
      project.writePost("readme-" + i, HEAD + examples.get(i).stripIndent());
    }
    assertEquals(
        new Project.Outcome(0, "Posts: 8, examples: 8 (7 trained now)\n"), project.prepare());
  }

  /** Returns the source that is written out, under the name of the other that is cited, too. */
  private static String sources() {
    String source = blocks("(?s)```yaml\n  (minsky1969:.*?)```").get(0).replace("\n  ", "\n");
    return source + source.replace("minsky1969", "rosenblatt1958");
  }

  private static List<String> blocks(String pattern) {
    return Pattern.compile(pattern).matcher(readme).results().map(block -> block.group(1)).toList();
  }

  @Test
  void everyKeyInATableIsThere() {
    String part = readme.substring(readme.indexOf("### The keys"), readme.indexOf("### Your"));
    List<String> keys =
        Pattern.compile("(?m)^\\| `([^`]+)`")
            .matcher(part)
            .results()
            .map(row -> row.group(1))
            .toList();
    assertTrue(keys.size() > 10, keys::toString);
    assertTrue(TrainerSchema.SCHEMA.keys().containsAll(keys), keys::toString);
  }

  /** The page itself is looked at by {@link ReferencePageIT}. */
  @Test
  void allOtherKeysAreOnThePageThatIsNamed() {
    assertTrue(readme.contains("`/reference/`"));
  }

  @Test
  void theSchemasForEditorsAreWhereTheyAreSaidToBe(@TempDir Path folder) {
    Project project = new Project(folder);
    project.prepare();
    List<String> named =
        Pattern.compile("`/schemas/([a-z-]+\\.json)`")
            .matcher(readme)
            .results()
            .map(name -> name.group(1))
            .sorted()
            .toList();
    assertEquals(named, List.copyOf(project.files("target/reference/schemas").keySet()));
    assertEquals(named, List.copyOf(project.files("target/schemas").keySet()));
  }

  @Test
  void everyWarningIsThere() {
    for (Mistake mistake : Mistake.values()) {
      boolean warning = mistake.severity() == Severity.WARNING;
      assertTrue(!warning || readme.contains("`" + mistake.code() + "`"), mistake.code());
    }
  }
}
