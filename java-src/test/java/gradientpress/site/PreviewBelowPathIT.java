package gradientpress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.engine.Chromium;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview of a site that is served below a path, and what its server gives to whom. */
class PreviewBelowPathIT {
  private static final String POST =
      """
      ---
      title: A post below
      description: A post of a site that is served below a path, without any figure.
      date: 2024-01-01
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Tests]
      ---

      The first sentence. The [front page](/) lists it.
      """;

  private static RunningPreview preview;

  @BeforeAll
  static void start() throws IOException {
    GeneratedSite site = new GeneratedSite("preview-below-path-test");
    site.write("post", POST);
    preview = new RunningPreview(site, "/tutorials/");
  }

  @AfterAll
  static void stop() {
    preview.close();
  }

  @Test
  void savedChangeAndMistakeAreShownAsEverywhere() throws Exception {
    assertTrue(preview.address().endsWith("/tutorials/"), preview.address());
    try (Chromium chromium = Chromium.common()) {
      Page page = chromium.browser().newPage();
      page.navigate(preview.address());
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A post below")).click();
      assertEquals(preview.address() + "posts/post/", page.url());
      assertThat(page.getByText("The first sentence.")).isVisible();
      RunningPreview.awaitFollowing(page);
      page.evaluate("document.querySelector('h1').dataset.untouched = 'yes'");

      save(POST.replace("The first", "Another first"));
      assertThat(page.getByText("Another first sentence.")).isVisible();
      assertThat(page.locator("h1[data-untouched=yes]")).isVisible();

      save(POST.replace("(/)", "(/nowhere/)"));
      Locator panel =
          page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("1 mistake"));
      assertThat(panel).isVisible();
      assertThat(panel).containsText("content/posts/post.md:11:38");

      save(POST);
      assertThat(panel).isHidden();
      assertThat(page.getByText("The first sentence.")).isVisible();
      assertThat(page.locator("h1[data-untouched=yes]")).isVisible();
    }
  }

  private static void save(String post) throws IOException {
    preview.save("content/posts/post.md", post);
  }

  /** Requests as a program writes that is no browser. */
  @ParameterizedTest
  @CsvSource({
    "GET, /tutorials/, localhost, 200, ",
    "GET, /tutorials/, localhost:8080, 200, ",
    "GET, /tutorials/, LOCALHOST, 200, ",
    "GET, /tutorials/, 127.0.0.1:8080, 200, ",
    "GET, /tutorials/, 192.168.0.7:8080, 200, ",
    "GET, /tutorials/, [::1]:8080, 200, ",
    "HEAD, /tutorials/, localhost, 200, ",
    "GET, /tutorials/assets/css/site.css, localhost, 200, ",
    // A page whose name leads here reads nothing.
    "GET, /tutorials/, evil.example, 403, ",
    "GET, /tutorials/, localhost.evil.example:8080, 403, ",
    "GET, /tutorials/, evil.example:localhost, 403, ",
    "GET, /tutorials/, 127.0.0.1.evil.example, 403, ",
    "GET, /tutorials/preview/events, evil.example, 403, ",
    "GET, /, '', 403, ",
    "POST, /tutorials/, localhost, 405, ",
    // Addresses come to be below the path, each with one slash at its end.
    "GET, /, localhost, 302, /tutorials/",
    "GET, /tutorials, localhost, 302, /tutorials/",
    "GET, //elsewhere.example/x, localhost, 302, /tutorials/",
    "GET, /tutorials/tags, localhost, 302, /tutorials/tags/",
    "GET, /tutorials/%2Ftags, localhost, 302, /tutorials/tags/",
    // Nothing beside the site is given away.
    "GET, /tutorials/..%2F..%2Fpackage.json, localhost, 404, ",
    "GET, /tutorials/assets/..%2Fpackage.json, localhost, 404, ",
    "GET, /tutorials/assets/css/..%2F..%2F..%2Fpackage.json, localhost, 404, ",
    "GET, /tutorials/assets/../../package.json, localhost, 302, /tutorials/",
    "GET, /tutorials/assets/..%5Cpackage.json, localhost, 400, ",
    "GET, /tutorials/%00, localhost, 400, ",
    "GET, /tutorials/%E0%A4%A, localhost, 400, ",
  })
  void theServerGivesWhatIsThereToWhoMeansIt(
      String method, String target, String host, int status, String location) throws Exception {
    List<String> head = ask("%s %s HTTP/1.1\r\nHost: %s\r\n".formatted(method, target, host));
    assertEquals("HTTP/1.1 " + status, head.get(0).replaceFirst("(\\d{3}).*", "$1"));
    assertTrue(head.contains("Cache-Control: no-store"), head::toString);
    assertTrue(head.contains("Cross-Origin-Resource-Policy: same-origin"), head::toString);
    assertEquals(location != null, head.contains("Location: " + location), head::toString);
  }

  /** Sends a request and returns the lines of the answer's head. */
  private static List<String> ask(String request) throws Exception {
    URI address = URI.create(preview.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String whole = request + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.substring(0, answer.indexOf("\r\n\r\n")).lines().toList();
    }
  }
}
