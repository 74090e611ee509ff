package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.Measure;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.control.Control;
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
  void theExamplesCanBeCopiedAndKeepTheirPromises(@TempDir Path folder) {
    Project project = new Project(folder);
    project.write("content/posts/animals.csv", blocks("(?s)```csv\n(.*?)```").get(0));
    List<String> examples = blocks("(?s)````md\n(.*?)````");
    for (int i = 0; i < examples.size(); i++) {
      project.writePost("readme-" + i, HEAD + examples.get(i).stripIndent());
    }
    assertEquals(
        new Project.Outcome(0, "Posts: 4, examples: 5 (4 trained now)\n"), project.prepare());
  }

  private static List<String> blocks(String pattern) {
    return Pattern.compile(pattern).matcher(readme).results().map(block -> block.group(1)).toList();
  }

  @Test
  void everyKeyIsInATable() {
    for (String key : TrainerSchema.SCHEMA.keys()) {
      assertTrue(readme.contains("\n| `" + key + "`"), key);
    }
  }

  @Test
  void everyControlIsThere() {
    String heading = "### What the reader may change";
    String part = readme.substring(readme.indexOf(heading), readme.indexOf("### Data sets"));
    for (Control control : Control.values()) {
      boolean live =
          part.lines()
              .filter(line -> line.startsWith("|") && line.contains("`" + control.key() + "`"))
              .findAny()
              .orElseThrow(() -> new AssertionError(control.key()))
              .contains("in the midst of a run");
      assertEquals(control.isLive(), live, control.key());
    }
  }

  static Stream<String> names() {
    return Stream.of(
            DataSets.names(),
            new String[] {Table.NAME},
            Features.names(),
            Activations.names(),
            Initializations.names(),
            Losses.names(),
            Optimizers.names(),
            Schedules.names())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsInATable(String name) {
    assertTrue(
        readme.lines().anyMatch(line -> line.startsWith("|") && line.contains("`" + name + "`")));
  }

  @Test
  void everyMeasureIsThere() {
    for (Measure measure : Measure.values()) {
      assertTrue(readme.contains("`" + measure.key() + "`"), measure.key());
    }
  }

  @Test
  void everyMeasuredValueIsThere() {
    for (MeasuredValue value : MeasuredValue.values()) {
      assertTrue(readme.contains("`" + value.key() + "`"), value.key());
    }
  }
}
