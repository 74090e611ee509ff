package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import gradientpress.browser.Article.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an article asks of a reader's browser and connection before and after *Train*. */
class ArticlePageIT extends OpenSite {
  /** What a server sends before it hears back: ten packets of 1,460 bytes, less the headers. */
  private static final int FIRST_PACKETS = 14_600 - 300;

  @Test
  void noTrainerCodeIsLoadedBeforeItIsWantedAndNothingEverFromElsewhere() {
    NewContextOptions tablet = new NewContextOptions().setViewportSize(1024, 768); // no margin
    try (Article article = visit(tablet)) {
      article.page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
      article.page.waitForLoadState();
      assertEquals(
          List.of("article.js", "theme.js"),
          scripts(article).stream().map(ArticlePageIT::withoutHash).sorted().toList(),
          "before Train");

      Figure figure = article.figure("Cats and dogs, told apart by ears and snout");
      figure.press("Step");
      assertThat(figure.value("Epoch")).hasText("1");
      for (String module : List.of("/assets/trainer/trainer.", "/assets/trainer/figure.")) {
        assertEquals(
            1,
            scripts(article).stream().filter(url -> url.contains(module)).count(),
            scripts(article)::toString);
      }
      for (String url : article.requests) {
        assertTrue(url.startsWith(server.address() + "/"), "requested from elsewhere: " + url);
      }
      assertEquals(List.of(), article.complaints);
    }
  }

  @Test
  void aStrictContentSecurityPolicyIsInForce() {
    try (Article article = visit()) {
      Object ran =
          article.page.evaluate(
              """
              () => new Promise((resolve) => {
                document.addEventListener("securitypolicyviolation", (event) =>
                  resolve(event.effectiveDirective));
                const script = document.createElement("script");
                script.textContent = "document.title = 'hacked'";
                document.body.append(script);
              })
              """);
      assertEquals("script-src-elem", ran);
      assertFalse(article.page.title().contains("hacked"));
      assertEquals(
          "blocked",
          article.page.evaluate(
              """
              () => new Promise((resolve) => setTimeout(() => {
                try {
                  resolve(new Function("return 'ran'")());
                } catch {
                  resolve("blocked");
                }
              }))
              """));
    }
  }

  @Test
  void theArticleIsWholeWithoutJavaScript() {
    NewContextOptions withoutScripts = new NewContextOptions().setJavaScriptEnabled(false);
    try (Article article = visit(withoutScripts)) {
      Locator figures = article.page.getByRole(AriaRole.FIGURE);
      assertTrue(figures.count() >= 3, () -> figures.count() + " figures");
      for (Locator locator : figures.all()) {
        Figure figure = new Figure(locator);
        if (locator.locator("details").count() > 0) { // a question comes before the answer
          locator.getByText("The answer").click();
        }
        assertThat(locator.locator("svg.plot .boundary")).isVisible();
        assertThat(locator.locator("svg.network rect").first()).isVisible();
        assertThat(locator.locator("svg.curve .loss").first()).isVisible();
        assertTrue(figure.epoch() > 0, "the picture is of a trained network");
        assertThat(figure.value("Accuracy")).containsText("%");
        assertThat(locator.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(locator.getByRole(AriaRole.COMBOBOX)).hasCount(0);
        assertThat(locator.getByRole(AriaRole.SPINBUTTON)).hasCount(0);
      }
    }
  }

  @Test
  void onPaperAnArticleIsItsTextAndItsPictures() {
    try (Article article = visit()) {
      Page page = article.page;
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Locator title = page.getByRole(AriaRole.HEADING).first();
      Locator text = page.locator(".article > p").first();
      assertThat(text).isVisible();
      assertEquals(text.boundingBox().x, title.boundingBox().x, 1, "title and text begin together");
      for (Locator figure : page.getByRole(AriaRole.FIGURE).all()) {
        assertThat(figure.locator("svg.plot")).isVisible();
        assertThat(figure.getByRole(AriaRole.BUTTON)).hasCount(0);
      }
      assertThat(page.getByText("The figures can be trained at https://")).isVisible();
      assertEquals(List.of(), page.locator("main :is(p, h1, h2, h3)").evaluateAll(CRAMPED));
    }
  }

  /** Finds what is set larger than its lines are high. */
  private static final String CRAMPED =
      """
      (elements) => elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { fontSize, lineHeight } = getComputedStyle(element);
          return parseFloat(lineHeight) < parseFloat(fontSize);
        })
        .map((element) => element.textContent)
      """;

  /** A browser asks the system for each face, and sets up each size of it, before it shows text. */
  @Test
  void textIsSetInFewFacesAndSizes() {
    NewContextOptions phone = new NewContextOptions().setViewportSize(375, 812);
    try (Article article = visit(phone)) {
      List<?> faces =
          (List<?>)
              article.page.evaluate(
                  """
                  () => [...new Set([...document.querySelectorAll("body :not(svg *, math *)")]
                    .map((element) => getComputedStyle(element))
                    .map((style) =>
                      [style.fontFamily, style.fontStyle, style.fontWeight, style.fontSize].join(" "),
                    ))]
                  """);
      assertTrue(faces.size() <= 17, () -> faces.size() + ": " + faces);
    }
  }

  @Test
  void everyArticleIsLight() throws IOException {
    try (DirectoryStream<Path> articles = Files.newDirectoryStream(SITE.resolve("posts"))) {
      for (Path article : articles) {
        Document page = Jsoup.parse(Files.readString(article.resolve("index.html")));
        long html = gzip(page.outerHtml().getBytes());
        long css = gzip(page, "link[rel=stylesheet]", "href");
        long js = gzip(page, "script[src]", "src");
        long pictures = gzip(page, "img, use, link[rel=icon]", "src, href");
        String parts =
            "%s: HTML %s + CSS %s + JavaScript %s + pictures %s bytes"
                .formatted(article.getFileName(), html, css, js, pictures);
        assertTrue(js <= 3 * 1024, parts);
        assertTrue(html + css + js + pictures <= 40 * 1024, parts);
        assertTrue(html <= FIRST_PACKETS, parts);
        page.select(".trainer-pictures").remove();
        long text = gzip(page.outerHtml().getBytes());
        assertTrue(text + css + js <= 30 * 1024, parts + "; without pictures " + text);
      }
    }
  }

  @Test
  void whatTrainLoadsIsLight() throws IOException {
    Document page =
        Jsoup.parse(Files.readString(SITE.resolve(Article.PATH.substring(1) + "index.html")));
    long shim = gzip(Files.readAllBytes(Path.of("assets/js/page/figures.js"))); // its part of all
    long trainer = gzip(page.select("script[data-trainer]").attr("data-trainer"));
    long figure = gzip(page.select("script[data-figure]").attr("data-figure"));
    long share = gzip(page.select("script[data-share]").attr("data-share"));
    long microscope = gzip(page.select("script[data-microscope]").attr("data-microscope"));
    long results = gzip(page.select("script[data-results]").attr("data-results"));
    long compare = gzip(page.select("script[data-compare]").attr("data-compare"));
    long points = gzip(page.select("script[data-points]").attr("data-points"));
    long prose = gzip(page.select("script[data-prose]").attr("data-prose"));
    long neuron = gzip(page.select("script[data-neuron]").attr("data-neuron"));
    assertTrue(trainer <= 25 * 1024, "the trainer: " + trainer + " bytes");
    assertTrue(shim + figure <= 45 * 1024, "the page's part: " + shim + " + " + figure + " bytes");
    assertTrue(prose <= 6 * 1024, "what numbers in the text do: " + prose + " bytes");
    assertTrue(share <= 29.5 * 1024, "what is shared and taken home: " + share + " bytes");
    assertTrue(microscope <= 16.5 * 1024, "the microscope: " + microscope + " bytes");
    assertTrue(results <= 15 * 1024, "what shows results: " + results + " bytes");
    assertTrue(compare <= 22.5 * 1024, "what compares runs: " + compare + " bytes");
    assertTrue(points <= 17 * 1024, "what edits points: " + points + " bytes");
    assertTrue(neuron <= 7.5 * 1024, "what edits layers and weights: " + neuron + " bytes");
  }

  @Test
  void whatNotesLoadIsLight() throws IOException {
    Document page =
        Jsoup.parse(Files.readString(SITE.resolve(Article.PATH.substring(1) + "index.html")));
    long note = gzip(page.select("script[data-note]").attr("data-note"));
    assertTrue(note <= 1024, "what shows a note: " + note + " bytes");
    for (String other : List.of("index.html", "about/index.html", "tags/index.html")) {
      Document without = Jsoup.parse(Files.readString(SITE.resolve(other)));
      assertEquals(0, without.select("[href*=notes], [data-note]").size(), other);
    }
  }

  private static List<String> scripts(Article article) {
    List<String> scripts = new ArrayList<>(article.requests);
    scripts.removeIf(url -> !url.endsWith(".js"));
    return scripts;
  }

  private static String withoutHash(String url) {
    return url.replaceFirst(".*/assets/js/", "").replaceFirst("\\.[0-9a-f]{8}\\.", ".");
  }

  private static long gzip(String address) {
    try {
      return gzip(Files.readAllBytes(SITE.resolve(address.substring(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sums up the files that elements name in one of several attributes. */
  private static long gzip(Document page, String elements, String attributes) {
    return page.select(elements).stream()
        .flatMap(element -> Stream.of(attributes.split(", ")).map(element::attr))
        .map(address -> address.replaceFirst("#.*", ""))
        .filter(address -> !address.isEmpty())
        .distinct()
        .mapToLong(ArticlePageIT::gzip)
        .sum();
  }

  private static long gzip(byte[] content) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.size();
  }
}
