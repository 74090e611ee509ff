package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.Media;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Footnotes, asides, citations and terms, on wide screens and on phones, by key and by finger. */
class NotesIT {
  private static final String HEAD =
      """
      ---
      title: Notes that come close
      description: A post in which footnotes, asides and a wide figure want to be in the same place.
      date: 2024-08-04
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: [Notes]
      ---

      """;

  private static final String POST =
      HEAD
          + """
          Words[^a] stand[^b] here, [@minsky1969, p. 13; @kingma2015] and a [bias](/glossary/#bias).

          > [!ASIDE]
          > An *aside* that is long enough for several lines in the margin, so that it would reach into
          > the notes that come after it if nobody saw to it that it does not, and into the figure too.

          Then[^c] comes a figure, and again [@kingma2015].

          ```trainer
          id: ring
          title: A ring
          data: circle
          epochs: 20
          alt: A line
          ```

          The end[^a] of it.

          [^a]: The first note, which has more to say than would fit into one line or two [@cybenko1989].

          [^b]: The second note, of which the same may be said, and then some more of it.

          [^c]: The third note[^b] has two paragraphs.

              This is the second of them, with [a link](/glossary/#weight).
          """;

  private static final String ADDRESS = "/posts/notes/";

  private static SiteServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    GeneratedSite site = new GeneratedSite("notes-site");
    site.write("notes", POST);
    site.build("/");
    server = new SiteServer(site.folder());
    chromium = Chromium.common();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  private static Article open(int width, int height) {
    return open(new NewContextOptions().setViewportSize(width, height));
  }

  private static Article open(NewContextOptions options) {
    return open(chromium, options);
  }

  private static Article open(Chromium chromium, NewContextOptions options) {
    return new Article(chromium.browser().newContext(options), server.address(), ADDRESS);
  }

  private static Locator link(Article article, String name) {
    Page.GetByRoleOptions exactly = new Page.GetByRoleOptions().setName(name).setExact(true);
    return article.page.getByRole(AriaRole.LINK, exactly);
  }

  private static Locator dialog(Article article, String name) {
    Page.GetByRoleOptions exactly = new Page.GetByRoleOptions().setName(name).setExact(true);
    return article.page.getByRole(AriaRole.DIALOG, exactly);
  }

  private static Locator footnotes(Article article) {
    return article
        .page
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Footnotes"))
        .getByRole(AriaRole.LISTITEM);
  }

  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource({"1280, 800", "375, 667", "320, 400"})
  void aTermOpensItsDefinitionByKeyAndEscapeLeadsBack(int width, int height) {
    try (Article article = open(width, height)) {
      Locator term = link(article, "bias");
      term.press("Enter");
      Locator note = dialog(article, "Bias");
      assertThat(note).isVisible();
      assertThat(note).containsText("It shifts the line that the neuron draws");
      assertThat(note).isFocused();
      assertNearAndInside(note.boundingBox(), term.boundingBox(), width, height);
      assertEquals(
          "/glossary/#bias",
          note.getByRole(AriaRole.LINK).getAttribute("href").substring(server.address().length()));
      note.press("Escape");
      assertThat(note).isHidden();
      assertThat(term).isFocused();
      assertEquals(List.of(), article.complaints);
    }
  }

  private static void assertNearAndInside(
      BoundingBox note, BoundingBox word, int width, int height) {
    String both = "%s, %s; %s, %s".formatted(note.x, note.y, word.x, word.y);
    assertTrue(note.x >= 0 && note.x + note.width <= width, both);
    assertTrue(note.y >= 0 && note.y + note.height <= height, both);
    double apart = Math.max(note.y - word.y - word.height, word.y - note.y - note.height);
    assertTrue(apart < 20 && note.x <= word.x + word.width, both);
  }

  @Test
  void aPressBesideItClosesADefinitionAndOnAnotherTermOpensThat() {
    try (Article article = open(1280, 800)) {
      link(article, "bias").click();
      assertThat(dialog(article, "Bias")).isVisible();
      article.page.mouse().click(5, 5);
      assertThat(article.page.getByRole(AriaRole.DIALOG)).isHidden();
      assertThat(link(article, "bias")).isFocused();
      link(article, "Footnote 1").first().focus();
      assertThat(link(article, "Footnote 1").first()).isFocused();
    }
  }

  @Test
  void withAModifierATermIsALink() {
    try (Chromium ofReaders = Chromium.ofReaders(); // the other is stuck in a tab behind the first
        Article article = open(ofReaders, new NewContextOptions())) {
      Page other =
          article
              .page
              .context()
              .waitForPage(
                  () ->
                      link(article, "bias")
                          .click(
                              new Locator.ClickOptions()
                                  .setModifiers(List.of(KeyboardModifier.CONTROL))));
      assertThat(other).hasURL(Pattern.compile("/glossary/#bias$"));
    }
  }

  @Test
  void aDefinitionThatCannotBeFetchedIsWhereTheLinkLeads() {
    try (Article article = open(375, 667)) {
      article.page.route(
          "**/glossary/",
          route -> {
            if (route.request().resourceType().equals("fetch")) {
              route.abort();
            } else {
              route.resume();
            }
          });
      link(article, "bias").click();
      assertThat(article.page).hasURL(Pattern.compile("/glossary/#bias$"));
    }
  }

  @Test
  void onAPhoneAFootnoteOpensAtItsMark() {
    NewContextOptions phone =
        new NewContextOptions().setViewportSize(375, 667).setHasTouch(true).setIsMobile(true);
    try (Article article = open(phone)) {
      Locator mark = link(article, "Footnote 3");
      mark.tap();
      Locator note = dialog(article, "Footnote 3");
      assertThat(note).containsText("has two paragraphs.");
      assertThat(note).containsText("This is the second of them, with a link.");
      assertEquals(0, note.getByRole(AriaRole.LINK, named("Back to the text")).count());
      assertNearAndInside(note.boundingBox(), mark.boundingBox(), 375, 667);
      assertEquals(article.page.locator("[id]").count(), ids(article).stream().distinct().count());
      article.page.touchscreen().tap(5, 5);
      assertThat(note).isHidden();
    }
  }

  @Test
  void aMarkWithinANoteShowsTheOtherNoteAndTheFocusGoesBackToTheText() {
    try (Article article = open(375, 667)) {
      link(article, "Footnote 3").press("Enter");
      Locator third = dialog(article, "Footnote 3");
      third.getByRole(AriaRole.LINK, named("Footnote 2")).press("Enter");
      assertThat(dialog(article, "Footnote 2")).containsText("The second note");
      article.page.keyboard().press("Escape");
      assertThat(article.page.getByRole(AriaRole.DIALOG)).hasCount(0);
      assertThat(link(article, "Footnote 3")).isFocused();
      assertEquals(List.of(), article.complaints);
    }
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static List<String> ids(Article article) {
    List<String> ids = new ArrayList<>();
    for (Locator named : article.page.locator("[id]").all()) {
      ids.add(named.getAttribute("id"));
    }
    return ids;
  }

  @Test
  void onAPhoneAsidesStandBetweenParagraphsAndFootnotesAtTheEnd() {
    try (Article article = open(375, 667)) {
      BoundingBox aside = article.page.getByRole(AriaRole.NOTE).boundingBox();
      BoundingBox before = article.page.getByText("Words").boundingBox();
      BoundingBox after = article.page.getByText("comes a figure").boundingBox();
      assertEquals(before.x, aside.x);
      assertTrue(aside.y >= before.y + before.height && aside.y + aside.height <= after.y);
      BoundingBox end = article.page.getByText("The end").boundingBox();
      assertTrue(footnotes(article).first().boundingBox().y > end.y);
    }
  }

  @Test
  void onAWideScreenAllStandBesideTheirPlacesAndNoneOverAnother() {
    try (Article article = open(1280, 900)) {
      Locator notes = footnotes(article);
      assertThat(notes).hasCount(3);
      assertThat(article.page.locator(".beside")).hasCount(1);
      Locator aside = article.page.getByRole(AriaRole.NOTE);
      BoundingBox text = article.page.getByText("Words").boundingBox();
      List<BoundingBox> inMargin = new ArrayList<>();
      notes.all().forEach(note -> inMargin.add(note.boundingBox()));
      inMargin.add(content(aside));
      for (BoundingBox note : inMargin) {
        assertTrue(note.x > text.x + text.width, "beside the text");
        assertTrue(note.x + note.width <= 1280, "within the window");
      }
      assertEquals(text.y, aside.boundingBox().y, "the first is where it wants to be");
      inMargin.add(article.page.getByRole(AriaRole.FIGURE).boundingBox());
      inMargin.sort(Comparator.comparing(box -> box.y));
      for (int i = 1; i < inMargin.size(); i++) {
        BoundingBox above = inMargin.get(i - 1);
        assertTrue(above.y + above.height < inMargin.get(i).y, "the %d-th".formatted(i));
      }
      BoundingBox then = article.page.getByText("comes a figure").boundingBox();
      assertTrue(then.y < text.y + text.height + 40, "the aside leaves no gap in the text");
      BoundingBox whole = article.page.getByRole(AriaRole.ARTICLE).boundingBox();
      BoundingBox last = inMargin.get(inMargin.size() - 1);
      assertTrue(last.y + last.height <= whole.y + whole.height, "within the article");
    }
  }

  /** An aside in the margin takes no room in the text, so that its own box is flat. */
  private static BoundingBox content(Locator aside) {
    BoundingBox box = aside.boundingBox();
    box.height = ((Number) aside.evaluate("aside => aside.scrollHeight")).doubleValue();
    return box;
  }

  @Test
  void onAWideScreenAMarkLeadsToTheNoteBesideItAndBack() {
    try (Article article = open(1280, 900)) {
      assertThat(article.page.locator(".beside")).hasCount(1);
      link(article, "Footnote 2").first().press("Enter");
      Locator note = footnotes(article).nth(1);
      assertThat(note).isFocused();
      note.getByRole(AriaRole.LINK, named("Back to the text")).first().press("Enter");
      assertThat(article.page).hasURL(Pattern.compile("#fnref:2$"));
    }
  }

  @Test
  void notesFollowTheTextWhenTheWindowChanges() {
    try (Article article = open(375, 667)) {
      article.page.setViewportSize(1280, 900);
      assertThat(article.page.locator(".beside")).hasCount(1);
      article.page.waitForFunction(
          """
          () => document.getElementById("fn:1").getBoundingClientRect().left
            > document.getElementById("fnref:1").closest("p").getBoundingClientRect().right
          """);
      article.page.setViewportSize(375, 667);
      BoundingBox end = article.page.getByText("The end").boundingBox();
      assertTrue(footnotes(article).first().boundingBox().y > end.y);
    }
  }

  @Test
  void inPrintAllStandsInTheTextAndNothingLooksLikeALinkBack() {
    try (Article article = open(1280, 900)) {
      assertThat(article.page.locator(".beside")).hasCount(1);
      article.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      BoundingBox text = article.page.getByText("Words").boundingBox();
      assertEquals(text.x, article.page.getByRole(AriaRole.NOTE).boundingBox().x);
      BoundingBox end = article.page.getByText("The end").boundingBox();
      assertTrue(footnotes(article).first().boundingBox().y > end.y);
      assertThat(link(article, "Back to the text")).hasCount(0);
      assertThat(link(article, "bias")).hasCSS("text-decoration-line", "none");
    }
  }

  @Test
  void withoutJavaScriptMarksAndTermsAreLinks() {
    NewContextOptions plain =
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900);
    try (Article article = open(plain)) {
      BoundingBox text = article.page.getByText("Words").boundingBox();
      assertEquals(text.x, article.page.getByRole(AriaRole.NOTE).boundingBox().x);
      link(article, "Footnote 3").click();
      assertThat(article.page).hasURL(Pattern.compile("#fn:3$"));
      link(article, "bias").click();
      assertThat(article.page).hasURL(Pattern.compile("/glossary/#bias$"));
      assertThat(
              article.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bias")))
          .isInViewport();
    }
  }

  /** The first note is the last to be read, so that what it cites comes third. */
  @Test
  void sourcesAreNumberedAsTheyAreMetAndListedWithTheirMentions() {
    try (Article article = open(375, 667)) {
      assertEquals(
          List.of("[1, p. 13; 2]", "[2]", "[3]"),
          article.page.locator(".citation").allTextContents());
      Locator list =
          article.page.getByRole(
              AriaRole.REGION, new Page.GetByRoleOptions().setName("Sources").setExact(true));
      Locator sources = list.getByRole(AriaRole.LISTITEM);
      assertThat(sources).hasCount(3);
      assertThat(sources.nth(0)).containsText("Marvin Minsky and Seymour Papert: Perceptrons");
      assertThat(sources.nth(1)).containsText("Kingma");
      assertThat(sources.nth(2)).containsText("Cybenko");
      link(article, "Source 2").last().click();
      assertThat(article.page).hasURL(Pattern.compile("#source:kingma2015$"));
      sources.nth(1).getByRole(AriaRole.LINK, named("Back to the text, mention 2")).click();
      assertThat(article.page).hasURL(Pattern.compile("#cite:3$"));
      assertThat(link(article, "Source 2").last()).isInViewport();
    }
  }
}
