package gradientpress.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions of Java files, and files that nobody may include. */
class SourceFilesTest {
  private static final String CODE =
      """
      package a;

      class A {
        // @start region="outer"
        int before;

        // @start region=inner
        int f() {
          return 1; // @start region="no mark, but a remark"
        }
        //@end

        int after;
        // @start region='crossing'
        int both;
        // @end region=outer
        int last;
        // @end region="crossing"
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("java-src/main/a/A.java", CODE);
    write("content/posts/B.java", "class B {}\n");
    write("secret/C.java", "class C {}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "inner, 'int f() {|  return 1; // @start region=\"no mark, but a remark\"|}|'",
    "outer, 'int before;||int f() {|  return 1; // @start region=\"no mark, but a remark\"|}||int after;|int both;|'",
    "crossing, 'int both;|int last;|'",
  })
  void aRegionIsPrintedWithoutMarksAndIndentation(String region, String expected) {
    assertEquals(expected.replace('|', '\n'), read("java-src/main/a/A.java#" + region));
  }

  @Test
  void aFileIsPrintedWhole() {
    assertEquals("class B {}\n", read("content/posts/B.java"));
    assertEquals(
        CODE.lines().filter(line -> !line.matches("\\s*// ?@(start|end).*")).toList(),
        read("java-src/main/a/A.java").lines().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#inner",
        "/etc/passwd",
        "secret/C.java",
        "java-src/../secret/C.java",
        "java-src/main/../../secret/C.java#x",
        "./java-src/main/a/A.java",
        "java-src//main/a/A.java",
        "java-src\\main\\a\\A.java",
        "C:/java-src/main/a/A.java",
        "file:java-src/main/a/A.java",
        "java-src/.git/A.java",
        "java-src/main/a/A.java\u0000",
        "java-src",
        "link/A.java",
      })
  void anythingButAPlainWayIsRefused(String address) {
    assertEquals("file-outside-sources", read(address));
  }

  @Test
  void symbolicLinksAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("java-src/out"), folder.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("java-src/C.java"), folder.resolve("secret/C.java"));
    Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content"));
    assertEquals("file-outside-sources", read("java-src/out/C.java"));
    assertEquals("file-outside-sources", read("java-src/C.java"));
    assertEquals("class B {}\n", read("content/posts/B.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java-src/main/a/B.java", "java-src/main/a", "content/a.java#x"})
  void whatIsNotThereIsSaid(String address) {
    assertEquals("missing-file", read(address));
  }

  @Test
  void whatIsTooLargeOrNoTextIsRefused() throws IOException {
    write("content/Large.java", "//".repeat(150_000));
    Files.write(folder.resolve("content/Binary.java"), new byte[] {(byte) 0xC3, 0x28});
    assertEquals("file-too-large", read("content/Large.java"));
    assertEquals("not-utf-8", read("content/Binary.java"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  /** Returns what is printed, or else the code of the mistake that was reported. */
  private String read(String address) {
    Diagnostics found = new Diagnostics();
    SourceText source = new SourceText("x.md", address);
    return new SourceFiles(folder)
        .read(new Span(source, 0, address.length()), found)
        .orElseGet(
            () ->
                found.inOrder().stream()
                    .map(d -> d.mistake().code())
                    .collect(Collectors.joining()));
  }
}
