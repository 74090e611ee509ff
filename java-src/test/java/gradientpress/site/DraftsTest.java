package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft is work in progress: it stops no build of the other posts, and is no part of it. */
final class DraftsTest {
  /** A post without figures, so that nothing has to be trained. */
  private static final String GOOD =
      """
      ---
      title: Quiet
      description: A post in which nothing is wrong and nothing is trained.
      date: 2024-08-04
      author_name: Jules
      author_image: /assets/images/author.svg
      thumbnail: /assets/images/thumbnail.svg
      tags: [Neural Networks]
      ---

      Nothing to see.
      """;

  @TempDir private static Path folder;
  private final Project project = new Project(folder);

  @AfterEach
  void removePosts() throws IOException {
    Folder.delete(folder.resolve("content"));
    Folder.delete(folder.resolve("target/content"));
  }

  private static String draft(String post) {
    String draft = post.replaceFirst("(?m)^draft: .*\n", "");
    return draft.replaceFirst("\n", "\ndraft: true\n");
  }

  private static String bad(String name) {
    return Project.post("bad/" + name + ".md");
  }

  private void assertLeftOut(String tally) {
    String expected =
        "Left out: the draft content/posts/draft.md; the preview shows what is wrong (%s)\n"
            .formatted(tally);
    Project.Outcome outcome = project.prepare();
    assertEquals(0, outcome.exitCode(), outcome.printed());
    assertTrue(outcome.printed().endsWith(")\n" + expected), outcome.printed());
    assertEquals(Set.of("posts/quiet.md"), project.files("target/content").keySet());
    for (String file : project.files("target/posts").keySet()) {
      assertTrue(file.matches("(.*/)?quiet\\..*|images/pattern-.*"), file);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "title-too-long, 1 warning",
    "raw-html-block, 1 warning",
    "missing-key, 1 error",
    "empty-title, 1 error",
    "unknown-data-set, 1 error",
    "java-missing-semicolon, 1 error",
    "expectation-unmet, 1 error",
    "link-to-nothing, 1 error",
    "missing-image, 1 error",
    "ten-mistakes, 10 errors"
  })
  void whateverIsWrongWithADraftStopsNoBuild(String name, String tally) {
    project.writePost("quiet", GOOD);
    project.writePost("draft", draft(bad(name)));
    assertLeftOut(tally);
    project.writePost("draft", bad(name));
    assertEquals(1, project.prepare().exitCode(), "once it is to be published, it does");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv-empty", "csv-with-semicolons"})
  void norDoesATableOfIts(String name) {
    project.writePost("quiet", GOOD);
    project.writePost("draft", draft(bad(name)).replace(name + ".csv", "draft.csv"));
    project.write("content/posts/draft.csv", Project.post("bad/" + name + ".csv"));
    assertLeftOut("1 error");
    project.writePost("other", bad(name).replace(name + ".csv", "draft.csv"));
    assertEquals(1, project.prepare().exitCode(), "a post that has it as well does");
  }

  @Test
  void norThatItWantsTheAddressOfAPost() {
    project.writePost("quiet", GOOD);
    project.writePost("2024-01-01-quiet", draft(GOOD));
    Project.Outcome outcome = project.prepare();
    assertEquals(0, outcome.exitCode(), outcome.printed());
    assertTrue(outcome.printed().contains("content/posts/2024-01-01-quiet.md; "));
    assertEquals(Set.of("posts/quiet.md"), project.files("target/content").keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"draft: ture", "draft: true: yes", "tags: [\ndraft: true", "draft: false"})
  void whoeverIsNotSurelyADraftStopsIt(String line) {
    project.writePost("quiet", GOOD);
    project.writePost("draft", bad("title-too-long").replaceFirst("\n", "\n" + line + "\n"));
    Project.Outcome outcome = project.prepare();
    assertEquals(1, outcome.exitCode(), outcome.printed());
  }

  @Test
  void postOfTomorrowStopsItSinceNobodyWillLookAgain() {
    project.writePost("quiet", GOOD);
    project.writePost("soon", bad("title-too-long").replaceFirst("date: .*", "date: 2026-11-27"));
    assertEquals(1, project.prepare().exitCode());
  }

  @Test
  void postForReadersDoesNotLeadToADraftThatCannotBeRead() {
    project.writePost("quiet", GOOD + "\nRead [the draft](/posts/draft/).\n");
    project.writePost("draft", draft(bad("missing-key")));
    Project.Outcome outcome = project.prepare();
    assertEquals(1, outcome.exitCode());
    assertEquals(
        """
        content/posts/quiet.md:13:18: error[broken-link]: readers find nothing at '/posts/draft/'
          13 | Read [the draft](/posts/draft/).
             |                  ^^^^^^^^^^^^^ that post is a draft
        1 error in 1 post
        """,
        outcome.printed());
  }

  @Test
  void warningOfADraftCanBeSilenced() {
    project.writePost("quiet", GOOD);
    project.writePost("draft", draft(bad("title-too-long")));
    project.write("content/silenced.yaml", "title-length: [posts/draft.md]\n");
    assertEquals(
        new Project.Outcome(0, "Posts: 2, examples: 0 (0 trained now)\n"), project.prepare());
  }
}
