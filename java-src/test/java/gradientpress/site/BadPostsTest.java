package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import gradientpress.site.markdown.Remedy;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A catalogue of mistakes: each {@code posts/bad/x.md} is answered by exactly {@code
 * posts/bad/x.txt}.
 *
 * <p>If there is an {@code x.csv}, it lies beside the post; {@code x.yaml} is what is silenced; and
 * the folder {@code x} holds what else there is in {@code content/}.
 */
final class BadPostsTest {
  /** Too large, too slow, or too odd to be kept as a post; they have tests of their own. */
  private static final Set<Mistake> NOT_IN_CATALOGUE =
      EnumSet.of(
          Mistake.FILE_TOO_LARGE,
          Mistake.NOT_UTF_8,
          Mistake.FILE_OUTSIDE_TREE,
          Mistake.PROGRAM_IN_CONTENT,
          Mistake.NO_COMPILER,
          Mistake.TAKES_TOO_LONG,
          Mistake.NO_TYPESETTER,
          Mistake.ENDLESS_DEFINITION,
          Mistake.UNTRANSLATABLE_CODE);

  /** How many posts there are at least that have one fault and no other. */
  private static final int WITH_ONE_FAULT = 175;

  private static final Pattern ONE_FAULT =
      Pattern.compile(
          "content/\\S[^\\n:]*:\\d+:\\d+: (error|warning)\\[[a-z0-9-]+\\]: [^\\n]+\\n"
              + " +\\d+ \\|[^\\n]*\\n +\\| [ \\t]*\\^+[^\\n]*\\n"
              + "1 (error|warning) in 1 (post|file)\\n");

  /** One folder for all, since making so many takes longer than reading the posts. */
  @TempDir private static Path folder;

  @AfterEach
  void removePosts() throws IOException {
    Folder.delete(folder.resolve("content"));
  }

  static List<String> names() throws IOException {
    return Folder.files(Project.POSTS.resolve("bad")).stream()
        .filter(name -> name.endsWith(".md") && !name.contains("/"))
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
    if (Files.exists(Project.POSTS.resolve("bad/" + name + ".yaml"))) {
      project.write("content/silenced.yaml", spelling.apply(Project.post("bad/" + name + ".yaml")));
    }
    for (String other : filesBeside(name)) {
      project.write("content/" + other, spelling.apply(Project.post("bad/" + name + "/" + other)));
    }
    Project.Outcome expected = new Project.Outcome(1, Project.post("bad/" + name + ".txt"));
    assertEquals(expected, project.prepare());
  }

  private static List<String> filesBeside(String name) {
    try {
      return Folder.files(Project.POSTS.resolve("bad/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void manyHaveExactlyOneFault() throws IOException {
    long count =
        names().stream()
            .map(name -> Project.post("bad/" + name + ".txt"))
            .filter(printed -> ONE_FAULT.matcher(printed).matches())
            .count();
    assertTrue(count >= WITH_ONE_FAULT, () -> "only " + count + " posts have exactly one fault");
  }

  @Test
  void showsEveryMistakeThereIs() throws IOException {
    String all =
        names().stream()
            .map(name -> Project.post("bad/" + name + ".txt"))
            .collect(Collectors.joining());
    Set<Mistake> missing =
        Arrays.stream(Mistake.values())
            .filter(mistake -> !all.contains(": " + severity(mistake) + "[" + mistake.code() + "]"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
    assertEquals(NOT_IN_CATALOGUE, missing);
  }

  @ParameterizedTest
  @EnumSource
  void showsEveryRemedyForAnAmbiguousLineByItself(Remedy remedy) throws IOException {
    long count =
        names().stream()
            .map(name -> Project.post("bad/" + name + ".txt"))
            .filter(printed -> ONE_FAULT.matcher(printed).matches())
            .filter(printed -> printed.contains("[ambiguous-line]"))
            .filter(printed -> printed.contains("^ " + remedy.words() + "\n"))
            .count();
    assertEquals(1, count);
  }

  private static String severity(Mistake mistake) {
    return mistake.severity() == Severity.WARNING ? "warning" : "error";
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
