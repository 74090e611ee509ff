package gradientpress.site.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradientpress.site.markdown.Body;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a source, and what is shown of it. */
final class SourcesTest {
  @TempDir private Path folder;

  private JsonObject shown(String... lines) throws IOException {
    Path file = folder.resolve(Sources.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a1:\n  " + String.join("\n  ", lines) + "\n");
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = Sources.under(folder, diagnostics);
    assertEquals(List.of(), diagnostics.inOrder());
    Body body = new Body(new SourceText("x.md", "See [@a1], [@a1, p. 3] and [@other]."), 0);
    JsonObject cited = sources.citedIn(body);
    assertEquals("[a1]", cited.keySet().toString());
    return cited.getAsJsonObject("a1");
  }

  private JsonObject book(String... more) throws IOException {
    String[] lines = new String[more.length + 4];
    lines[0] = "type: book";
    lines[1] = "title: T";
    lines[2] = "publisher: P";
    lines[3] = "author: [{family: F}]";
    System.arraycopy(more, 0, lines, 4, more.length);
    return shown(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{family: Cybenko, given: George}                    | George Cybenko",
        "{family: Cybenko}                                   | Cybenko",
        "{literal: The Gradient Collaboration}               | The Gradient Collaboration",
        "{family: A, given: X}, {family: B}                  | X A and B",
        "{family: A}, {literal: B}, {family: C}              | A, B and C",
        "{family: A}, {family: B}, {family: C}, {family: D}, {family: E} | A, B, C, D and E",
        "{family: A}, {family: B}, {family: C}, {family: D}, {family: E}, {family: F}"
            + " | A and others",
      })
  void authorsStandInARow(String names, String row) throws IOException {
    JsonObject source =
        shown("type: book", "title: T", "publisher: P", "issued: 1969", "author: [" + names + "]");
    assertEquals(row, source.get("authors").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "volume: 65  | issue: 6   | 65 (6)",
        "volume: 5   |            | 5",
        "volume: 12a | issue: S1  | 12a (S1)",
        "            | issue: 7   | no. 7",
        "            |            | ",
      })
  void volumeAndIssueStandTogether(String volume, String issue, String shown) throws IOException {
    JsonElement found =
        book("issued: 1969", volume == null ? "" : volume, issue == null ? "" : issue)
            .get("volume");
    assertEquals(shown, found == null ? null : found.getAsString());
  }

  @ParameterizedTest
  @CsvSource({"386-408, 386–408", "386--408, 386–408", "386–408, 386–408", "7, 7", "A-3, A-3"})
  void pagesHaveADash(String page, String shown) throws IOException {
    JsonObject source = book("issued: 1969", "page: " + page);
    assertEquals("[\"" + shown + "\",\"P\",\"1969\"]", source.get("details").toString());
  }

  @Test
  void linksAreTheDoiAndTheAddress() throws IOException {
    JsonObject source =
        book("issued: 1", "DOI: 10.1038/323533a0", "URL: https://www.example.org/a/b/");
    assertEquals(
        "[{\"address\":\"https://doi.org/10.1038/323533a0\",\"text\":\"doi:10.1038/323533a0\"},"
            + "{\"address\":\"https://www.example.org/a/b/\",\"text\":\"example.org/a/b\"}]",
        source.get("links").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "book, publisher: P, true",
    "thesis, publisher: P, true",
    "article-journal, container-title: J, false",
    "chapter, container-title: J, false",
    "webpage, URL: https://example.org/, false",
    "dataset, DOI: 10.1000/1, true",
  })
  void whatStandsInSomethingElseIsNoWhole(String type, String needed, boolean whole)
      throws IOException {
    JsonObject source =
        shown("type: " + type, "title: T", "author: [{family: F}]", "issued: 1969", needed);
    assertEquals(whole, source.get("whole").getAsBoolean());
  }
}
