package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.draft.NewDraft;
import gradientpress.site.file.Folder;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new post can be published as it is, whatever its title, and harms no other. */
final class NewPostTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 4);
  private static final String SAFE = "[a-z0-9]+(-[a-z0-9]+)*";

  /** What Windows lends to no file. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9");

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    project.write("content/reference.njk", "---\npermalink: /reference/\n---\n");
  }

  private Project.Outcome write(String user, String title) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      int exitCode = NewPost.run(new NewDraft(folder, user, DAY), title, out);
      return new Project.Outcome(exitCode, printed.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDraftIsReadyToBeBuiltAndKeepsItsPromise() {
    Project.Outcome written = write("Ada", "A `ring`: \"why?\" \\ C++");
    assertEquals(0, written.exitCode());
    assertEquals(
        "content/posts/a-ring-why-c-plus-plus.md", written.printed().lines().findFirst().get());
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 1 (1 trained now)\n"), project.prepare());
    String text = project.read("content/posts/a-ring-why-c-plus-plus.md");
    for (String part :
        List.of(
            "title: \"A `ring`: \\\"why?\\\" \\\\ C++\"\n",
            "date: 2024-08-04\n",
            "author_name: \"Ada\"\n",
            "draft: true\n",
            "expect:\n",
            "`=ring.accuracy`",
            "](?ring.learning-rate=3#ring)")) {
      assertTrue(text.contains(part), part);
    }
  }

  @Test
  void aTitleThatIsTooLongMakesADraftAndIsTold() {
    String title = "Why a network of four neurons finds the ring that a single one never finds";
    Project.Outcome written = write("Ada", title);
    assertEquals(0, written.exitCode());
    String path =
        "content/posts/why-a-network-of-four-neurons-finds-the-ring-that-a-single-one-never-finds.md";
    String carets = "^".repeat(title.length() + 2);
    assertEquals(
        """
        %s
        Run mvn, open /posts/%s/ at the address that it prints, and write: each saved change is shown.
        Take out 'draft: true' when the post is done.
        Until then, mend what would keep it from being published:
        %s:2:8: warning[title-length]: the title has 74 characters
           2 | title: "%s"
             |        %s at most 70 fit into lists and tabs
        1 warning in 1 post
        """
            .formatted(path, path.replaceAll(".*/|[.]md", ""), path, title, carets),
        written.printed());
    Project.Outcome built = project.prepare();
    assertEquals(0, built.exitCode(), built.printed());
    project.write(path, project.read(path).replace("draft: true\n", ""));
    Project.Outcome refused = project.prepare();
    assertEquals(1, refused.exitCode());
    assertTrue(written.printed().endsWith(refused.printed()), refused.printed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada     | Ada     | /assets/images/ada.svg",
        "Jules   | Jules   | /assets/images/jules.svg",
        "Someone | Someone | /assets/images/jules.svg",
        "''      | Jules   | /assets/images/jules.svg",
      })
  void theAuthorIsTheUserOrTheOneWhoWroteLast(String user, String name, String image) {
    project.write("assets/images/ada.svg", "<svg/>");
    project.write("assets/images/jules.svg", "<svg/>");
    for (String author : List.of("Ada", "Jules")) {
      String post = Project.post("good/ring.md").replace("'Jules'", author);
      String picture = "/assets/images/" + author.toLowerCase(Locale.ROOT) + ".svg";
      String date = author.equals("Ada") ? "2024-01-01" : "2024-02-02";
      project.writePost(
          author, post.replace("/assets/images/author.svg", picture).replace("2024-08-04", date));
    }
    write(user, "New");
    String text = project.read("content/posts/new.md");
    assertTrue(text.contains("author_name: \"" + name + "\"\n"), text);
    assertTrue(text.contains("author_image: \"" + image + "\"\n"), text);
  }

  @Test
  void whereNothingIsKnownThereIsStillAnAuthorWithAPicture() {
    project.write("assets/css/a.css", "");
    assertEquals(0, write("", "New").exitCode());
    assertEquals(0, project.prepare().exitCode());
    assertTrue(project.read("content/posts/new.md").contains("author_name: \"Author\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "New", "NEW"})
  void anotherPostIsNeverWrittenOver(String stem) {
    project.writePost(stem, "mine");
    Project.Outcome outcome = write("Ada", "New");
    assertEquals(1, outcome.exitCode());
    assertTrue(
        outcome.printed().startsWith("No post was written: there is content/posts/" + stem + ".md"),
        outcome.printed());
    assertEquals(Map.of(stem + ".md", "mine"), project.files("content/posts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\n", "\u0000\u2028", "caf\uFFFD"})
  void withoutATitleNothingIsWritten(String title) {
    Project.Outcome outcome = write("Ada", title);
    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.printed().contains("-Dtitle="), outcome.printed());
    assertEquals(Map.of(), project.files("content/posts"));
  }

  @Test
  void withoutAnImageNothingIsWritten(@TempDir Path empty) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int exitCode =
        NewPost.run(new NewDraft(empty, "", DAY), "New", new PrintStream(printed, true, "UTF-8"));
    assertEquals(1, exitCode);
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("assets/images/"));
  }

  @Test
  void anyTitleMakesAFileThatIsSafeAndAPostThatIsGood() throws Exception {
    PostReader reader =
        new PostReader(
            SiteFiles.under(folder),
            TableFiles.under(folder),
            DefinitionStage.under(folder),
            Sources.NONE);
    Set<String> names = new HashSet<>();
    int taken = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      String title = title(new Random(seed));
      String path;
      try {
        path = new NewDraft(folder, "Ada " + title, DAY).write(title);
      } catch (NewDraft.Refused e) {
        taken++;
        continue;
      }
      String stem = path.substring("content/posts/".length(), path.length() - ".md".length());
      assertTrue(stem.matches(SAFE) && stem.length() <= 90, stem);
      assertTrue(!DEVICES.contains(stem), stem);
      assertTrue(names.add(stem.toLowerCase(Locale.ROOT)), stem);
      SourceText source = new SourceText(path, Files.readString(folder.resolve(path)));
      String read =
          reader
              .readHead(source, new Diagnostics())
              .orElseThrow(() -> new AssertionError(title))
              .title();
      assertEquals(
          title.codePoints().filter(Character::isLetter).boxed().toList(),
          read.codePoints().filter(Character::isLetter).boxed().toList());
      if (names.size() == 10) { // so that reading all others stays quick
        Folder.delete(folder.resolve("content/posts"));
        names.clear();
      }
    }
    Project.Outcome prepared = project.prepare(); // the last of them as a whole
    assertEquals(0, prepared.exitCode(), prepared.printed());
    assertTrue(taken < 600, taken + " were refused");
  }

  /** Strings together what means something to YAML, to file systems or to Unicode. */
  private static String title(Random random) {
    List<String> pieces =
        List.of(
            "C++",
            "C#",
            "`x`",
            ": ",
            " #",
            "\"",
            "'",
            "\\",
            "/",
            "..",
            ".",
            "- ",
            "? ",
            "| ",
            "> ",
            "%",
            "@",
            "&a ",
            "*a ",
            "!!str ",
            "{",
            "}",
            "[",
            "]",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "🧠",
            "\uD83E",
            "é",
            "ß",
            "日本",
            "Привет",
            "con",
            "NUL",
            "index",
            "2024-08-04",
            "~",
            "null",
            "true",
            "1e9",
            "0x1F",
            "---",
            "...",
            "a",
            "Neural ",
            "networks ",
            "x".repeat(40),
            "\u202E",
            "\u200D",
            "%n",
            "%s",
            "${title}");
    StringBuilder title = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      title.append(
          random.nextInt(6) == 0
              ? Character.toString(random.nextInt(0x11000))
              : pieces.get(random.nextInt(pieces.size())));
    }
    return title.toString();
  }
}
