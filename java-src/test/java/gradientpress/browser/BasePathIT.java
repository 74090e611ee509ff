package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A site that is served below a path, seen from top to bottom in a browser. */
class BasePathIT {
  private static final String BASE = "/sub/path/";

  private static final String POST =
      """
      ---
      layout: post.njk
      title: %1$s
      description: One of the posts of a site below a path
      date: 2024-01-01
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Small, "%1$s"]
      series: A series
      formerly: [before-%2$s]
      ---

      To the [front page](/), a [picture](/assets/images/favicon.svg) and [where it learns](?ring.epoch=1#ring).

      ```trainer
      id: ring
      title: A ring
      data: circle
      points: 40
      hidden: [3]
      epochs: 2
      alt: A curved boundary
      ```
      """;

  /** All that the page leads to or shows, as whole addresses. */
  private static final String ADDRESSES =
      """
      () => [...document.querySelectorAll("[href], [src]")]
          .map((element) => element.href?.baseVal ?? element.href ?? element.src)
          .map((address) => new URL(address, location.href).href.replace(/[#?].*/, ""))
      """;

  @Test
  void everythingIsBelowIt() throws Exception {
    GeneratedSite site = new GeneratedSite("base-path-test");
    site.write("one", POST.formatted("First", "one"));
    site.write("two", POST.formatted("Second", "two"));
    site.build(BASE);
    try (SiteServer server = SiteServer.withServiceWorker(site.folder(), BASE);
        Chromium chromium = Chromium.common();
        Article start = new Article(chromium.browser().newContext(), server.address(), BASE)) {
      start.page.onResponse(
          response -> assertTrue(response.status() < 400, () -> "nothing at " + response.url()));
      Set<String> pages = visitAll(start.page, server.address());
      assertTrue(pages.contains(BASE + "posts/one/"), pages::toString);
      assertTrue(pages.contains(BASE + "tags/first/"), pages::toString);

      start.page.navigate(server.address() + BASE + "posts/before-one/");
      start.page.waitForURL(server.address() + BASE + "posts/one/");
      Figure ring = start.figure("A ring");
      ring.press("Reset");
      ring.press("Step");
      assertThat(ring.value("Epoch")).hasText("1");
      assertEquals(
          server.address() + BASE,
          start.page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)"));
      assertTrue(
          start.requests.stream().allMatch(url -> url.startsWith(server.address() + BASE)),
          start.requests::toString);
      assertEquals(List.of(), start.complaints);
    }
    addressesFromOutsideLeadThere(site.folder());
    for (String line : Files.readAllLines(site.folder().resolve("_headers"))) {
      assertTrue(line.startsWith("  ") || line.startsWith(BASE), line);
    }
  }

  /** Goes to every page that another leads to, and asks for whatever files they name. */
  private static Set<String> visitAll(Page page, String address) {
    Set<String> seen = new TreeSet<>(Set.of(BASE));
    Deque<String> pages = new ArrayDeque<>(seen);
    while (!pages.isEmpty()) {
      page.navigate(address + pages.pop());
      assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
      for (Object found : (List<?>) page.evaluate(ADDRESSES)) {
        String path = found.toString().replaceFirst("^" + Pattern.quote(address), "");
        if (!path.contains("://") && seen.add(path)) {
          assertTrue(path.startsWith(BASE), path);
          if (path.endsWith("/")) {
            pages.add(path);
          } else {
            assertEquals(200, page.request().get(address + path).status(), path);
          }
        }
      }
    }
    return seen;
  }

  /** What is told to readers of feeds, to search engines and to those who share a page. */
  private static void addressesFromOutsideLeadThere(Path site) throws Exception {
    Pattern address = Pattern.compile("https://gradient-press\\.example(/[^\"<\\s&)?#]*)");
    for (String file : List.of("feed.xml", "sitemap.xml", "robots.txt", "posts/one/index.html")) {
      List<MatchResult> found =
          address.matcher(Files.readString(site.resolve(file))).results().toList();
      assertTrue(!found.isEmpty(), file);
      for (MatchResult match : found) {
        String path = URI.create(match.group(1)).getPath();
        assertTrue(path.startsWith(BASE), () -> file + ": " + path);
        Path target = site.resolve(path.substring(BASE.length()));
        Path index = target.resolve("index.html");
        assertTrue(
            Files.isRegularFile(target) || Files.isRegularFile(index), () -> file + ": " + path);
      }
    }
  }
}
