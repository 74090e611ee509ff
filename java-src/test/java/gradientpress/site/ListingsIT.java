package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteCheck;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages on which the articles of a site with many of them are found. */
class ListingsIT {
  private static final int POSTS = 60;

  private static final String POST =
      """
      ---
      title: Article %s
      description: One of very many articles, all of them short
      date: %s
      author_name: %s
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Everything, %s]
      ---

      See [the author](/authors/%s/), [the year](/archive/%s/) and [the tag](/tags/everything/).
      """;

  private static GeneratedSite generated;

  /** Ten days lie between the articles; every tenth has the rare tag and another author. */
  @BeforeAll
  static void build() throws IOException, InterruptedException {
    generated = new GeneratedSite("listings-test");
    for (int i = 1; i <= POSTS; i++) {
      LocalDate date = LocalDate.of(2023, 1, 1).plusDays(10L * i);
      boolean rare = i % 10 == 0;
      generated.write(
          "article-" + i,
          POST.formatted(
              i,
              date,
              rare ? "Zoë" : "Jules",
              rare ? "Rare" : "Tag " + i,
              rare ? "zoe" : "jules",
              date.getYear()));
    }
    generated.build("/");
  }

  @Test
  void nothingLeadsNowhere() throws IOException {
    assertEquals(List.of(), SiteCheck.check(generated.folder(), new BasePath("/")));
  }

  @Test
  void pagesOfTheFrontPageListEveryArticleOnceNewestFirst() throws IOException {
    assertEquals(newestFirst(1), throughPages("/", ".card h2"));
    assertEquals("Articles, page 2", page("/page/2/").select("h1").text());
  }

  @Test
  void pagesOfATagListEveryArticleOnceNewestFirst() throws IOException {
    assertEquals(newestFirst(1), throughPages("/tags/everything/", ".card h2"));
    assertEquals(newestFirst(10), throughPages("/tags/rare/", ".card h2"));
    assertTrue(page("/tags/everything/page/2/").title().startsWith("Tagged “Everything”, page 2"));
  }

  @Test
  void theTagsSayHowManyArticlesTheyHave() throws IOException {
    Document tags = page("/tags/");
    assertEquals("Everything 60 articles", tags.select("li:has(a[href$=/everything/])").text());
    assertEquals("Tag 1 1 article", tags.select("li:has(a[href$=/tag-1/])").text());
  }

  @Test
  void theFrontPageNamesTheTagsThatAreUsedMost() throws IOException {
    List<String> tags = page("/").select("[aria-labelledby=tags] li a").eachText();
    assertEquals(24, tags.size());
    assertTrue(tags.containsAll(List.of("Everything", "Rare")), tags::toString);
  }

  @Test
  void authorsHaveTheirArticles() throws IOException {
    Document authors = page("/authors/");
    assertEquals(
        List.of("Jules 54 articles", "Zoë 6 articles"), authors.select("main li").eachText());
    assertEquals(newestFirst(10), throughPages("/authors/zoe/", ".card h2"));
    assertEquals(54, throughPages("/authors/jules/", ".card h2").size());
    assertEquals("/authors/zoe/", page("/posts/article-10/").select("a[rel=author]").attr("href"));
  }

  @Test
  void theArchiveHasYearsNewestFirstAndLeadsToTheRestOfLongOnes() throws IOException {
    Document archive = page("/archive/");
    assertEquals(List.of("2024", "2023"), archive.select("h2").eachText());
    assertEquals(List.of("All 36 of 2023"), archive.select(".more").eachText());
    List<String> titles = new ArrayList<>();
    for (String year : archive.select("h2 a").eachAttr("href")) {
      titles.addAll(page(year).select("main li a").eachText());
    }
    assertEquals(newestFirst(1), titles);
  }

  /** Article 30 shares its rare tag with 20 and 40, which are nearer than 10 and 50. */
  @Test
  void whatSharesARareTagIsMoreRelatedThanWhatSharesACommonOne() throws IOException {
    assertEquals(
        List.of("Article 20", "Article 40", "Article 10"),
        page("/posts/article-30/").select("[aria-labelledby=related] a").eachText());
    assertEquals(
        List.of("Article 33", "Article 37", "Article 32"),
        page("/posts/article-35/").select("[aria-labelledby=related] a").eachText());
  }

  @Test
  void neighboursAreNotNamedAgainAsRelated() throws IOException {
    for (int i = 1; i <= POSTS; i++) {
      List<String> titles =
          page("/posts/article-" + i + "/").select("[data-end] a:not([rel=tag])").eachText();
      assertEquals(titles.stream().distinct().toList(), titles);
    }
  }

  private static List<String> newestFirst(int step) {
    List<String> titles = new ArrayList<>();
    for (int i = POSTS; i >= 1; i--) {
      if (i % step == 0) {
        titles.add("Article " + i);
      }
    }
    return titles;
  }

  /** Goes from page to page by "Older articles", and back to see whether that leads there. */
  private static List<String> throughPages(String first, String selector) throws IOException {
    List<String> titles = new ArrayList<>();
    String previous = "";
    for (String address = first; !address.isEmpty(); ) {
      Document page = page(address);
      titles.addAll(page.select(selector).eachText());
      assertEquals(previous, page.select("[aria-label=Pages] a[rel=prev]").attr("href"));
      previous = address;
      address = page.select("[aria-label=Pages] a[rel=next]").attr("href");
    }
    return titles;
  }

  private static Document page(String address) throws IOException {
    return generated.page(address.substring(1) + "index.html");
  }
}
