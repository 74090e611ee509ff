package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Eleventy makes of a site whose posts are unlike ours: odd tags, drafts, parts of a series,
 * new names, a base path.
 */
class GeneratorIT {
  private GeneratedSite site;

  @BeforeEach
  void layOut() throws IOException {
    site = new GeneratedSite("generator-test");
  }

  @Test
  void tagsHaveSafeAddressesThatDoNotCollide() throws Exception {
    site.writePost(
        "languages", "Languages", "2024-01-01", "[C, C++, 'C#', C++20, Été, 日本語]", "", "Text.");
    site.writePost("more", "More", "2024-01-02", "[c, C++]", "", "Text.");
    site.build("/");

    Document post = site.page("posts/languages/index.html");
    List<String> addresses = post.select("a[rel=tag], .tags a").eachAttr("href");
    assertEquals(6, addresses.stream().distinct().count(), addresses::toString);
    assertTrue(addresses.contains("/tags/c-plus-plus/"), addresses::toString);
    assertTrue(addresses.contains("/tags/c-sharp/"), addresses::toString);
    for (String address : addresses) {
      assertTrue(address.matches("/tags/[a-z0-9-]+/"), address);
      assertTrue(
          site.page(address.substring(1) + "index.html").text().contains("Languages"), address);
    }
    assertTrue(site.page("tags/c-plus-plus/index.html").text().contains("More"));
  }

  /** Eleventy has collections by these names, and JavaScript objects have such properties. */
  @Test
  void tagsThatMeanSomethingToTheGeneratorAreTagsLikeOthers() throws Exception {
    site.writePost(
        "one", "First", "2024-01-01", "[all, posts, shelves, constructor, length]", "", "Text.");
    site.writePost("two", "Second", "2024-01-02", "[A]", "", "Text.");
    site.build("/");

    for (String tag : List.of("all", "posts", "shelves", "constructor", "length")) {
      Document page = site.page("tags/" + tag + "/index.html");
      assertEquals(List.of("First"), page.select("main h2").eachText(), tag);
    }
    assertEquals(List.of("Second", "First"), site.page("index.html").select(".card h2").eachText());
  }

  @Test
  void aPostThatWasUpdatedSaysSo() throws Exception {
    site.writePost("one", "First", "2024-01-01", "[A]", "updated: 2 March 2024", "Text.");
    site.writePost("two", "Second", "2024-02-01", "[A]", "", "Text.");
    site.build("/");

    assertTrue(
        site.page("posts/one/index.html")
            .select(".post-meta")
            .text()
            .contains("(updated 2 March 2024)"));
    String feed = Files.readString(site.folder().resolve("feed.xml"));
    assertTrue(feed.contains("<published>2024-01-01T00:00:00Z</published>"), feed);
    assertEquals(3, feed.split("<updated>").length - 1);
    assertEquals(2, feed.split("<updated>2024-03-02T00:00:00Z</updated>").length - 1, feed);
    String sitemap = Files.readString(site.folder().resolve("sitemap.xml"));
    assertTrue(sitemap.contains("<lastmod>2024-03-02</lastmod>"), sitemap);
    assertFalse(site.page("posts/two/index.html").text().contains("updated"));
  }

  @Test
  void aSeriesNamesItsPartsInTheirOrder() throws Exception {
    site.writePost(
        "c", "Third", "2024-01-01", "[A]", "series: {name: Nets & more, part: 3}", "Text.");
    site.writePost(
        "a", "First", "2024-01-02", "[A]", "series: {name: Nets & more, part: 1}", "Text.");
    site.writePost(
        "b", "Second", "2024-01-03", "[A]", "series: {name: Nets & more, part: 2}", "Text.");
    site.writePost("x", "Other", "2024-01-04", "[A]", "series: Lonely", "Text.");
    site.build("/");

    List<String> parts = List.of("First", "Second", "Third");
    Document second = site.page("posts/b/index.html");
    assertEquals("Nets & more, part 2 of 3", second.select(".article-header .kicker").text());
    assertEquals(parts, second.select("nav[aria-labelledby=series] li a").eachText());
    assertEquals("Nets & more", second.select("#series").text());
    assertEquals("Second", second.select("nav [aria-current=page]").text());
    Document lonely = site.page("posts/x/index.html");
    assertEquals("Lonely", lonely.select(".article-header .kicker").text());
    assertEquals(0, lonely.select("nav[aria-labelledby=series]").size());

    assertEquals(
        parts, site.page("series/nets-and-more/index.html").select("main li > a").eachText());
    Document index = site.page("series/index.html");
    assertEquals(List.of("Lonely", "Nets & more"), index.select("h2").eachText());
    assertEquals(parts, index.select("li:has(h2 a[href*=nets]) ol a").eachText());
  }

  @Test
  void aFeaturedPostStandsOut() throws Exception {
    site.writePost("one", "First", "2024-01-01", "[A]", "featured: true", "Text.");
    site.writePost("two", "Second", "2024-01-02", "[A]", "", "Text.");
    site.build("/");

    assertEquals("First", site.page("index.html").select(".featured h2").text());
    assertTrue(site.page("index.html").select(".featured").text().contains("Featured"));
    assertFalse(site.page("posts/one/index.html").text().contains("Featured"));
  }

  @Test
  void draftsAreNowhere() throws Exception {
    site.writePost("done", "Finished", "2024-01-01", "[Open]", "", "Text.");
    site.writePost("draft", "Unfinished", "2024-01-02", "[Secret]", "draft: true", "Text.");
    site.build("/");

    for (String file : Folder.files(site.folder())) {
      assertFalse(file.contains("draft") || file.contains("secret"), file);
      if (file.endsWith(".html") || file.endsWith(".xml")) {
        assertFalse(Files.readString(site.folder().resolve(file)).contains("Unfinished"), file);
      }
    }
    assertTrue(site.page("index.html").text().contains("Finished"));
  }

  @Test
  void neighboursLeadFromPostToPostInTheOrderOfTime() throws Exception {
    site.writePost("one", "First", "2024-01-01", "[A]", "", "Text.");
    site.writePost("two", "Second", "2024-02-01", "[A]", "", "Text.");
    site.writePost("three", "Third", "2024-03-01", "[A]", "", "Text.");
    site.build("/");

    Document second = site.page("posts/two/index.html");
    assertEquals("Previous First", second.select("a[rel=prev]").text());
    assertEquals("Next Third", second.select("a[rel=next]").text());
    assertEquals(0, site.page("posts/one/index.html").select("a[rel=prev]").size());
    assertEquals(0, site.page("posts/three/index.html").select("a[rel=next]").size());
  }

  @Test
  void textsInTheFeedShareNoIds() throws Exception {
    String text = "## Notes\n\nOnce[^a].\n\n[^a]: First.";
    site.writePost("one", "One", "2024-01-01", "[A]", "", text);
    site.writePost("two", "Two", "2024-01-02", "[A]", "", text);
    site.build("/");

    Document feed =
        Jsoup.parse(Files.readString(site.folder().resolve("feed.xml")), Parser.xmlParser());
    for (Element content : feed.select("content")) {
      Document entry = Jsoup.parse(content.text());
      assertEquals(List.of(), entry.select("[id]").eachAttr("id"));
      assertEquals("First.", entry.select(".footnotes li").text());
      assertTrue(entry.select("sup a").attr("href").endsWith("/#fn:1"), entry::html);
    }
  }

  @Test
  void theSiteWorksBelowAPath() throws Exception {
    site.writePost("one", "First", "2024-01-01", "[A]", "", "To the [front page](/), by a link.");
    site.writePost("two", "Second", "2024-02-01", "[A]", "", "Text.");
    site.build("/tutorials/");

    assertFalse(Files.exists(site.folder().resolve("_redirects")), "nothing has moved");
    assertEquals(List.of(), SiteCheck.check(site.folder(), new BasePath("/tutorials/")));
    assertNotEquals(
        List.of(), SiteCheck.check(site.folder(), new BasePath("/")), "no address has changed");
  }

  @Test
  void whoComesByAnOldAddressIsSentOn() throws Exception {
    site.writePost(
        "new", "A new name", "2024-01-01", "[A]", "formerly: [old, /2019/old.html]", "Text.");
    site.writePost("other", "Another", "2024-01-02", "[A]", "", "Text.");
    site.build("/blog/");

    for (String old : List.of("posts/old/index.html", "2019/old.html")) {
      Document page = site.page(old);
      assertEquals("", BuiltSiteIT.faults(site.folder().resolve(old)));
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
      assertEquals(
          site.page("posts/new/index.html").select("link[rel=canonical]").attr("href"),
          page.select("link[rel=canonical]").attr("href"));
      assertEquals("/blog/posts/new/", page.select("a").attr("href"));
      assertTrue(page.head().html().contains("content=\"0; url=/blog/posts/new/\""), old);
    }
    assertEquals(
        "/blog/posts/old/ /blog/posts/new/ 301\n/blog/2019/old.html /blog/posts/new/ 301\n",
        Files.readString(site.folder().resolve("_redirects")));
    for (String file : List.of("index.html", "feed.xml", "sitemap.xml", "tags/a/index.html")) {
      String text = Files.readString(site.folder().resolve(file));
      assertFalse(text.contains("posts/old") || text.contains("old.html"), file);
    }
    assertEquals(List.of(), SiteCheck.check(site.folder(), new BasePath("/blog/")));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    site.writePost("one", "First", "2024-01-01", "[A, B]", "", "Text.");
    site.writePost("two", "Second", "2024-01-01", "[B, A]", "", "Text.");
    site.build("/");
    String first = digest();
    site.build("/");
    assertEquals(first, digest());
  }

  private String digest() throws IOException {
    return new Sha256().addFiles("site", site.folder()).hex();
  }
}
