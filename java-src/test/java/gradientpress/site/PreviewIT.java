package gradientpress.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.file.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an author sees in the browser when she saves, breaks, mends, moves and removes posts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreviewIT {
  private static final String TEMPLATE = "_includes/components/tags.njk";

  private static final String POST =
      """
      ---
      title: %s
      description: A post about networks that somebody is just writing, with one figure in it.
      date: 2024-01-01
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Tests]
      ---

      The first sentence.

      ```trainer
      id: ring
      title: A ring
      data: circle
      epochs: 5
      alt: A closed line
      ```
      """;

  private static GeneratedSite site;
  private static RunningPreview preview;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    site = new GeneratedSite("preview-test");
    site.write("post", POST.formatted("One post"));
    preview = new RunningPreview(site);
    chromium = Chromium.common();
  }

  @AfterAll
  static void stop() throws Exception {
    chromium.close();
    preview.close();
  }

  @BeforeEach
  void openPage() {
    page = chromium.browser().newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          // A page that is not there yet is told by its status; nothing else may be complained of.
          if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void closePage() throws Exception {
    page.close();
    for (String name : Folder.files(preview.file("content/posts"))) {
      if (!name.equals("posts.json") && !name.equals("post.md")) {
        Files.deleteIfExists(preview.file("content/posts/" + name));
      }
    }
    preview.save(TEMPLATE, Files.readString(Path.of(TEMPLATE)));
    assertEquals(List.of(), complaints);
  }

  private void open(String address) throws Exception {
    page.navigate(preview.address() + address);
  }

  private void save(String stem, String content) throws Exception {
    preview.save("content/posts/" + stem + ".md", content);
  }

  private Locator mistakes(String count) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(count));
  }

  private Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private Locator status(String text) {
    return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(text));
  }

  @Test
  void savedChangeIsShownAndTheRestOfThePageStays() throws Exception {
    open("posts/post/");
    assertThat(page.getByText("The first sentence.")).isVisible();
    RunningPreview.awaitFollowing(page);
    page.evaluate("document.querySelector('figure').dataset.untouched = 'yes'");
    save("post", POST.formatted("One post").replace("The first", "Another first"));
    assertThat(page.getByText("Another first sentence.")).isVisible();
    assertThat(page.locator("figure[data-untouched=yes]")).isVisible();
    save("post", POST.formatted("One post"));
    assertThat(page.getByText("The first sentence.")).isVisible();
  }

  /** Another site, such as a build of this one, may have been served from the same address. */
  @Test
  void aServiceWorkerThatWasLeftBehindGoes() throws Exception {
    open("posts/post/");
    assertThat(page.locator("script[data-offline]")).hasCount(0);
    assertEquals(404, page.request().get(preview.address() + "sw.js").status());

    preview.save("target/preview/site/sw.js", "// keeps nothing");
    page.evaluate("navigator.serviceWorker.register('/sw.js').then(() => {})");
    Files.delete(preview.file("target/preview/site/sw.js"));
    page.reload();
    page.waitForCondition(
        () ->
            (boolean)
                page.evaluate(
                    "navigator.serviceWorker.getRegistration().then((worker) => !worker)"));
  }

  @Test
  void mistakeIsShownWithItsPlaceUntilItIsMended() throws Exception {
    String good = POST.formatted("Mistaken");
    save("mistaken", good);
    open("posts/mistaken/");
    assertThat(heading("Mistaken")).isVisible();
    save("mistaken", good.replace("data: circle", "data: cirkle"));
    Locator panel = mistakes("1 mistake");
    assertThat(panel).isVisible();
    assertThat(panel.getByRole(AriaRole.HEADING))
        .hasText(new String[] {"1 mistake", "'cirkle' is not the name of a data set"});
    assertThat(panel).containsText("content/posts/mistaken.md:16:7");
    assertThat(panel).containsText("unknown-data-set");
    assertThat(panel.getByLabel("Line 16")).containsText("data: cirkle");
    assertThat(panel.getByLabel("Line 16")).containsText(Pattern.compile("\\^{6}"));
    assertThat(panel).containsText("Did you mean 'circle'?");
    assertThat(status("1 mistake")).isAttached();
    assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).containsText("1 mistake");
    assertThat(heading("Mistaken")).isVisible();
    preview.awaitPrinted("content/posts/mistaken.md:16:7: error[unknown-data-set]");

    Locator skip = link("Skip to content");
    skip.focus();
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(skip).isFocused();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 mistake")).click();
    assertThat(panel).isVisible();
    save("mistaken", good);
    assertThat(panel).isHidden();
    assertThat(status("Nothing is wrong any more.")).isAttached();
  }

  @Test
  void postThatWasNeverGoodAppearsWhenItIs() throws Exception {
    String good = POST.formatted("At last");
    save("at-last", good.replace("description:", "descripton:"));
    open("posts/at-last/");
    assertThat(heading("Not ready yet")).isVisible();
    assertThat(mistakes("1 mistake")).isVisible();
    save("at-last", good);
    assertThat(heading("At last")).isVisible();
    assertThat(mistakes("1 mistake")).isHidden();
  }

  @Test
  void warningIsMarkedAsSuchAndHoldsNothingBack() throws Exception {
    page.setViewportSize(375, 720);
    String far = "far ".repeat(40);
    save("warned", POST.formatted("Warned").strip() + "\n\nMore is " + far + "[here](/).\n");
    open("posts/warned/");
    assertThat(heading("Warned")).isVisible();
    assertThat(mistakes("1 warning")).containsText(Pattern.compile("warning\\s*vague-link"));
    Locator carets = mistakes("1 warning").getByText("^^^^").last();
    assertThat(carets).isInViewport(); // however far out
  }

  @Test
  void newPostIsListedRenamedOneMovesAndDeletedOneGoes() throws Exception {
    open("");
    assertThat(link("One post")).isVisible();
    save("new", POST.formatted("A new post"));
    assertThat(link("A new post")).isVisible();
    Files.move(preview.file("content/posts/new.md"), preview.file("content/posts/moved.md"));
    assertThat(page.locator("a[href='/posts/moved/']")).isVisible();
    assertThat(page.locator("a[href='/posts/new/']")).hasCount(0);
    open("posts/new/");
    assertThat(heading("Page not found")).isVisible();
    open("posts/moved/");
    assertThat(heading("A new post")).isVisible();
    Files.delete(preview.file("content/posts/moved.md"));
    assertThat(heading("Page not found")).isVisible();
    open("");
    assertThat(link("One post")).isVisible();
    assertThat(link("A new post")).hasCount(0);
  }

  @Test
  void draftsAndPostsToComeAreHereAndInNoBuild() throws Exception {
    String post = POST.formatted("Unfinished");
    save("draft", post.replace("tags:", "draft: true\ntags:"));
    save("to-come", POST.formatted("To come").replace("2024-01-01", "2027-01-01"));
    open("posts/draft/");
    assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("Draft");
    open("posts/to-come/");
    assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("Scheduled for 1 January 2027");
    site.build("/");
    assertFalse(Files.exists(site.folder().resolve("posts/draft")));
    assertFalse(Files.exists(site.folder().resolve("posts/to-come")));
    assertTrue(Files.exists(site.folder().resolve("posts/post/index.html")));
    String built = Files.readString(site.folder().resolve("index.html"));
    assertFalse(built.contains("To come") || built.contains("/preview/"), built);
  }

  @Test
  void binaryAndHalfWrittenFilesAreSurvived() throws Exception {
    String good = POST.formatted("Tough");
    save("tough", good);
    open("posts/tough/");
    assertThat(heading("Tough")).isVisible();
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    Files.write(preview.file("content/posts/tough.md"), noise);
    assertThat(mistakes("1 mistake")).containsText("This is not UTF-8");
    for (int length = 0; length < good.length(); length += 50) {
      save("tough", good.substring(0, length));
    }
    save("tough", good + "\nStill here.\n");
    assertThat(page.getByText("Still here.")).isVisible();
    assertThat(page.getByRole(AriaRole.REGION)).isHidden();
  }

  @Test
  void changedExampleIsTrainedAnewAndItsProgressShown() throws Exception {
    String good = POST.formatted("Trained");
    save("trained", good);
    open("posts/trained/");
    Locator epoch = page.getByRole(AriaRole.FIGURE).locator("[data-value=epoch]");
    assertThat(epoch).hasText("5");
    save("trained", good.replace("epochs: 5", "epochs: 1500\npoints: 1000\nhidden: [8, 8, 8, 8]"));
    assertThat(
            page.getByRole(
                AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("Training A ring")))
        .isVisible();
    assertThat(epoch).hasText("1500");
    assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
  }

  @Test
  void brokenTemplateIsSurvived() throws Exception {
    open("posts/post/");
    assertThat(heading("One post")).isVisible();
    String good = Files.readString(preview.file(TEMPLATE));
    preview.save(TEMPLATE, good + "\n{% if %}\n");
    assertThat(mistakes("1 mistake")).containsText("template");
    assertThat(mistakes("1 mistake")).containsText("tags.njk");
    preview.save(TEMPLATE, good);
    assertThat(page.getByRole(AriaRole.REGION)).isHidden();
  }

  @Test
  void programThatChecksIsStartedAgainWhenItHasDied() throws Exception {
    open("posts/post/");
    assertThat(heading("One post")).isVisible();
    preview.killDesk();
    assertThat(mistakes("1 mistake")).containsText("it is started again");
    assertThat(page.getByRole(AriaRole.REGION)).isHidden();
    save("post", POST.formatted("One post").replace("The first", "A later"));
    assertThat(page.getByText("A later sentence.")).isVisible();
    save("post", POST.formatted("One post"));
    assertThat(page.getByText("The first sentence.")).isVisible();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void pageSaysThatTheServerIsGone() throws Exception {
    open("posts/post/");
    assertThat(heading("One post")).isVisible();
    preview.close();
    assertThat(status("Connection lost, reconnecting")).isAttached();
    complaints.clear(); // the browser's own about the connection
  }
}
