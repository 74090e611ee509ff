package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import gradientpress.browser.Article.Figure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing to object to in any state of a figure, on any screen, by day and by night. */
class AccessibilityIT extends OpenSite {
  private static final String RING = "The same ring, with four hidden neurons";

  private static final String OPEN_DETAILS =
      "figure => figure.querySelectorAll('details').forEach((details) => (details.open = true))";

  /** Stands in a tab whose module has not come yet. */
  private static final String LOADING = "Loading…";

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {320, 1280})
  void axeObjectsToNothing(int width) {
    try (Article article = visit(screen(width))) {
      Axe.bringInto(article.page);
      check(article, "before anything is pressed");

      Figure ring = article.figure(RING);
      ring.trainTo(5);
      check(article, "training");
      ring.press("Pause");
      ring.button("Hidden layer 1, neuron 1").focus();
      check(article, "a neuron in focus");
      ring.press("Explore");
      Locator tabs = ring.locator().getByRole(AriaRole.TAB);
      assertThat(tabs.first()).isVisible();
      for (String title : tabs.allTextContents()) {
        ring.openTab(title);
        assertThat(ring.locator().getByText(LOADING)).hasCount(0);
        ring.locator().evaluate(OPEN_DETAILS);
        check(article, "the tab " + title);
      }
      ring.openTab("Neuron");
      ring.locator().getByRole(AriaRole.SLIDER).first().focus();
      check(article, "a weight in focus");
      ring.control("Activation").selectOption("linear");
      ring.control("Learning rate").selectOption("10");
      ring.press("Train");
      ring.waitForState("failed");
      check(article, "a run that cannot go on");
    }
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {320, 1280})
  void axeObjectsToNoQuestion(int width) {
    try (Article article = visit(screen(width))) {
      Axe.bringInto(article.page);
      Figure ring =
          article.figure("A ring of points, and no hidden layer").specified("{\"epochs\": 40}");
      ring.press("Train and see");
      check(article, "a question that is closed");
      ring.waitForState("done");
      check(article, "a question that is answered");

      article.page.navigate(server.address() + "/posts/one-neuron/");
      Axe.bringInto(article.page);
      Figure clouds = article.figure("One neuron divides two clouds");
      clouds.press("Draw");
      assertThat(clouds.locator().getByRole(AriaRole.APPLICATION)).isFocused();
      check(article, "a sketch");
    }
  }

  @ParameterizedTest(name = "{0} px wide")
  @ValueSource(ints = {320, 1280})
  void axeObjectsToNoNote(int width) {
    try (Article article = visit(screen(width), "/posts/a-network-of-your-own-making/")) {
      Axe.bringInto(article.page);
      article.page.getByRole(AriaRole.LINK, named("seed")).click();
      assertThat(article.page.getByRole(AriaRole.DIALOG)).isVisible();
      check(article, "a definition that is open");
      article.page.keyboard().press("Escape");
      article.page.getByRole(AriaRole.LINK, named("Footnote 1")).click();
      assertThat(article.page.locator(":focus")).containsText("How little?");
      check(article, "a footnote that was pressed");

      article.page.navigate(server.address() + "/glossary/");
      Axe.bringInto(article.page);
      check(article, "the glossary");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static NewContextOptions screen(int width) {
    return new NewContextOptions()
        .setViewportSize(width, 900)
        .setReducedMotion(ReducedMotion.REDUCE); // colours change at once from day to night
  }

  /** Asks axe by day and by night. */
  private static void check(Article article, String state) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      article.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Axe.check(article.page, state + ", " + scheme);
    }
  }
}
