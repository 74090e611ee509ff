package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader's device keeps of the site, and what it shows when nobody answers. */
class ServiceWorkerIT {
  private static final String GUIDE = Article.PATH;
  private static final String OTHER = "/posts/one-neuron/";
  private static final String RING = "The same ring, with four hidden neurons";

  /** The addresses in all caches, below the address of the site. */
  private static final String KEPT =
      """
      async () => {
        const kept = [];
        for (const name of await caches.keys()) {
          for (const { url } of await (await caches.open(name)).keys()) {
            kept.push(url.slice(location.origin.length));
          }
        }
        return kept;
      }
      """;

  private static final String IS_KEPT =
      "async (address) => Boolean(await caches.match(address)) &&"
          + " Boolean(navigator.serviceWorker.controller)";

  /** Asks for many pages, one after the other, as if each had been opened. */
  private static final String VISIT =
      """
      async (addresses) => {
        for (const address of addresses) await (await fetch(address)).text();
      }
      """;

  /** What a browser does by itself after a page was opened, but sometimes only a minute later. */
  private static final String LOOK_FOR_ANOTHER_WORKER =
      "async () => void (await (await navigator.serviceWorker.getRegistration())?.update())";

  private static Chromium chromium;

  @TempDir private Path folder;
  private SiteServer server;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.common();
  }

  @AfterAll
  static void endBrowser() {
    chromium.close();
  }

  @BeforeEach
  void serveACopyOfTheSite() throws IOException {
    Path built = Path.of("_site");
    for (String file : Folder.files(built)) {
      Folder.write(folder.resolve(file), Files.readAllBytes(built.resolve(file)));
    }
    server = SiteServer.withServiceWorker(folder);
    context = chromium.browser().newContext();
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
  }

  /** Opens a page, and waits until it is kept. */
  private void visit(String path) {
    page.navigate(server.address() + path);
    waitUntilKept(path);
  }

  private void waitUntilKept(String path) {
    waitFor(IS_KEPT, path);
  }

  /** Waits until a promise of the page's holds true. */
  private void waitFor(String promise, Object argument) {
    page.waitForCondition(() -> (boolean) page.evaluate(promise, argument));
  }

  private List<?> kept() {
    return (List<?>) page.evaluate(KEPT);
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private void assertHeading(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, named(heading))).isVisible();
  }

  @Test
  void aPageThatWasReadOnceIsThereWithoutTheNetworkWithAllItsPicturesAndStyles() {
    visit(GUIDE);
    server.goDown();
    page.reload();
    assertHeading("A Beginner's Guide to Neural Networks");
    page.evaluate("document.querySelectorAll('img').forEach((image) => (image.loading = 'eager'))");
    page.waitForFunction("() => [...document.images].every(({ complete }) => complete)");
    assertEquals(
        List.of(),
        page.evaluate("[...document.images].filter((i) => !i.naturalWidth).map(({ src }) => src)"));
    assertEquals(
        true,
        page.evaluate(
            "[...document.querySelectorAll('link[rel=stylesheet]')].every(({sheet}) => sheet)"));
    page.getByRole(AriaRole.BUTTON, named("Dark theme")).click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void theFrontPageComesWithTheFirst() {
    visit(GUIDE);
    waitUntilKept("/");
    server.goDown();
    page.navigate(server.address() + "/");
    assertTrue(page.getByRole(AriaRole.ARTICLE).count() > 2, "the articles are listed");
  }

  @Test
  void whatWasTrainedTrainsWithoutTheNetwork() {
    visit(GUIDE);
    new Figure(page.getByRole(AriaRole.FIGURE, named(RING))).press("Step");
    assertThat(new Figure(page.getByRole(AriaRole.FIGURE, named(RING))).value("Epoch"))
        .hasText("1");
    waitUntilKept(dataOf(GUIDE, "data-trainer"));
    server.goDown();
    page.reload();
    Figure ring = new Figure(page.getByRole(AriaRole.FIGURE, named(RING)));
    ring.trainTo(5);
  }

  /** Returns an address that a page names for later. */
  private String dataOf(String path, String attribute) {
    try {
      Document html =
          Jsoup.parse(Files.readString(folder.resolve(path.substring(1) + "index.html")));
      return html.select("[" + attribute + "]").attr(attribute);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatHasChangedIsNeverShownAsItWas() throws IOException {
    server.letBrowsersKeepEverything();
    visit(GUIDE);
    visit(OTHER);
    for (String title : List.of("Changed", "Changed again")) {
      change(GUIDE, title);
      page.navigate(server.address() + GUIDE + "?ring.epoch=" + title.length() + "#ring");
      assertHeading(title);
      page.navigate(server.address() + OTHER);
      page.goBack();
      assertHeading(title);
      waitFor(
          "async ([path, text]) => (await (await caches.match(path)).text()).includes(text)",
          List.of(GUIDE, title));
    }
    server.goDown();
    page.reload();
    assertHeading("Changed again");
  }

  /** Gives a page another heading. */
  private void change(String path, String title) throws IOException {
    Path file = folder.resolve(path.substring(1) + "index.html");
    Document html = Jsoup.parse(Files.readString(file));
    html.select("article h1").first().text(title);
    Files.writeString(file, html.outerHtml());
  }

  @Test
  void whatWasNeverReadSaysSoAndListsWhatIsThere() {
    visit(GUIDE);
    server.goDown();
    page.navigate(server.address() + OTHER);
    assertHeading("No connection");
    assertEquals(server.address() + OTHER, page.url());
    page.getByRole(AriaRole.REGION, named("Articles on this device"))
        .getByRole(AriaRole.LINK)
        .click();
    assertHeading("A Beginner's Guide to Neural Networks");
    page.navigate(server.address() + GUIDE.replaceFirst("/$", "") + "?x=1#ring");
    assertHeading("A Beginner's Guide to Neural Networks");
    assertEquals(server.address() + GUIDE + "?x=1#ring", page.url());
  }

  @Test
  void aPageThatIsGoneIsGone() throws IOException {
    visit(GUIDE);
    visit(OTHER);
    Files.delete(folder.resolve(OTHER.substring(1) + "index.html"));
    page.reload();
    assertHeading("Page not found");
    waitFor("async (path) => !(await caches.match(path))", OTHER);
    server.goDown();
    page.reload();
    assertHeading("No connection");
  }

  @Test
  void whatIsNoWholeAnswerIsNotKept() {
    visit(GUIDE);
    server.fail(GUIDE, 503);
    server.fail("/broken/", 500);
    server.redirect("/moved/", OTHER);
    page.evaluate(VISIT, List.of("/broken/", "/nowhere/", "/feed.xml", "/moved/"));
    page.evaluate("fetch('/sitemap.xml', { headers: { Range: 'bytes=0-9' } })");
    page.evaluate("fetch('/robots.txt', { method: 'POST' })");
    page.navigate(server.address() + "/moved/");
    assertEquals(server.address() + OTHER, page.url());
    assertEquals(503, page.navigate(server.address() + GUIDE).status());
    page.navigate(server.address() + "/about/");
    waitUntilKept("/about/");
    List<?> kept = kept();
    assertTrue(kept.containsAll(List.of(GUIDE, OTHER, "/about/")), kept::toString);
    for (String path :
        List.of("/broken/", "/nowhere/", "/feed.xml", "/moved/", "/sitemap.xml", "/robots.txt")) {
      assertFalse(kept.contains(path), path);
    }
  }

  @Test
  void onlyThePagesReadLastAreKeptWithTheirFiles() throws IOException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      StringBuilder html = new StringBuilder("<!doctype html><title>Many</title>");
      for (int file = 0; file < 5; file++) {
        String name = "/assets/many.%08x.svg".formatted(i * 5 + file);
        Folder.write(folder.resolve(name.substring(1)), "<svg/>".getBytes());
        html.append("<img alt=\"\" src=\"").append(name).append("\">");
      }
      Folder.write(folder.resolve("many/" + i + "/index.html"), html.toString().getBytes());
      many.add("/many/" + i + "/");
    }
    visit(GUIDE);
    page.evaluate(VISIT, many);
    waitUntilKept("/many/79/");
    waitFor("async (path) => !(await caches.match(path))", "/many/19/");
    List<?> kept = kept();
    assertTrue(kept.containsAll(many.subList(20, 80)), kept::toString);
    assertTrue(kept.containsAll(List.of("/", "/offline/")), kept::toString);
    assertFalse(kept.contains(GUIDE), kept::toString);
    assertTrue(kept.contains("/assets/many.%08x.svg".formatted(100)), "needed by page 20");
    assertFalse(kept.contains("/assets/many.%08x.svg".formatted(0)), "needed by nobody");
    assertTrue(kept.size() < 62 + 300 + 60 + 40, () -> kept.size() + " kept");
  }

  @Test
  void whereThereIsNoRoomPagesAreShownAllTheSame() {
    visit(GUIDE);
    CDPSession session = context.newCDPSession(page);
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", server.address());
    quota.addProperty("quotaSize", 1000);
    session.send("Storage.overrideQuotaForOrigin", quota);
    page.navigate(server.address() + OTHER);
    assertThat(page.locator("article h1")).isVisible();
    page.reload();
    assertThat(page.locator("article h1")).isVisible();
    quota.remove("quotaSize");
    session.send("Storage.overrideQuotaForOrigin", quota);
    visit(OTHER);
  }

  @Test
  void aNewVersionTakesOverAndOpenPagesGoOn() throws IOException {
    visit(GUIDE);
    String first = "window.first = navigator.serviceWorker.controller; undefined";
    page.evaluate(first);
    Path worker = folder.resolve("sw.js");
    Files.writeString(worker, Files.readString(worker) + "// Another.\n");
    page.evaluate(LOOK_FOR_ANOTHER_WORKER);
    page.waitForFunction("() => navigator.serviceWorker.controller !== window.first");
    Figure ring = new Figure(page.getByRole(AriaRole.FIGURE, named(RING)));
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    server.goDown();
    page.reload();
    assertHeading("A Beginner's Guide to Neural Networks");
  }

  @Test
  void belowAPathItKeepsToItselfAndCanBeSwitchedOff() throws Exception {
    String base = "/sub/path/";
    GeneratedSite small = new GeneratedSite("service-worker-test");
    small.build(base);
    try (SiteServer below = SiteServer.withServiceWorker(small.folder(), base)) {
      page.navigate(below.address() + base + "about/");
      waitUntilKept(base + "about/");
      assertEquals(
          below.address() + base,
          page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)"));
      for (Object address : kept()) {
        assertTrue(((String) address).startsWith(base), address::toString);
      }
      page.evaluate(
          "async () => void (await caches.open('offline / pages')).put('/', new Response('.'))");
      below.goDown();
      page.reload();
      assertHeading("About");
      page.navigate(below.address() + base + "reference/");
      assertHeading("No connection");
      below.comeBack();

      small.file(
          "content/_data/site.json",
          Files.readString(Path.of("content/_data/site.json"))
              .replace("\"language\"", "\"offline\": false, \"language\""));
      small.build(base);
      page.navigate(below.address() + base + "about/");
      page.evaluate(LOOK_FOR_ANOTHER_WORKER);
      waitFor(
          "async (kept) => !(await navigator.serviceWorker.getRegistration()) &&"
              + " (await caches.keys()).join() === kept",
          "offline / pages");
      page.reload();
      assertThat(page.locator("script[data-offline]")).hasCount(0);
      below.goDown();
    }
  }
}
