package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Eleventy makes of posts that are unlike ours: odd tags, drafts, code, a site below a path.
 */
class GeneratorIT {
  private static final String POST =
      """
      ---
      layout: post.njk
      title: %s
      description: One of the posts of the tests
      date: %s
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: %s
      %s
      ---

      %s
      """;

  private GeneratedSite generated;

  @BeforeEach
  void layOut() throws IOException {
    generated = new GeneratedSite("generator-test");
  }

  @Test
  void tagsHaveSafeAddressesThatDoNotCollide() throws Exception {
    write("languages", "Languages", "2024-01-01", "[C, C++, 'C#', C++20, Été, 日本語]", "", "Text.");
    write("more", "More", "2024-01-02", "[c, C++]", "", "Text.");
    build("/");

    Document post = page("posts/languages/index.html");
    List<String> addresses = post.select("a[rel=tag], .tags a").eachAttr("href");
    assertEquals(6, addresses.stream().distinct().count(), addresses::toString);
    assertTrue(addresses.contains("/tags/c-plus-plus/"), addresses::toString);
    assertTrue(addresses.contains("/tags/c-sharp/"), addresses::toString);
    for (String address : addresses) {
      assertTrue(address.matches("/tags/[a-z0-9-]+/"), address);
      assertTrue(page(address.substring(1) + "index.html").text().contains("Languages"), address);
    }
    assertTrue(page("tags/c-plus-plus/index.html").text().contains("More"));
  }

  /** Eleventy has collections by these names, and JavaScript objects have such properties. */
  @Test
  void tagsThatMeanSomethingToTheGeneratorAreTagsLikeOthers() throws Exception {
    write("one", "First", "2024-01-01", "[all, posts, shelves, constructor, length]", "", "Text.");
    write("two", "Second", "2024-01-02", "[A]", "", "Text.");
    build("/");

    for (String tag : List.of("all", "posts", "shelves", "constructor", "length")) {
      Document page = page("tags/" + tag + "/index.html");
      assertEquals(List.of("First"), page.select("main h2").eachText(), tag);
    }
    assertEquals(List.of("Second", "First"), page("index.html").select(".card h2").eachText());
  }

  @Test
  void aPostThatWasUpdatedSaysSo() throws Exception {
    write("one", "First", "2024-01-01", "[A]", "updated: 2 March 2024", "Text.");
    write("two", "Second", "2024-02-01", "[A]", "", "Text.");
    build("/");

    assertTrue(
        page("posts/one/index.html")
            .select(".post-meta")
            .text()
            .contains("(updated 2 March 2024)"));
    String feed = Files.readString(site().resolve("feed.xml"));
    assertTrue(feed.contains("<published>2024-01-01T00:00:00Z</published>"), feed);
    assertEquals(3, feed.split("<updated>").length - 1);
    assertEquals(2, feed.split("<updated>2024-03-02T00:00:00Z</updated>").length - 1, feed);
    String sitemap = Files.readString(site().resolve("sitemap.xml"));
    assertTrue(sitemap.contains("<lastmod>2024-03-02</lastmod>"), sitemap);
    assertFalse(page("posts/two/index.html").text().contains("updated"));
  }

  @Test
  void aSeriesNamesItsPartsInTheirOrder() throws Exception {
    write("c", "Third", "2024-01-01", "[A]", "series: {name: Nets & more, part: 3}", "Text.");
    write("a", "First", "2024-01-02", "[A]", "series: {name: Nets & more, part: 1}", "Text.");
    write("b", "Second", "2024-01-03", "[A]", "series: {name: Nets & more, part: 2}", "Text.");
    write("x", "Other", "2024-01-04", "[A]", "series: Lonely", "Text.");
    build("/");

    List<String> parts = List.of("First", "Second", "Third");
    Document second = page("posts/b/index.html");
    assertEquals("Nets & more, part 2 of 3", second.select(".article-header .kicker").text());
    assertEquals(parts, second.select("nav[aria-labelledby=series] li a").eachText());
    assertEquals("Nets & more", second.select("#series").text());
    assertEquals("Second", second.select("nav [aria-current=page]").text());
    Document lonely = page("posts/x/index.html");
    assertEquals("Lonely", lonely.select(".article-header .kicker").text());
    assertEquals(0, lonely.select("nav[aria-labelledby=series]").size());

    assertEquals(parts, page("series/nets-and-more/index.html").select("main li > a").eachText());
    Document index = page("series/index.html");
    assertEquals(List.of("Lonely", "Nets & more"), index.select("h2").eachText());
    assertEquals(parts, index.select("li:has(h2 a[href*=nets]) ol a").eachText());
  }

  @Test
  void aTableOfContentsLeadsToTheHeadings() throws Exception {
    String body =
        "## One `x < y`\n\n### Below\n\n## [Two](/)\n\n```html\n<h2 id=\"no\">No</h2>\n```\n\n## Three\n";
    write("one", "First", "2024-01-01", "[A]", "", body);
    write("two", "Second", "2024-01-02", "[A]", "toc: false", body);
    write("short", "Short", "2024-01-03", "[A]", "", "## One\n\n## Two\n");
    build("/");

    Document post = page("posts/one/index.html");
    List<String> links = post.select("nav.contents a").eachAttr("href");
    assertEquals(List.of("One x < y", "Two", "Three"), post.select("nav.contents a").eachText());
    assertEquals(
        post.select(".article > h2").eachAttr("id"),
        links.stream().map(href -> href.substring(1)).toList());
    assertEquals(0, page("posts/two/index.html").select("nav.contents").size());
    assertEquals(0, page("posts/short/index.html").select("nav.contents").size());
  }

  @Test
  void aFeaturedPostStandsOut() throws Exception {
    write("one", "First", "2024-01-01", "[A]", "featured: true", "Text.");
    write("two", "Second", "2024-01-02", "[A]", "", "Text.");
    build("/");

    assertEquals("First", page("index.html").select(".featured h2").text());
    assertTrue(page("index.html").select(".featured").text().contains("Featured"));
    assertFalse(page("posts/one/index.html").text().contains("Featured"));
  }

  @Test
  void aPostThatAppearedElsewhereLeadsThere() throws Exception {
    String first = "https://example.org/first/?a=1";
    write("one", "First", "2024-01-01", "[A]", "canonical: " + first, "Text.");
    build("/");

    assertEquals(
        List.of(first),
        page("posts/one/index.html").select("link[rel=canonical]").eachAttr("href"));
  }

  @Test
  void aPostWithoutAThumbnailHasOneDrawn() throws Exception {
    String bare = POST.replace("thumbnail: /assets/images/one-neuron-thumbnail.png\n", "");
    generated.write("bare", bare.formatted("Bare", "2024-01-01", "[A]", "draft: false", "Text."));
    build("/");

    Element image = page("index.html").select("img.thumbnail").first();
    assertEquals("", image.attr("alt"));
    assertTrue(image.attr("src").matches("/examples/pattern-\\d+\\.[0-9a-f]+\\.png"), image::html);
    assertTrue(Files.exists(site().resolve(image.attr("src").substring(1))));
    assertEquals(List.of(), SiteCheck.check(site(), new BasePath("/")));
    assertEquals("", BuiltSiteIT.faults(site().resolve("index.html")));
  }

  @Test
  void noTextEndsTheDataForMachines() throws Exception {
    String title = "</script><script>alert(1)</script> & \\\"quotes\\\"";
    write("one", '"' + title + '"', "2024-01-01", "[A]", "", "Text.");
    build("/");

    Document post = page("posts/one/index.html");
    assertEquals(0, post.select("script:not([src]):not([type=application/ld+json])").size());
    String json = post.select("script[type=application/ld+json]").first().data();
    assertEquals(
        title.replace("\\", ""),
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("@graph")
            .get(0)
            .getAsJsonObject()
            .get("headline")
            .getAsString());
  }

  @Test
  void draftsAreNowhere() throws Exception {
    write("done", "Finished", "2024-01-01", "[Open]", "", "Text.");
    write("draft", "Unfinished", "2024-01-02", "[Secret]", "draft: true", "Text.");
    build("/");

    for (String file : Folder.files(site())) {
      assertFalse(file.contains("draft") || file.contains("secret"), file);
      if (file.endsWith(".html") || file.endsWith(".xml")) {
        assertFalse(Files.readString(site().resolve(file)).contains("Unfinished"), file);
      }
    }
    assertTrue(page("index.html").text().contains("Finished"));
  }

  @Test
  void neighboursLeadFromPostToPostInTheOrderOfTime() throws Exception {
    write("one", "First", "2024-01-01", "[A]", "", "Text.");
    write("two", "Second", "2024-02-01", "[A]", "", "Text.");
    write("three", "Third", "2024-03-01", "[A]", "", "Text.");
    build("/");

    Document second = page("posts/two/index.html");
    assertEquals("Previous First", second.select("a[rel=prev]").text());
    assertEquals("Next Third", second.select("a[rel=next]").text());
    assertEquals(0, page("posts/one/index.html").select("a[rel=prev]").size());
    assertEquals(0, page("posts/three/index.html").select("a[rel=next]").size());
  }

  @Test
  void codeStaysAsTheAuthorWroteIt() throws Exception {
    String code = "```java\nint[][] a = {{0, 0}, {0, 1}}; // {{ title }} {% raw %}\n```\n";
    String markup = "\nRaw <script>alert(1)</script> is text.\n";
    write("code", "Code", "2024-01-01", "[A]", "", code + markup);
    generated.file("content/silenced.yaml", "raw-html: [posts/code.md]\n");
    build("/");

    Document post = page("posts/code/index.html");
    assertEquals(
        "int[][] a = {{0, 0}, {0, 1}}; // {{ title }} {% raw %}",
        post.select("pre code").text().strip());
    assertTrue(post.text().contains("Raw <script>alert(1)</script> is text."));
    assertEquals(0, post.select("script:not([src]):not([type=application/ld+json])").size());
  }

  @Test
  void whatCodePrintsStandsBelowIt() throws Exception {
    String code =
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
    write("code", "Code", "2024-01-01", "[A]", "", code);
    build("/");

    Document page = page("posts/code/index.html");
    Document feed = Jsoup.parse(page("feed.xml").select("content").first().wholeText());
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
    generated.write("formulas", Project.post("good/formulas.md"));
    build("/");

    Document page = page("posts/formulas/index.html");
    assertEquals("", BuiltSiteIT.faults(site().resolve("posts/formulas/index.html")));
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
    assertEquals(1, page("index.html").select("head > link[rel=stylesheet]").size());
    assertEquals(0, page("index.html").select("link[href*=/articles.]").size());

    Document feed = Jsoup.parse(page("feed.xml").select("content").first().wholeText());
    assertEquals(23, feed.select("math").size());
    assertEquals("\\tanh z", feed.select("math").get(1).attr("alttext"));
    assertEquals("\\lVert x \\rVert_2", feed.select("td > math").first().attr("alttext"));
    assertEquals(0, feed.select("[style], .formula, [data-line]").size());
  }

  @Test
  void linesAreNumberedAndTheCodeStaysAsItIs() throws Exception {
    generated.write("formulas", Project.post("good/formulas.md"));
    build("/");

    Document page = page("posts/formulas/index.html");
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
    generated.write(
        "java",
        POST.formatted(
            "Java",
            "2024-01-01",
            "[A]",
            "draft: false",
            "```java include=content/posts/A.java\n```"));
    generated.file("content/posts/A.java", "class A {}\n");
    build("/");

    Document page = page("posts/java/index.html");
    assertEquals("class A {}", page.select(".source > pre").text());
    assertEquals("content/posts/A.java", page.select(".source > p").text());
  }

  @Test
  void exampleThatDoesNotConvergeSaysSo() throws Exception {
    String example =
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
    write("wild", "Wild", "2024-01-01", "[A]", "", example);
    build("/");

    String sentence =
        "Training does not converge: in epoch 2 the loss overflowed."
            + " The pictures show the epoch before.";
    Document post = page("posts/wild/index.html");
    assertEquals(sentence, post.select("#wild [data-part=status]").text());
    assertEquals(
        List.of("2", "–", "–", "–"), post.select("#wild output").eachText(), "its numbers");
    assertEquals(3, post.select("#wild .trainer-pictures svg").size());
    assertTrue(post.text().contains("It overflows in epoch 2."));
    assertTrue(Files.readString(site().resolve("feed.xml")).contains(sentence));
  }

  @Test
  void footnotesStandBelowTheTextAndLeadBack() throws Exception {
    String text =
        "## Notes[^b]\n\nOnce[^a] and twice[^b], nowhere\\[^c].\n\n[^a]: First.\n\n[^b]: *Second*.";
    write("notes", "Notes", "2024-01-01", "[A]", "", text);
    build("/");

    Document post = page("posts/notes/index.html");
    assertEquals(List.of("Second. ↩︎ ↩︎", "First. ↩︎"), post.select(".footnotes li").eachText());
    assertEquals(List.of("1", "2", "1"), post.select("sup a").eachText());
    assertEquals("notes", post.select("main h2").attr("id"));
    assertEquals("", BuiltSiteIT.faults(site().resolve("posts/notes/index.html")));
    for (Element link : post.select("sup a, .footnotes a")) {
      Element target = post.getElementById(link.attr("href").substring(1));
      assertTrue(target != null, link::outerHtml);
      assertFalse(link.attr("aria-label").isEmpty(), link::outerHtml);
    }
    assertEquals(List.of(), SiteCheck.check(site(), new BasePath("/")));
  }

  @Test
  void textsInTheFeedShareNoIds() throws Exception {
    String text = "## Notes\n\nOnce[^a].\n\n[^a]: First.";
    write("one", "One", "2024-01-01", "[A]", "", text);
    write("two", "Two", "2024-01-02", "[A]", "", text);
    build("/");

    Document feed = Jsoup.parse(Files.readString(site().resolve("feed.xml")), Parser.xmlParser());
    for (Element content : feed.select("content")) {
      Document entry = Jsoup.parse(content.text());
      assertEquals(List.of(), entry.select("[id]").eachAttr("id"));
      assertEquals("First.", entry.select(".footnotes li").text());
      assertTrue(entry.select("sup a").attr("href").endsWith("/#fn:1"), entry::html);
    }
  }

  @Test
  void aDateInFrontOfAFilesNameIsNotPartOfItsAddress() throws Exception {
    String links =
        "To [itself](/posts/ring/#here), and to [its tag](/tags/c-plus-plus/).\n\n## Here";
    write("2024-08-04-ring", "Ring", "2024-01-01", "[C++]", "", links);
    build("/");

    assertEquals("here", page("posts/ring/index.html").select("h2").attr("id"));
    assertEquals(List.of(), SiteCheck.check(site(), new BasePath("/")));
  }

  @Test
  void filesThatATextLinksToArePublished() throws Exception {
    String text = "The [picture](/assets/images/author-jules.png#top), to keep.";
    write("files", "Files", "2024-01-01", "[A]", "", text);
    build("/");

    String address = page("posts/files/index.html").select("main p a[href$=#top]").attr("href");
    assertTrue(Files.exists(site().resolve(address.substring(1, address.indexOf('#')))), address);
    assertTrue(address.matches("/assets/images/author-jules\\.[0-9a-f]{8}\\.png#top"), address);
  }

  @Test
  void theSiteWorksBelowAPath() throws Exception {
    write("one", "First", "2024-01-01", "[A]", "", "To the [front page](/), by a link.");
    write("two", "Second", "2024-02-01", "[A]", "", "Text.");
    build("/tutorials/");

    assertFalse(Files.exists(site().resolve("_redirects")), "nothing has moved");
    assertEquals(List.of(), SiteCheck.check(site(), new BasePath("/tutorials/")));
    assertNotEquals(
        List.of(), SiteCheck.check(site(), new BasePath("/")), "no address has changed");
  }

  @Test
  void whoComesByAnOldAddressIsSentOn() throws Exception {
    write("new", "A new name", "2024-01-01", "[A]", "formerly: [old, /2019/old.html]", "Text.");
    write("other", "Another", "2024-01-02", "[A]", "", "Text.");
    build("/blog/");

    for (String old : List.of("posts/old/index.html", "2019/old.html")) {
      Document page = page(old);
      assertEquals("", BuiltSiteIT.faults(site().resolve(old)));
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
      assertEquals(
          page("posts/new/index.html").select("link[rel=canonical]").attr("href"),
          page.select("link[rel=canonical]").attr("href"));
      assertEquals("/blog/posts/new/", page.select("a").attr("href"));
      assertTrue(page.head().html().contains("content=\"0; url=/blog/posts/new/\""), old);
    }
    assertEquals(
        "/blog/posts/old/ /blog/posts/new/ 301\n/blog/2019/old.html /blog/posts/new/ 301\n",
        Files.readString(site().resolve("_redirects")));
    for (String file : List.of("index.html", "feed.xml", "sitemap.xml", "tags/a/index.html")) {
      String text = Files.readString(site().resolve(file));
      assertFalse(text.contains("posts/old") || text.contains("old.html"), file);
    }
    assertEquals(List.of(), SiteCheck.check(site(), new BasePath("/blog/")));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    write("one", "First", "2024-01-01", "[A, B]", "", "Text.");
    write("two", "Second", "2024-01-01", "[B, A]", "", "Text.");
    build("/");
    String first = digest();
    build("/");
    assertEquals(first, digest());
  }

  private void write(
      String name, String title, String date, String tags, String more, String body) {
    String text = POST.formatted(title, date, tags, more, body).replace("\n\n---", "\n---");
    try {
      generated.write(name, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void build(String basePath) throws IOException, InterruptedException {
    generated.build(basePath);
  }

  private Path site() {
    return generated.folder();
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(site().resolve(file)));
  }

  private String digest() throws IOException {
    return new Sha256().addFiles("site", site()).hex();
  }
}
