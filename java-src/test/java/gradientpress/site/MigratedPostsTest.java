package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Posts as other site generators have them: each {@code posts/migration/x.md} is answered by
 * exactly {@code posts/migration/x.txt}, which says either that it is fine or what to write.
 */
final class MigratedPostsTest {
  private static final String GOOD = "Posts: 1, ";

  @TempDir private static Path folder;

  @AfterEach
  void removePosts() throws IOException {
    Folder.delete(folder.resolve("content"));
  }

  static List<String> names() throws IOException {
    return Folder.files(Project.POSTS.resolve("migration")).stream()
        .filter(name -> name.endsWith(".md"))
        .map(name -> name.substring(0, name.length() - ".md".length()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areFineOrAreToldWhatToWrite(String name) {
    Project project = new Project(folder);
    project.writePost(name, Project.post("migration/" + name + ".md"));
    String expected = Project.post("migration/" + name + ".txt");
    int exitCode = expected.startsWith(GOOD) ? 0 : 1;
    assertEquals(new Project.Outcome(exitCode, expected), project.prepare());
  }
}
