package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.file.Folder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The site as it was built: valid, whole, and with all that a blog has. */
class BuiltSiteIT {
  private static final Path SITE = Path.of("_site");

  @TestFactory
  Stream<DynamicTest> everyPageIsValidHtml() throws IOException {
    return pages().stream()
        .map(
            page -> DynamicTest.dynamicTest(page.toString(), () -> assertEquals("", faults(page))));
  }

  @Test
  void nothingOfTheAuthorsPreviewIsPublished() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(file.toString().contains("preview"), file.toString());
        assertFalse(content.contains("/preview/"), file.toString());
      }
    }
  }

  @Test
  void theArticlesAreListedWithThumbnailAuthorAndTags() throws IOException {
    Document home = Jsoup.parse(Files.readString(SITE.resolve("index.html")));
    for (Path post : posts()) {
      String address = "/posts/" + post.getFileName() + "/";
      Element card = home.select("article:has(a[href=" + address + "])").first();
      assertTrue(card != null, () -> "the home page does not list " + address);
      String source = Files.readString(Path.of("content/posts", post.getFileName() + ".md"));
      String own = source.contains("\nthumbnail: ") ? "/assets/images/" : "/examples/";
      assertEquals(1, card.select("img.thumbnail[src^=" + own + "]").size(), address);
      assertTrue(card.text().contains("Jules"), card::text);
      assertTrue(!card.select("a[href^=/tags/]").isEmpty(), card::text);
    }
  }

  @Test
  void theFeedCarriesWholeArticlesWithAPictureForEachFigure() throws IOException {
    Document feed = Jsoup.parse(Files.readString(SITE.resolve("feed.xml")), "", Parser.xmlParser());
    assertEquals(posts().size(), feed.select("entry").size());
    for (Element entry : feed.select("entry")) {
      Document content = Jsoup.parse(entry.select("content").text());
      assertTrue(content.select("p").size() > 5, "a feed entry is not the whole article");
      assertTrue(!content.select("img[src$=.svg]").isEmpty(), "a feed entry has no picture");
      assertEquals(0, content.select("script, button, select").size());
      for (String source : content.select("img").eachAttr("src")) {
        assertTrue(source.startsWith("https://"), "not absolute in the feed: " + source);
      }
      String address = entry.select("link").attr("href");
      for (Element figure : content.select("figure:has(img[src*=/examples/])")) {
        String link = figure.select("a").attr("href");
        assertTrue(link.startsWith(address + "#"), link);
        Path page = SITE.resolve(URI.create(address).getPath().substring(1) + "index.html");
        String id = link.substring(link.indexOf('#') + 1);
        assertTrue(Jsoup.parse(Files.readString(page)).getElementById(id) != null, link);
      }
    }
  }

  @Test
  void theFeedCarriesSourcesWithoutIds() throws IOException {
    Document feed = Jsoup.parse(Files.readString(SITE.resolve("feed.xml")), "", Parser.xmlParser());
    int sources = 0;
    for (Element entry : feed.select("entry")) {
      Document content = Jsoup.parse(entry.select("content").text());
      String article = entry.select("link").attr("href");
      assertEquals(0, content.select("[id], a[href^=#]").size(), article);
      Document page = page(URI.create(article).getPath());
      List<String> listed = page.select(".sources li").eachText();
      for (String source : listed) {
        String told = source.replaceFirst("( ↩\\S*)+$", "");
        assertTrue(content.text().contains(told), "not in the feed: " + told);
      }
      for (Element mark : content.select("a[aria-label^=Source]")) {
        assertTrue(mark.attr("href").startsWith(article + "#source:"), mark::toString);
      }
      sources += listed.size();
    }
    assertTrue(sources > 5, "only " + sources);
  }

  @Test
  void theGlossaryTellsForEachTermWhichArticlesLinkToIt() throws IOException {
    Document glossary = page("/glossary/");
    Map<String, Set<String>> expected = new TreeMap<>();
    for (Path post : posts()) {
      String address = "/posts/" + post.getFileName() + "/";
      for (String link : page(address).select("main a[href^=/glossary/#]").eachAttr("href")) {
        String id = link.substring("/glossary/#".length());
        expected.computeIfAbsent(id, term -> new TreeSet<>()).add(address);
      }
    }
    Map<String, Set<String>> told = new TreeMap<>();
    for (Element heading : glossary.select("h2[id]")) {
      Element uses = heading.nextElementSiblings().select("p").get(1);
      if (uses.hasClass("uses")) {
        told.put(heading.id(), new TreeSet<>(uses.select("a").eachAttr("href")));
      }
    }
    assertEquals(expected, told);
    assertTrue(glossary.select("h2").size() >= 25);
  }

  private static Document page(String address) throws IOException {
    return Jsoup.parse(Files.readString(SITE.resolve(address.substring(1) + "index.html")));
  }

  @Test
  void theFeedAsksWhatTheFiguresAsk() throws IOException {
    Document feed = Jsoup.parse(Files.readString(SITE.resolve("feed.xml")), "", Parser.xmlParser());
    for (Element entry : feed.select("entry")) {
      Document content = Jsoup.parse(entry.select("content").text());
      String address = URI.create(entry.select("link").attr("href")).getPath();
      Document page =
          Jsoup.parse(Files.readString(SITE.resolve(address.substring(1) + "index.html")));
      List<String> asked = new ArrayList<>();
      asked.addAll(
          page.select(".trainer-prediction :is(legend, label, .trainer-question)").eachText());
      asked.addAll(page.select(".trainer-prediction:has(legend) details p").eachText());
      asked.addAll(page.select("[data-goal]").eachText());
      for (String text : asked) {
        assertTrue(content.text().contains(text), "not in the feed: " + text);
      }
    }
  }

  /** As hosts read it: all rules for a file count, and what two say of the same is joined. */
  @Test
  void hostsAreToldTheHeadersOfEveryFile() throws IOException {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    String address = "";
    for (String line : Files.readAllLines(SITE.resolve("_headers"))) {
      if (line.startsWith("/")) {
        address = line;
        rules.put(address, new TreeMap<>());
      } else {
        String[] header = line.strip().split(": ", 2);
        rules.get(address).merge(header[0], header[1], (a, b) -> a + ", " + b);
      }
    }
    String policy = "";
    for (String file : Folder.files(SITE)) {
      Map<String, String> sent = new TreeMap<>();
      String path = "/" + file.replaceFirst("(^|/)index\\.html$", "$1");
      rules.forEach(
          (rule, headers) -> {
            String pattern = Pattern.quote(rule).replace("*", "\\E.*\\Q");
            if (path.matches(pattern)) {
              headers.forEach((name, value) -> sent.merge(name, value, (a, b) -> a + ", " + b));
            }
          });
      boolean isForHosts = path.equals("/_headers") || path.equals("/_redirects");
      assertEquals(isForHosts ? 7 : 8, sent.size(), path + " " + sent);
      boolean hashed = path.matches(".*\\.[0-9a-f]{8,16}\\.\\w+");
      String caching = hashed ? "public, max-age=31536000, immutable" : "no-cache";
      assertEquals(isForHosts ? null : caching, sent.get("Cache-Control"), path);
      policy = sent.get("Content-Security-Policy");
    }
    for (Path page : pages()) {
      String own =
          Jsoup.parse(Files.readString(page))
              .select("meta[http-equiv=Content-Security-Policy]")
              .attr("content");
      assertEquals(policy, own + "; frame-ancestors 'none'", page.toString());
    }
  }

  @Test
  void everyPageTellsMachinesWhatItIs() throws IOException {
    JsonObject manifest =
        JsonParser.parseString(Files.readString(SITE.resolve("manifest.webmanifest")))
            .getAsJsonObject();
    for (JsonElement icon : manifest.getAsJsonArray("icons")) {
      String source = icon.getAsJsonObject().get("src").getAsString();
      assertTrue(Files.exists(SITE.resolve(source.substring(1))), source);
    }
    for (Path page : pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      assertEquals("/manifest.webmanifest", document.select("link[rel=manifest]").attr("href"));
      assertEquals(2, document.select("meta[name=theme-color][media]").size());
      boolean listed = document.select("meta[name=robots][content=noindex]").isEmpty();
      assertEquals(listed ? 1 : 0, document.select("link[rel=canonical]").size(), page.toString());
    }
  }

  @Test
  void whoSharesAnArticleSharesAPictureOfItsFirstFigure() throws IOException {
    for (Path post : posts()) {
      Document page = Jsoup.parse(Files.readString(post.resolve("index.html")));
      URI address = URI.create(page.select("meta[property=og:image]").attr("content"));
      Path file = SITE.resolve(address.getPath().substring(1));
      BufferedImage image = ImageIO.read(file.toFile());
      assertEquals(
          page.select("meta[property=og:image:width]").attr("content"), "" + image.getWidth());
      assertEquals(
          page.select("meta[property=og:image:height]").attr("content"), "" + image.getHeight());
      assertTrue(!page.select("meta[property=og:image:alt]").attr("content").isBlank());
      assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
      JsonObject data =
          JsonParser.parseString(page.select("script[type=application/ld+json]").html())
              .getAsJsonObject();
      JsonObject article = data.getAsJsonArray("@graph").get(0).getAsJsonObject();
      assertEquals(page.select("h1").text(), article.get("headline").getAsString());
      assertEquals(address.toString(), article.get("image").getAsString());
      assertEquals(
          page.select("link[rel=canonical]").attr("href"), article.get("url").getAsString());
    }
  }

  @Test
  void theSitemapNamesEveryPageThatIsToBeFound() throws IOException {
    String sitemap = Files.readString(SITE.resolve("sitemap.xml"));
    List<String> unlisted = new ArrayList<>();
    for (Path page : pages()) {
      String address = "/" + SITE.relativize(page).toString().replace("index.html", "");
      boolean hidden =
          !Jsoup.parse(Files.readString(page))
              .select("meta[name=robots][content=noindex]")
              .isEmpty();
      assertEquals(!hidden, sitemap.contains(address + "</loc>"), address);
      if (hidden) {
        unlisted.add(address);
      }
    }
    assertEquals(List.of("/404.html", "/offline/"), unlisted);
    List<String> addresses = Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").eachText();
    assertEquals(addresses.stream().sorted().toList(), addresses, "by no file's time of creation");
  }

  static String faults(Path page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    // From a file, the validator takes the page's own style sheets for foreign ones; what the
    // policy
    // does is tested in a browser.
    return validator
        .validate(page)
        .lines()
        .filter(line -> !line.contains("violates Content Security Policy"))
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<Path> posts() throws IOException {
    try (Stream<Path> folders = Files.list(SITE.resolve("posts"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
