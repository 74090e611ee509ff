package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What helps a reader through an article and from one to the next. */
class ReadingIT extends OpenSite {
  private static final NewContextOptions WIDE = new NewContextOptions().setViewportSize(1280, 900);
  private static final NewContextOptions PHONE = new NewContextOptions().setViewportSize(375, 700);

  @Test
  void theReadersChoiceOfThemeIsRememberedBeforeAnythingIsPainted() {
    try (Article article = visit(new NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
      Page page = article.page;
      Object day = background(page);
      Locator theme = button(page, "Dark theme");
      assertThat(theme).hasAttribute("aria-pressed", "false");
      theme.click();
      assertThat(theme).hasAttribute("aria-pressed", "true");
      assertNotEquals(day, background(page));

      page.navigate(server.address() + "/about/");
      assertThat(button(page, "Dark theme")).hasAttribute("aria-pressed", "true");
      assertNotEquals(day, background(page));
      assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));

      button(page, "Dark theme").press("Enter");
      assertEquals(day, background(page));
      page.reload();
      assertEquals(day, background(page));
    }
  }

  @Test
  void withoutAChoiceTheDeviceDecidesAtAnyTime() {
    try (Article article = visit(new NewContextOptions().setColorScheme(ColorScheme.DARK))) {
      Page page = article.page;
      assertThat(button(page, "Dark theme")).hasAttribute("aria-pressed", "true");
      Object night = background(page);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      assertThat(button(page, "Dark theme")).hasAttribute("aria-pressed", "false");
      assertNotEquals(night, background(page));
    }
  }

  @Test
  void anotherTabFollowsTheChoice() {
    try (Article article = visit(new NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
      Page other = article.page.context().newPage();
      other.navigate(server.address() + "/");
      button(article.page, "Dark theme").click();
      assertThat(button(other, "Dark theme")).hasAttribute("aria-pressed", "true");
    }
  }

  @Test
  void theContentsFollowTheReader() {
    try (Article article = visit(WIDE)) {
      Locator contents = contents(article.page);
      Locator current = contents.locator("[aria-current=location]");
      assertThat(contents.getByRole(AriaRole.LINK).first()).isVisible();
      assertThat(current).hasCount(0);
      for (int i = 0; i < contents.getByRole(AriaRole.LINK).count(); i++) {
        Locator link = contents.getByRole(AriaRole.LINK).nth(i);
        link.click();
        assertThat(current).hasText(link.textContent());
      }
      article.page.evaluate("scrollTo(0, document.body.scrollHeight)");
      assertThat(current).hasText(contents.getByRole(AriaRole.LINK).last().textContent());
      article.page.evaluate("scrollTo(0, 0)");
      assertThat(current).hasCount(0);
    }
  }

  @Test
  void onAPhoneTheContentsAreClosedUntilTheyAreWanted() {
    try (Article article = visit(PHONE)) {
      Locator contents = contents(article.page);
      Locator link = contents.getByRole(AriaRole.LINK).first();
      assertThat(link).isHidden();
      contents.getByText("Contents", new Locator.GetByTextOptions().setExact(true)).click();
      link.click();
      assertThat(
              article.page.getByRole(
                  AriaRole.HEADING, new Page.GetByRoleOptions().setName(link.textContent())))
          .isInViewport();
    }
  }

  @Test
  void aSeriesRemembersWhatWasReadToItsEnd() {
    try (Article article = visit(WIDE)) {
      Page page = article.page;
      page.navigate(server.address() + "/series/first-steps/");
      assertThat(page.locator("[data-series] .read")).hasCount(0);

      page.navigate(server.address() + Article.PATH);
      assertThat(page.locator("[data-series] .read")).hasCount(0);
      page.evaluate("scrollTo(0, document.body.scrollHeight)");
      assertThat(page.locator("[data-series] .read")).hasCount(1);
      assertThat(page.locator("[data-series] .read a")).hasAttribute("aria-current", "page");

      page.navigate(server.address() + "/series/first-steps/");
      assertThat(page.locator("[data-series] .read")).hasCount(1);
      assertThat(page.locator("[data-series] .read > a")).hasAttribute("href", Article.PATH);
    }
  }

  @Test
  void nothingIsWrongWhereStorageIsBlockedOrHoldsSomethingElse() {
    for (String state :
        new String[] {
          "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })",
          "localStorage.setItem('read', '{]'); localStorage.setItem('theme', 'purple')",
          "localStorage.setItem('read', '{\"length\": 3}')"
        }) {
      try (Article article = visit(WIDE)) {
        article.page.addInitScript(state);
        article.page.reload();
        button(article.page, "Dark theme").click();
        assertThat(button(article.page, "Dark theme")).hasAttribute("aria-pressed", "true");
        article.page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(contents(article.page).locator("[aria-current=location]")).hasCount(1);
        assertEquals(List.of(), article.complaints, state);
      }
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator contents(Page page) {
    return page.getByRole(
        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Contents").setExact(true));
  }

  private static Object background(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }
}
