package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with definitions and takes too long to be tried twice, as bad posts are. */
@DisplayName("Definitions of a post")
class OwnDefinitionsTest {
  private static final String POST =
      """
      ---
      layout: post.njk
      title: A ring around a cluster
      description: What a small network makes of a ring
      date: 2024-08-04
      author_name: Jules
      author_image: /assets/images/author.svg
      thumbnail: /assets/images/thumbnail.svg
      tags: [Neural Networks]
      ---

      ```java shared
      import gradientpress.nn.activation.Activation;

      static final class Square implements Activation {
        public String name() {
          return "square";
        }

        public void apply(double[] sums, double[] outputs, int count) {
          for (int i = 0; i < count; i++) {
            outputs[i] = sums[i] * sums[i];
          }
        }

        public void multiplyByDerivative(
            double[] sums, double[] outputs, double[] errors, int count) {
          for (int i = 0; i < count; i++) {
            errors[i] *= 2 * sums[i];
          }
        }
      }
      ```

      ```trainer
      id: ring
      title: A ring
      data: circle
      points: 40
      activation: square
      epochs: 2
      goals:
        - say: Get some right
          accuracy: ">= 0.01"
      alt: A curved boundary
      ```
      """;

  @TempDir private Path folder;

  private Project project;

  @BeforeEach
  void layOut() {
    project = new Project(folder);
  }

  private String printedFor(String post) {
    project.writePost("x", post);
    Project.Outcome outcome = project.prepare();
    assertEquals(1, outcome.exitCode(), outcome.printed());
    return outcome.printed();
  }

  @Test
  void thatGoOnForEverAreGivenUp() {
    assertEquals(
        """
        content/posts/x.md:15:20: error[endless-definition]: the activation Square takes longer \
        than 3 seconds to be made and tried out
          15 | static final class Square implements Activation {
             |                    ^^^^^^ does a loop in it go on for ever?
        1 error in 1 post
        """,
        printedFor(POST.replace("i < count; i++", "i < count; i = i")));
  }

  @Test
  void thatTeaVmCannotTranslateAreReportedWhereTheyAskForTooMuch() {
    String asked = "outputs[i] = sums[i] * sums[i] + 0 * ProcessHandle.current().pid();";
    assertEquals(
        """
        content/posts/x.md:22:7: error[untranslatable-code]: this cannot run in a browser: Class \
        java.lang.ProcessHandle was not found
          22 |       %s
             |       %s use arrays, numbers and what gradientpress.nn.math has
        1 error in 1 post
        """
            .formatted(asked, "^".repeat(asked.length())),
        printedFor(
            POST.replace("outputs[i] = sums[i] * sums[i];", asked)
                .replaceFirst("(?s)goals:.*alt", "alt")));
  }

  @Test
  void thatDoNotCompileLeaveNoNameUnknown() {
    String printed = printedFor(POST.replace("errors[i] *= 2", "mistakes[i] *= 2"));
    assertTrue(printed.contains("error[does-not-compile]"), printed);
    assertTrue(printed.endsWith("\n1 error in 1 post\n"), printed);
  }

  @Test
  void areKnownToEditorsUntilTheyAreGoneButNeverToTheSiteWhileTheyAreDrafts() throws IOException {
    String draft =
        POST.substring(0, POST.indexOf("```trainer")).replace("tags:", "draft: true\ntags:");
    project.writePost("x", draft);
    assertEquals(0, project.prepare().exitCode());
    assertTrue(editors().contains("\"square\""));
    assertFalse(project.read("target/reference/schemas/trainer.json").contains("\"square\""));

    project.writePost("x", draft.replace("errors[i] *= 2", "mistakes[i] *= 2"));
    assertTrue(project.prepare().printed().contains("Left out: the draft content/posts/x.md"));
    assertTrue(editors().contains("\"square\""), "nobody knows whether it is gone");

    Files.delete(project.path("content/posts/x.md"));
    assertEquals(0, project.prepare().exitCode());
    assertEquals(project.read("target/reference/schemas/trainer.json"), editors());
  }

  private String editors() {
    return project.read("target/schemas/trainer.json");
  }

  @Test
  void areTriedForGoalsThatAreMetAtOnce() {
    String printed = printedFor(POST);
    assertTrue(printed.contains("error[goal-met-at-once]"), printed);
  }
}
