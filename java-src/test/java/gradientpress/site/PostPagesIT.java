package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Eleventy makes of what a post says: code, formulas, footnotes, contents, links, examples.
 *
 * <p>All posts are built at once; each test looks at the pages of its own.
 */
class PostPagesIT {
  private static GeneratedSite site;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    site = new GeneratedSite("post-pages-test");
    write("long", "", CONTENTS);
    write("without-contents", "toc: false", CONTENTS);
    write("short", "", "## One\n\n## Two\n");
    write("elsewhere", "canonical: " + FIRST_ADDRESS, "Text.");
    site.writePost("title", '"' + TITLE + '"', "2024-01-01", "[A]", "", "Text.");
    write("verbatim", "", VERBATIM);
    site.file("content/silenced.yaml", "raw-html: [posts/verbatim.md]\n");
    write("printing", "", PRINTING);
    site.write("formulas", Project.post("good/formulas.md"));
    write("java", "", "```java include=content/posts/A.java\n```");
    site.file("content/posts/A.java", "class A {}\n");
    write("wild", "", WILD);
    write("notes", "", NOTES);
    write("2024-08-04-ring", "", LINKS);
    write("files", "", "The [picture](/assets/images/author-jules.png#top), to keep.");
    site.write("bare", BARE);
    site.build("/");
  }

  private static void write(String name, String more, String text) throws IOException {
    site.writePost(name, "The post " + name, "2024-01-01", "[C++]", more, text);
  }

  private static Document post(String name) throws IOException {
    return site.page("posts/" + name + "/index.html");
  }

  /** Returns what the feed has of a post. */
  private static Document inTheFeed(String name) throws IOException {
    for (Element entry : site.page("feed.xml").select("entry")) {
      if (entry.select("id").text().endsWith("/posts/" + name + "/")) {
        return Jsoup.parse(entry.select("content").first().wholeText());
      }
    }
    throw new AssertionError(name + " is not in the feed");
  }

  private static void assertValid(String name) throws Exception {
    assertEquals("", BuiltSiteIT.faults(site.folder().resolve("posts/" + name + "/index.html")));
  }

  @Test
  void nothingLeadsNowhere() throws IOException {
    assertEquals(List.of(), SiteCheck.check(site.folder(), new BasePath("/")));
  }

  private static final String CONTENTS =
      "## One `x < y`\n\n### Below\n\n## [Two](/)\n\n```html\n<h2 id=\"no\">No</h2>\n```\n\n## Three\n";

  @Test
  void aTableOfContentsLeadsToTheHeadings() throws Exception {
    Document post = post("long");
    List<String> links = post.select("nav.contents a").eachAttr("href");
    assertEquals(List.of("One x < y", "Two", "Three"), post.select("nav.contents a").eachText());
    assertEquals(
        post.select(".article > h2").eachAttr("id"),
        links.stream().map(href -> href.substring(1)).toList());
    assertEquals(0, post("without-contents").select("nav.contents").size());
    assertEquals(0, post("short").select("nav.contents").size());
  }

  private static final String FIRST_ADDRESS = "https://example.org/first/?a=1";

  @Test
  void aPostThatAppearedElsewhereLeadsThere() throws Exception {
    assertEquals(
        List.of(FIRST_ADDRESS), post("elsewhere").select("link[rel=canonical]").eachAttr("href"));
  }

  private static final String TITLE = "</script><script>alert(1)</script> & \\\"quotes\\\"";

  @Test
  void noTextEndsTheDataForMachines() throws Exception {
    Document page = post("title");
    assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
    String json = page.select("script[type=application/ld+json]").first().data();
    assertEquals(
        TITLE.replace("\\", ""),
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("@graph")
            .get(0)
            .getAsJsonObject()
            .get("headline")
            .getAsString());
  }

  private static final String VERBATIM =
      "```java\nint[][] a = {{0, 0}, {0, 1}}; // {{ title }} {% raw %}\n```\n"
          + "\nRaw <script>alert(1)</script> is text.\n";

  @Test
  void codeStaysAsTheAuthorWroteIt() throws Exception {
    Document page = post("verbatim");
    assertEquals(
        "int[][] a = {{0, 0}, {0, 1}}; // {{ title }} {% raw %}",
        page.select("pre code").text().strip());
    assertTrue(page.text().contains("Raw <script>alert(1)</script> is text."));
    assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
  }

  private static final String PRINTING =
      """
      ```java hide
      System.out.print("");
      ```

      - ```java run
        System.out.println("<b> & " + 1);
        ```

      ```java
      plain();
      ```

      ```java fail
      int x = "three";
      ```

      ```java hide run
      System.out.println("by itself");
      ```

      ~~~java crash
      throw new Exception("on purpose");
      ~~~
      """;

  @Test
  void whatCodePrintsStandsBelowIt() throws Exception {
    Document page = post("printing");
    Document feed = inTheFeed("printing");
    for (Document document : List.of(page, feed)) {
      assertEquals(
          List.of(
              "System.out.println(\"<b> & \" + 1);",
              "<b> & 1",
              "plain();",
              "int x = \"three\";",
              "incompatible types: String cannot be converted to int",
              "by itself",
              "throw new Exception(\"on purpose\");",
              "java.lang.Exception: on purpose"),
          document.select("pre").stream()
              .map(pre -> pre.wholeText().lines().findFirst().orElseThrow())
              .toList());
      assertEquals(
          List.of("Output", "The compiler says", "Output", "It throws"),
          document.select("[role=group]:has(samp) > p").eachText());
    }
    assertEquals(1, page.select("li > .result").size(), "a result stays with its code");
  }

  @Test
  void formulasAreMathMlInThePageAndInTheFeed() throws Exception {
    Document page = post("formulas");
    assertValid("formulas");
    assertEquals(5, page.select(".formula[role=group][tabindex=0] > math[display=block]").size());
    assertEquals(25, page.select("main math").size());
    assertEquals(0, page.select("math [style], annotation, [alttext]").size());
    assertTrue(page.text().contains("costs $5, or $6 with"), page::text);
    assertEquals("A ring of n points", page.select("main p img").attr("alt"));
    assertEquals("the-slope-partial-l-partial-w-of-x-top", page.select("h2").first().id());
    assertEquals(2, page.select(".contents li").first().select("math").size());
    assertEquals(1, page.select("a[href=/about/] > math").size());
    assertEquals(2, page.select(".footnotes math").size());
    assertEquals(2, page.select("td > math").size());
    assertEquals(1, page.select("head > link[rel=stylesheet]").size(), "nothing else to wait for");
    assertEquals(1, site.page("index.html").select("head > link[rel=stylesheet]").size());
    assertEquals(0, site.page("index.html").select("link[href*=/articles.]").size());

    Document feed = inTheFeed("formulas");
    assertEquals(23, feed.select("math").size());
    assertEquals("\\tanh z", feed.select("math").get(1).attr("alttext"));
    assertEquals("\\lVert x \\rVert_2", feed.select("td > math").first().attr("alttext"));
    assertEquals(0, feed.select("[style], .formula, [data-line]").size());
  }

  @Test
  void linesAreNumberedAndTheCodeStaysAsItIs() throws Exception {
    Document page = post("formulas");
    List<Element> blocks = page.select("pre:has(> code)");
    assertEquals(
        List.of("1 2 3 4 5 6", "98 99", "", "1"),
        blocks.stream()
            .map(b -> String.join(" ", b.select(".line").eachAttr("data-line")))
            .toList());
    assertEquals(
        "/** A comment\n * on two lines. */\nfinal class Neuron {\n\n  double weight = 0.5;\n}\n",
        blocks.get(0).wholeText());
    assertEquals(
        List.of("/** A comment", " * on two lines. */"),
        blocks.get(0).select(".comment").stream()
            .map(Element::wholeText)
            .map(t -> t.replace("\n", ""))
            .toList());
    assertEquals("let a = \"<b>\";", blocks.get(2).wholeText().strip());
  }

  @Test
  void anIncludedFileIsNamed() throws Exception {
    Document page = post("java");
    assertEquals("class A {}", page.select(".source > pre").text());
    assertEquals("content/posts/A.java", page.select(".source > p").text());
  }

  private static final String WILD =
      """
      ```trainer
      id: wild
      title: Steps that are too large
      data: sine
      points: 40
      hidden: [8, 8]
      activation: linear
      learning-rate: 1
      expect:
        converges: false
      alt: Dots along a wave, and a steep line
      ```

      It overflows in epoch `=wild.overflow-epoch`.
      """;

  @Test
  void exampleThatDoesNotConvergeSaysSo() throws Exception {
    String sentence =
        "Training does not converge: in epoch 2 the loss overflowed."
            + " The pictures show the epoch before.";
    Document page = post("wild");
    assertEquals(sentence, page.select("#wild [data-part=status]").text());
    assertEquals(
        List.of("2", "–", "–", "–"), page.select("#wild output").eachText(), "its numbers");
    assertEquals(3, page.select("#wild .trainer-pictures svg").size());
    assertTrue(page.text().contains("It overflows in epoch 2."));
    assertTrue(inTheFeed("wild").text().contains(sentence));
  }

  private static final String NOTES =
      "## Notes[^b]\n\nOnce[^a] and twice[^b], nowhere\\[^c].\n\n[^a]: First.\n\n[^b]: *Second*.";

  @Test
  void footnotesStandBelowTheTextAndLeadBack() throws Exception {
    Document page = post("notes");
    assertEquals(List.of("Second. ↩︎ ↩︎", "First. ↩︎"), page.select(".footnotes li").eachText());
    assertEquals(List.of("1", "2", "1"), page.select("sup a").eachText());
    assertEquals("notes", page.select("main h2").attr("id"));
    assertValid("notes");
    for (Element link : page.select("sup a, .footnotes a")) {
      Element target = page.getElementById(link.attr("href").substring(1));
      assertTrue(target != null, link::outerHtml);
      assertFalse(link.attr("aria-label").isEmpty(), link::outerHtml);
    }
  }

  private static final String LINKS =
      "To [itself](/posts/ring/#here), and to [its tag](/tags/c-plus-plus/).\n\n## Here";

  @Test
  void aDateInFrontOfAFilesNameIsNotPartOfItsAddress() throws Exception {
    assertEquals("here", post("ring").select("h2").attr("id"));
  }

  @Test
  void filesThatATextLinksToArePublished() throws Exception {
    String address = post("files").select("main p a[href$=#top]").attr("href");
    assertTrue(
        Files.exists(site.folder().resolve(address.substring(1, address.indexOf('#')))), address);
    assertTrue(address.matches("/assets/images/author-jules\\.[0-9a-f]{8}\\.png#top"), address);
  }

  private static final String BARE =
      """
      ---
      layout: post.njk
      title: Bare
      description: One of the posts of the tests, which has no picture
      date: 2024-02-01
      author_name: Jules
      author_image: /assets/images/author-jules.png
      tags: [C++]
      ---

      Text.
      """;

  @Test
  void aPostWithoutAThumbnailHasOneDrawn() throws Exception {
    Element image =
        site.page("index.html").select("li:has(a[href=/posts/bare/]) img.thumbnail").first();
    assertEquals("", image.attr("alt"));
    assertTrue(image.attr("src").matches("/examples/pattern-\\d+\\.[0-9a-f]+\\.png"), image::html);
    assertTrue(Files.exists(site.folder().resolve(image.attr("src").substring(1))));
    assertEquals("", BuiltSiteIT.faults(site.folder().resolve("index.html")));
  }
}
