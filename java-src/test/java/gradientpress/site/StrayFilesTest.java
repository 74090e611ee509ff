package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing gets onto the site through a symbolic link that leads out of its folders. */
final class StrayFilesTest {
  private static final String SECRET = "---\ntitle: [secret\n";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
    project.writePost("ring", Project.post("good/ring.md"));
    Files.writeString(elsewhere.resolve("secret"), SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/posts/secret.md",
        "assets/images/secret.svg",
        "assets/secret.pdf",
      })
  void linkOutOfTheTreeIsRefusedWithoutShowingWhatIsThere(String name) throws IOException {
    link(name, elsewhere.resolve("secret"));
    assertEquals(
        new Project.Outcome(
            1,
            name
                + ":1:1: error[file-outside-tree]: a symbolic link leads out of "
                + name.substring(0, name.indexOf('/') + 1)
                + "\n   1 |\n     | ^ put a copy there instead\n1 error in 1 "
                + (name.endsWith(".md") ? "post" : "file")
                + "\n"),
        project.prepare());
  }

  @Test
  void linkedFoldersAreLookedInto() throws IOException {
    link("assets/images/more", elsewhere);
    assertEquals(
        "assets/images/more/secret:1:1: error[file-outside-tree]: a symbolic link leads out of assets/",
        project.prepare().printed().lines().findFirst().orElseThrow());
  }

  @Test
  void tableElsewhereIsRefusedWhereItIsNamed() throws IOException {
    link("content/posts/secret.csv", elsewhere.resolve("secret"));
    String post = Project.post("bad/missing-file.md").replaceFirst("file: .*", "file: secret.csv");
    project.writePost("ring", post);
    assertEquals(
        "error[file-outside-content]:",
        project.prepare().printed().lines().findFirst().orElseThrow().split(" ")[1]);
  }

  @Test
  void linksWithinTheTreeAreFine() throws IOException {
    link("assets/images/again.svg", project.path("assets/images/author.svg"));
    link("assets/images/loop", project.path("assets"));
    link("content/posts/again.md", project.path("content/posts/ring.md"));
    assertEquals(0, project.prepare().exitCode(), () -> project.prepare().printed());
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(project.path(name), target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this system has no symbolic links");
    }
  }
}
