package gradientpress.site.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradientpress.site.Project;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableFilesTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Project project;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void write() {
    project = new Project(folder);
    project.writePost("post", "");
    project.write("content/posts/here.csv", "x");
    project.write("content/posts/below/b.csv", "x");
    project.write("content/data/c.csv", "x");
    project.write("outside.csv", "x");
    project.write("content-too/d.csv", "x");
  }

  private Optional<String> path(String name) {
    Span span = new Span(new SourceText("content/posts/post.md", "file"), 0, 4);
    return TableFiles.under(folder).read(name, span, diagnostics).map(SourceText::path);
  }

  private List<Mistake> mistakes() {
    return diagnostics.inOrder().stream().map(Diagnostic::mistake).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "here.csv, content/posts/here.csv",
    "./here.csv, content/posts/here.csv",
    "below/b.csv, content/posts/below/b.csv",
    "../data/c.csv, content/data/c.csv",
    "below/../../data/./c.csv, content/data/c.csv"
  })
  void isFoundFromThePosts(String name, String path) {
    assertEquals(Optional.of(path), path(name));
    assertEquals(List.of(), mistakes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../outside.csv",
        "../../content/posts/here.csv",
        "../../content-too/d.csv",
        "/here.csv",
        "../../../../../../../../etc/here.csv"
      })
  void mayNotLeaveTheContent(String name) {
    assertEquals(Optional.empty(), path(name));
    assertEquals(List.of(Mistake.FILE_OUTSIDE_CONTENT), mistakes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here.csv",
        "here.CSV",
        "post.md",
        "below",
        "..",
        "here.csv/",
        "below//b.csv",
        "below\\b.csv",
        "https://example.com/here.csv",
        "he\u0000re.csv",
        "🧠.csv"
      })
  void isMissing(String name) {
    assertEquals(Optional.empty(), path(name));
    assertEquals(List.of(Mistake.MISSING_FILE), mistakes());
  }

  @Test
  void mayNotLeaveTheContentThroughALink() throws IOException {
    Path target = Files.writeString(elsewhere.resolve("secret.csv"), "x");
    boolean linked;
    try {
      Files.createSymbolicLink(project.path("content/posts/link.csv"), target);
      linked = true;
    } catch (UnsupportedOperationException | IOException notOnThisSystem) {
      linked = false;
    }
    assumeTrue(linked, "links cannot be made here");
    assertEquals(Optional.empty(), path("link.csv"));
    assertEquals(List.of(Mistake.FILE_OUTSIDE_CONTENT), mistakes());
  }

  @Test
  void isOfBoundedSize() {
    project.write("content/posts/large.csv", new byte[200_001]);
    assertEquals(Optional.empty(), path("large.csv"));
    assertTrue(
        diagnostics
            .inOrder()
            .get(0)
            .render()
            .startsWith(
                "content/posts/large.csv:1:1: error[file-too-large]:"
                    + " 200001 bytes are too many for a table, at most 200000 are allowed\n"));
  }

  @Test
  void isUtf8() {
    project.write("content/posts/old.csv", "x,Größe".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Optional.empty(), path("old.csv"));
    assertTrue(
        diagnostics
            .inOrder()
            .get(0)
            .render()
            .startsWith("content/posts/old.csv:1:5: error[not-utf-8]"));
  }
}
