package gradientpress.site.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from the head of a post. */
final class FrontMatterTest {
  private static final SiteFiles FILES =
      new SiteFiles(List.of("/assets/images/a.svg"), List.of("post.njk"));

  private static final String POST =
      """
      ---
      title: "`map`, and: colons"
      description: >
        In two lines, about
        a ring of points
      date: %s
      author_name: Ada
      author_image: /assets/images/a.svg
      thumbnail: /assets/images/a.svg
      tags: [ C++ , C++20, "C#", 'two  words ']
      %s
      ---
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private String json(String date, String more) {
    SourceText source = new SourceText("content/posts/x.md", POST.formatted(date, more));
    PostReader reader =
        new PostReader(
            FILES,
            TableFiles.under(Path.of("nowhere")),
            DefinitionStage.under(Path.of("nowhere")),
            Sources.NONE);
    return reader.read("x", source, diagnostics).head().map(h -> h.toJson().toString()).orElse("");
  }

  private String only() {
    assertEquals(1, diagnostics.count(), diagnostics.inOrder().toString());
    Diagnostic found = diagnostics.inOrder().get(0);
    return found.message() + ": " + found.hint();
  }

  @Test
  void everyValueHasOneSpellingInJson() {
    String more =
        """
        layout: post.njk
        updated: 5 Aug 2024
        draft: true
        series: {name: Networks, part: 2}
        toc: false
        featured: true
        canonical: https://example.org/first?a=b""";
    assertEquals(
        "{\"layout\":\"post.njk\",\"title\":\"`map`, and: colons\",\"description\":\"In two lines, about a ring of points\","
            + "\"date\":\"2024-08-04T00:00:00Z\",\"updated\":\"2024-08-05T00:00:00Z\","
            + "\"author_name\":\"Ada\",\"author_image\":\"/assets/images/a.svg\","
            + "\"thumbnail\":\"/assets/images/a.svg\","
            + "\"tags\":[\"C++\",\"C++20\",\"C#\",\"two  words\"],\"draft\":true,"
            + "\"series\":{\"name\":\"Networks\",\"part\":2},\"toc\":false,\"featured\":true,"
            + "\"canonical\":\"https://example.org/first?a=b\"}",
        json("2024-08-04", more));
    assertTrue(diagnostics.isEmpty());
  }

  @Test
  void whatIsLeftOutIsNotThereOrFalse() {
    String json = json("2024-08-04", "series: Networks");
    assertTrue(
        json.endsWith("\"series\":{\"name\":\"Networks\"},\"toc\":true,\"featured\":false}"));
    assertTrue(!json.contains("updated") && !json.contains("layout"), json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024-08-04                       | 2024-08-04T00:00:00Z",
        "'2024-08-04'                     | 2024-08-04T00:00:00Z",
        "\"2024-08-04\"                   | 2024-08-04T00:00:00Z",
        "2024-8-4                         | 2024-08-04T00:00:00Z",
        "2024/08/04                       | 2024-08-04T00:00:00Z",
        "4 August 2024                    | 2024-08-04T00:00:00Z",
        "4th August, 2024                 | 2024-08-04T00:00:00Z",
        "4. August 2024                   | 2024-08-04T00:00:00Z",
        "August 4, 2024                   | 2024-08-04T00:00:00Z",
        "Aug 4, 2024                      | 2024-08-04T00:00:00Z",
        "Sept. 4th 2024                   | 2024-09-04T00:00:00Z",
        "May 31 2024                      | 2024-05-31T00:00:00Z",
        "Aug 4, 2024, 18:30               | 2024-08-04T18:30:00Z",
        "2024-08-04T10:00:00Z             | 2024-08-04T10:00:00Z",
        "2024-08-04T10:00:00.123456Z      | 2024-08-04T10:00:00Z",
        "2024-08-04t10:00z                | 2024-08-04T10:00:00Z",
        "2024-08-04T10:00:00              | 2024-08-04T10:00:00Z",
        "2024-08-04 10:00                 | 2024-08-04T10:00:00Z",
        "2024-08-04 10:00:00 UTC          | 2024-08-04T10:00:00Z",
        "2024-08-04T01:00:00+02:00        | 2024-08-03T23:00:00Z",
        "2024-08-04 01:00:00 +0200        | 2024-08-03T23:00:00Z",
        "2024-08-04 23:00:00-05           | 2024-08-05T04:00:00Z",
        "2024-02-29                       | 2024-02-29T00:00:00Z",
        "9998-12-31T23:59:59-18:00        | 9999-01-01T17:59:59Z",
      })
  void datesAreReadAsMoments(String date, String moment) {
    String json = json(date, "");
    assertTrue(json.contains("\"date\":\"" + moment + "\""), () -> json + diagnostics.inOrder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "04/08/2024       | '04/08/2024' is not a date: write 2024-08-04 or 2024-04-08",
        "4.8.2024         | '4.8.2024' is not a date: write 2024-08-04 or 2024-04-08",
        "25/12/2024       | '25/12/2024' is not a date: write 2024-12-25",
        "12-25-2024       | '12-25-2024' is not a date: write 2024-12-25",
        "08/08/2024       | '08/08/2024' is not a date: write 2024-08-08",
        "04/08/2024 10:00 | '04/08/2024 10:00' is not a date: write 2024-08-04 or 2024-04-08",
        "99/99/2024       | '99/99/2024' is not a date: write YYYY-MM-DD",
        "20240804         | '20240804' is not a date: write 2024-08-04",
        "04/08/24         | '04/08/24' is not a date: write YYYY-MM-DD",
        "4 août 2024      | '4 août 2024' is not a date: write YYYY-MM-DD",
        "yesterday        | 'yesterday' is not a date: write YYYY-MM-DD",
        "2024-08          | '2024-08' is not a date: write YYYY-MM-DD",
        "2023-02-29       | there is no such day as 2023-02-29: February 2023 has the days 1 to 28",
        "4 Augusto 2024   | '4 Augusto 2024' is not a date: write YYYY-MM-DD",
        "2024-13-04       | there is no such day as 2024-13-04: the month comes before the day, and is from 1 to 12",
        "2024-08-04T25:00 | there is no such time as 2024-08-04T25:00: times are from 00:00 to 23:59:59",
        "2024-08-04T10:00+19:00 | there is no such time as 2024-08-04T10:00+19:00: zones are from -18:00 to +18:00",
        "0024-08-04       | there is no such day as 0024-08-04: years are from 1000 to 9998",
        "[2024]           | 'date': expected a date, found a list: write YYYY-MM-DD",
      })
  void otherDatesAreRefusedWithWhatToWrite(String date, String expected) {
    assertEquals("", json(date, ""));
    assertEquals(expected, only());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"updated: 2024-08-04", "updated: 2024-08-04 09:00", "updated: August 5, 2024"})
  void aPostIsUpdatedOnItsDayOrLater(String updated) {
    assertTrue(
        !json("2024-08-04 10:00", updated).isEmpty(), () -> diagnostics.inOrder().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "author: Ada             | write 'author_name'",
        "image: /a.png           | write 'thumbnail'",
        "cover: {image: /a.png}  | write 'thumbnail'",
        "published: false        | write 'draft: true' for 'published: false'; leave 'published: true' out",
        "lastmod: 2024-08-04     | write 'updated'",
        "categories: [a]         | write 'tags'",
        "permalink: /a/          | the name of the file is the address: rename it, and leave this out",
        "Draft: true             | did you mean 'draft'?",
        "canonical_url: x        | write 'canonical'",
      })
  void keysFromElsewhereAreKnown(String line, String hint) {
    json("2024-08-04", line);
    String key = line.substring(0, line.indexOf(':'));
    assertEquals("the front matter has no key '" + key + "': " + hint, only());
  }
}
