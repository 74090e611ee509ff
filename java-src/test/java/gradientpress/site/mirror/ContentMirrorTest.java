package gradientpress.site.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the folder {@code content/} reaches the program that renders the pages, and how. */
final class ContentMirrorTest {
  private static final String COPY = "target/content/";
  private static final String PAGE =
      "---\nlayout: page.njk\ntitle: Colophon\ndescription: Who made this\n%s---\n%s";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    project.writePost("ring", Project.post("good/ring.md"));
  }

  @Test
  void postIsItsValuesAsJsonAboveTheAuthorsMarkdown() {
    project.prepare();
    String copy = project.read(COPY + "posts/ring.md");
    String written = Project.post("good/ring.md");
    String body = written.substring(written.indexOf("---\n", 4) + 4);
    assertTrue(copy.endsWith("\n---\n" + body), copy);
    String head = copy.substring(0, copy.length() - body.length());
    assertEquals(3, head.lines().count(), head);
    assertTrue(head.startsWith("---json\n{\"layout\":\"post.njk\",\"title\":"), head);
  }

  @Test
  void lineEndsAndOddCharactersOfTheBodyAreKept() {
    String body = "A\r\nB\u2028C\u0085 `{{ title }} {% raw %}`\n\n---\n\nD \uD83E\uDDE0";
    project.writePost("ring", "\uFEFF" + good("title: \"A \\\"B\\\": `c` </script> \\\\\"", body));
    assertEquals(0, project.prepare().exitCode(), () -> project.prepare().printed());
    String copy = project.read(COPY + "posts/ring.md");
    assertTrue(copy.endsWith("\n---\n" + body), copy);
    assertTrue(copy.contains("\"title\":\"A \\\"B\\\": `c` </script> \\\\\","), copy);
  }

  private static String good(String title, String body) {
    String written = Project.post("good/ring.md");
    String head = written.substring(0, written.indexOf("---\n", 4) + 4);
    return head.replaceFirst("title: .*", title.replace("\\", "\\\\")) + body;
  }

  @Test
  void copyChangesWithWhatIsMadeOfThePost() {
    project.write("content/posts/x.csv", "a,class\n1,p\n2,q\n3,p\n4,q\n5,p\n6,q\n");
    String fence =
        "```trainer\nid: own\ntitle: T\ndata: table\nfile: x.csv\nalt: A line\nepochs: 2\n```\n";
    project.writePost("ring", good("title: T", fence));
    assertEquals("", project.prepare().exitCode() == 0 ? "" : project.prepare().printed());
    String before = project.read(COPY + "posts/ring.md");
    project.prepare();
    assertEquals(before, project.read(COPY + "posts/ring.md"));
    project.write("content/posts/x.csv", "a,class\n1,p\n2,q\n3,p\n4,q\n5,p\n7,q\n");
    project.prepare();
    String after = project.read(COPY + "posts/ring.md");
    assertFalse(after.equals(before), "the table has changed");
    assertEquals(
        before.replaceAll("\"prepared\":\"\\w+\"", ""),
        after.replaceAll("\"prepared\":\"\\w+\"", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, false, true",
    "2026-11-27, false, false",
    "2027-01-01, false, false",
    "2024-01-01, true, false",
  })
  void readersDoNotSeeDraftsNorPostsOfTomorrow(String date, boolean draft, boolean there) {
    String head = "date: " + date + "\ndraft: " + draft;
    String written = Project.post("good/ring.md").replaceAll("draft: .*\n", "");
    project.writePost("ring", written.replaceFirst("date: .*", head));
    assertEquals(0, project.prepare().exitCode());
    assertEquals(there, Files.exists(project.path(COPY + "posts/ring.md")));
    assertEquals(there, !project.files("target/posts").isEmpty());
  }

  @Test
  void pageIsItsValuesAboveItsMarkdown() {
    project.write("content/colophon.md", PAGE.formatted("unlisted: true\n", "Text.\n"));
    project.prepare();
    assertEquals(
        "---json\n{\"layout\":\"page.njk\",\"title\":\"Colophon\","
            + "\"description\":\"Who made this\",\"unlisted\":true}\n---\nText.\n",
        project.read(COPY + "colophon.md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/colophon/", "/a/b-c/", "/404.html", "/a/x.html", "/"})
  void pageMayHaveAnAddressOfItsOwn(String address) {
    project.write("content/colophon.md", PAGE.formatted("permalink: " + address + "\n", ""));
    assertEquals(0, project.prepare().exitCode());
    assertTrue(
        project.read(COPY + "colophon.md").contains("\"permalink\":\"" + address + "\""), address);
  }

  @ParameterizedTest
  @CsvSource({
    "permalink: '/{{ title }}/', 5, 12, address-spelling",
    "permalink: '/../x/', 5, 12, address-spelling",
    "permalink: 'https://x.org/', 5, 12, address-spelling",
    "permalink: '/x', 5, 12, address-spelling",
    "eleventyComputed: x, 5, 1, unknown-key",
    "templateEngineOverride: njk, 5, 1, unknown-key",
    "a: &a [x], 5, 1, unknown-key",
    "unlisted: !!js/function x, 5, 11, refused-yaml",
  })
  void pageIsRefused(String line, int atLine, int atColumn, String code) {
    project.write("content/colophon.md", PAGE.formatted(line + "\n", ""));
    String expected = "content/colophon.md:%d:%d: error[%s]: ".formatted(atLine, atColumn, code);
    String printed = project.prepare().printed();
    assertTrue(printed.startsWith(expected), printed);
    assertFalse(Files.exists(project.path("target/content")));
  }

  @Test
  void yamlBombIsRefused() {
    String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nunlisted: [*b,*b]\n";
    project.write("content/colophon.md", PAGE.formatted(bomb, ""));
    assertTrue(project.prepare().printed().contains("error[refused-yaml]"));
  }

  @Test
  void templatesAndDataAreCopiedAsTheyAreAndNothingElse() {
    project.write("content/index.njk", "---\npermalink: /\n---\n{{ site.title }}");
    project.write("content/_data/site.json", "{ \"title\": 1 }");
    project.write("content/posts/posts.json", "{}");
    project.write("content/posts/ring.json", "{\"templateEngineOverride\":\"njk\"}");
    project.write("content/posts/evil.njk", "{{ 1 }}");
    project.write("content/posts/data.csv", "x");
    project.write("content/notes.txt", "x");
    project.prepare();
    assertEquals(
        Set.of("index.njk", "_data/site.json", "posts/posts.json", "posts/ring.md"),
        project.files("target/content").keySet());
    assertEquals("{ \"title\": 1 }", project.read(COPY + "_data/site.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_data/site.js",
        "posts/posts.11tydata.js",
        "page.11ty.cjs",
        "posts/x.mjs",
        "x.11ty.ts"
      })
  void programsAreRefused(String name) {
    project.write("content/" + name, "process.exit()");
    assertEquals(
        "content/%s:1:1: error[program-in-content]: programs do not run from the folder content/\n"
                .formatted(name)
            + "   1 |\n     | ^ data is written as JSON\n1 error in 1 file\n",
        project.prepare().printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"posts/linked.md", "linked.md", "linked.njk"})
  void linksOutOfTheFolderAreRefused(String name) throws IOException {
    project.write("elsewhere/secret", PAGE);
    Files.createSymbolicLink(project.path("content/" + name), project.path("elsewhere/secret"));
    String printed = project.prepare().printed();
    assertTrue(printed.startsWith("content/" + name + ":1:1: error[file-outside-tree]: "), printed);
  }

  @Test
  void linksToNowhereAndInCirclesAreNoFiles() throws IOException {
    Files.createSymbolicLink(project.path("content/posts/gone.md"), Path.of("nowhere.md"));
    Files.createSymbolicLink(project.path("content/circle"), Path.of("."));
    Files.createDirectory(project.path("content/posts/folder.md"));
    assertEquals(0, project.prepare().exitCode(), () -> project.prepare().printed());
    assertEquals(Set.of("posts/ring.md"), project.files("target/content").keySet());
  }

  @Test
  void removedFilesGoAndFailedRunsLeaveEverything() throws IOException {
    project.write("content/colophon.md", PAGE.formatted("", "Text."));
    project.prepare();
    Map<String, String> before = project.files("target/content");
    Files.delete(project.path("content/colophon.md"));
    project.writePost("bad", Project.post("bad/unknown-key.md"));
    project.prepare();
    assertEquals(before, project.files("target/content"));
    Files.delete(project.path("content/posts/bad.md"));
    project.prepare();
    assertEquals(Set.of("posts/ring.md"), project.files("target/content").keySet());
  }
}
