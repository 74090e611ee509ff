package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.definition.FailedRun;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples with an optimizer of their post's own. */
@DisplayName("An example with what its post defines")
class ExampleTrainingTest {
  private static final String POST =
      """
      ---
      title: T
      description: Trained with what the post defines
      date: 2024-08-04
      author_name: A
      author_image: /assets/a.svg
      thumbnail: /assets/a.svg
      tags: [T]
      ---

      ```java shared
      import gradientpress.nn.optimizer.Optimizer;

      static final class Plain implements Optimizer {
        public String name() {
          return "plain";
        }

        public String label() {
          return "Plain";
        }

        public int memoryPerParameter() {
          return 0;
        }

        public void update(
            double[] parameters, double[] gradients, double[] memory, int step, double rate) {
          for (int i = 0; i < parameters.length; i++) {
            parameters[i] -= gradients[i] * rate * FACTOR;
          }
        }

        private static double forEver() {
          while (true) {
            Math.abs(1);
          }
        }
      }
      ```

      ```trainer
      id: pets
      title: Pets
      data: table
      columns: [height, weight, class]
      rows: [[150, 3, a], [160, 5, a], [170, 30, b], [200, 50, b], [155, 4, a], [190, 40, b]]
      hidden: [2]
      optimizer: plain
      epochs: 5
      alt: A line
      ```
      """;

  @TempDir private Path folder;

  private TrainerSpecification specification(String factor) {
    Diagnostics diagnostics = new Diagnostics();
    PostReader reader =
        new PostReader(
            new SiteFiles(List.of("/assets/a.svg"), List.of()),
            TableFiles.under(folder),
            DefinitionStage.under(folder),
            Sources.NONE);
    SourceText text = new SourceText("content/posts/x.md", POST.replace("FACTOR", factor));
    List<TrainerSpecification> specifications =
        reader.read("x", text, diagnostics).trainers().stream()
            .map(trainer -> trainer.specification())
            .toList();
    assertEquals(List.of(), diagnostics.inOrder());
    return specifications.get(0);
  }

  private ExampleCache cache() {
    return new ExampleCache(folder.resolve("cache"), "code", new ExampleTraining()::train);
  }

  @Test
  void isTrainedAgainWhenTheDefinitionChangesAndOnlyThen() throws IOException {
    TrainedExample example = cache().get(specification("1"));
    ExampleCache same = cache();
    assertEquals(example.measured(), same.get(specification("1")).measured());
    assertEquals(0, same.trained());
    ExampleCache changed = cache();
    TrainedExample other = changed.get(specification("0.5"));
    assertEquals(1, changed.trained());
    assertNotEquals(example.measured().weights(), other.measured().weights());
  }

  /** Points of the author's own, too, and the units on their axes. */
  @Test
  void isTrainedAndDrawnAsTheCataloguesWouldBe() {
    TrainerSpecification own = specification("1");
    TrainedExample example = new ExampleTraining().train(own);
    TrainedExample usual = TrainedExample.train(withGradientDescent(own));
    assertEquals(usual.measured(), example.measured());
    assertEquals(usual.poster().digest(), example.poster().digest());
  }

  private static TrainerSpecification withGradientDescent(TrainerSpecification own) {
    JsonObject json = SpecificationJson.of(own);
    json.addProperty("optimizer", "sgd");
    return SpecificationJson.read(json, own.data().table(), new Vocabulary());
  }

  @Test
  void isGivenUpWhenItGoesOnForEver() {
    TrainerSpecification endless = specification("(step > 3 ? forEver() : 1)");
    FailedRun failed =
        assertThrows(
            FailedRun.class, () -> new ExampleTraining(Duration.ofSeconds(2)).train(endless));
    assertTrue(
        failed.getMessage().contains("has made no progress for 2 seconds"), failed.getMessage());
  }
}
