package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.site.file.Folder;
import gradientpress.site.source.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A catalogue of mistakes: each {@code posts/bad/x.md}, with its {@code x.csv} if it has one, is
 * answered by exactly {@code posts/bad/x.txt}.
 */
final class BadPostsTest {
  /** Too large, too slow, or too odd to be kept as a post; they have tests of their own. */
  private static final Set<Mistake> NOT_IN_CATALOGUE =
      EnumSet.of(
          Mistake.FILE_TOO_LARGE,
          Mistake.NOT_UTF_8,
          Mistake.NESTED_TOO_DEEP,
          Mistake.PROGRAM_IN_CONTENT,
          Mistake.NO_COMPILER,
          Mistake.TAKES_TOO_LONG);

  /** One folder for all, since making so many takes longer than reading the posts. */
  @TempDir private static Path folder;

  @AfterEach
  void removePosts() throws IOException {
    Folder.delete(folder.resolve("content"));
  }

  static List<String> names() throws IOException {
    return Folder.files(Project.POSTS.resolve("bad")).stream()
        .filter(name -> name.endsWith(".md"))
        .map(name -> name.substring(0, name.length() - ".md".length()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReported(String name) {
    assertReported(name, content -> content);
    assertReported(name, content -> content.replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten-mistakes", "csv-cells"})
  void byteOrderMarkMovesNothing(String name) {
    assertReported(name, content -> "\uFEFF" + content);
  }

  /** Prepares a post, and the CSV and Java files of the same name if there are any. */
  private static void assertReported(String name, UnaryOperator<String> spelling) {
    Project project = new Project(folder);
    project.writePost(name, spelling.apply(Project.post("bad/" + name + ".md")));
    for (String type : List.of(".csv", ".java")) {
      if (Files.exists(Project.POSTS.resolve("bad/" + name + type))) {
        String file = spelling.apply(Project.post("bad/" + name + type));
        project.write("content/posts/" + name + type, file);
      }
    }
    Project.Outcome expected = new Project.Outcome(1, Project.post("bad/" + name + ".txt"));
    assertEquals(expected, project.prepare());
  }

  @Test
  void showsEveryMistakeThereIs() throws IOException {
    String all =
        names().stream()
            .map(name -> Project.post("bad/" + name + ".txt"))
            .collect(Collectors.joining());
    Set<Mistake> missing =
        Arrays.stream(Mistake.values())
            .filter(mistake -> !all.contains("error[" + mistake.code() + "]"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
    assertEquals(NOT_IN_CATALOGUE, missing);
  }

  @Test
  void digitsAreTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      isReported("ten-mistakes");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void postsAreReportedTogether() {
    Project project = new Project(folder);
    project.writePost("b", Project.post("bad/unknown-key.md"));
    project.writePost("a", Project.post("bad/duplicate-key.md"));
    project.writePost("c", Project.post("good/ring.md"));
    String expected =
        Project.post("bad/duplicate-key.txt").replace("duplicate-key.md", "a.md")
            + Project.post("bad/unknown-key.txt").replace("unknown-key.md", "b.md");
    assertEquals(
        expected.replace("1 error in 1 post\n", "") + "2 errors in 2 posts\n",
        project.prepare().printed());
  }
}
