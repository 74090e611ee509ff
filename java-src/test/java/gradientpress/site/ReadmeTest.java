package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.nn.activation.Activations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
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

  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void theExampleCanBeCopiedAndKeepsItsPromise(@TempDir Path folder) {
    Matcher example = Pattern.compile("(?s)````md\n(.*?)````").matcher(readme);
    assertTrue(example.find());
    Project project = new Project(folder);
    project.writePost("readme", HEAD + example.group(1).stripIndent());
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 1 (1 trained now)\n"), project.prepare());
  }

  @Test
  void everyKeyAndNameIsInTheTable() {
    for (String key : TrainerSchema.SCHEMA.keys()) {
      assertTrue(readme.contains("| `" + key + "`"), key);
    }
    for (String name : DataSets.names()) {
      assertTrue(readme.contains("`" + name + "`"), name);
    }
    for (String name : Activations.names()) {
      assertTrue(readme.contains("`" + name + "`"), name);
    }
  }
}
