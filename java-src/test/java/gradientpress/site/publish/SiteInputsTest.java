package gradientpress.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteInputsTest {
  private static final BasePath ROOT = new BasePath("/");

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void publish() throws IOException {
    project = new Project(folder);
    project.write("_site/index.html", "");
    assertFalse(isUnchanged(), "never published");
    project.write("target/site-published.sha256", project.read("target/site-inputs.sha256"));
  }

  private boolean isUnchanged() throws IOException {
    return new SiteInputs(folder, ROOT).note();
  }

  @Test
  void siteIsUnchangedWhenItWasPublishedFromTheSameInputs() throws IOException {
    assertTrue(isUnchanged());
    assertTrue(Files.exists(SiteInputs.marker(folder)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/content/about.md",
        "target/content/posts/ring.md",
        "_includes/post.njk",
        "assets/images/author.svg",
        ".eleventy.js",
        "package-lock.json",
        "target/posts/ring.json",
        "target/posts/text/ring.json",
        "target/posts/pages/about.json",
        "target/posts/images/ring.0123456789abcdef.png",
        "target/trainer/trainer.js",
        "target/trainer/figure.js",
        "target/trainer/share.js",
        "target/trainer/microscope.js",
        "target/trainer/compare.js",
        "target/trainer/points.js",
        "target/trainer/neuron.js",
        "target/trainer/prose.js"
      })
  void everyInputCounts(String input) throws IOException {
    project.write(input, "changed");
    assertFalse(isUnchanged());
  }

  /** What was prepared for a post is told by its copy, so that it need not be read again. */
  @Test
  void copyOfAPostCountsForWhatWasPrepared() throws IOException {
    project.write("target/content/posts/ring.md", "prepared: 1");
    project.write("target/posts/ring.json", "{}");
    String before = new SiteInputs(folder, ROOT).digest();
    project.write("target/content/posts/ring.md", "prepared: 2");
    assertNotEquals(before, new SiteInputs(folder, ROOT).digest());
    Files.delete(project.path("target/posts/ring.json"));
    project.write("target/content/posts/ring.md", "prepared: 1");
    assertNotEquals(before, new SiteInputs(folder, ROOT).digest());
  }

  @Test
  void otherFilesDoNotCount() throws IOException {
    project.write("README.md", "changed");
    project.write("target/classes/x.class", "changed");
    assertTrue(isUnchanged());
  }

  @Test
  void missingSiteIsNotUnchanged() throws IOException {
    Files.delete(project.path("_site/index.html"));
    assertFalse(isUnchanged());
  }

  @Test
  void basePathCounts() throws IOException {
    assertFalse(new SiteInputs(folder, new BasePath("/elsewhere/")).note());
  }

  @Test
  void namesCount() throws IOException {
    project.write("target/content/a", "b");
    String before = new SiteInputs(folder, ROOT).digest();
    Files.move(project.path("target/content/a"), project.path("target/content/c"));
    assertNotEquals(before, new SiteInputs(folder, ROOT).digest());
    Files.move(project.path("target/content/c"), project.path("target/content/a"));
    assertEquals(before, new SiteInputs(folder, ROOT).digest());
  }
}
