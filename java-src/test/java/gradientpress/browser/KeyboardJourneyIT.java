package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import org.junit.jupiter.api.Test;

/** From the first press of Train to a shared link, with nothing but a keyboard. */
class KeyboardJourneyIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  /** More stops of the tab key than a figure has. */
  private static final int FAR = 120;

  @Test
  void aWholeJourney() {
    Figure ring = article.figure(RING);
    ring.button("Train").focus(); // the text before it is another journey

    press("Enter");
    ring.waitForState("training");
    press("Enter");
    ring.waitForState("paused");

    tabTo(ring.button("Reset"));
    press("Enter");
    assertThat(ring.value("Epoch")).hasText("0");

    tabTo(ring.control("Learning rate"));
    article.page.keyboard().type("0.1");
    assertThat(ring.control("Learning rate")).hasValue("0.1");

    tabTo(ring.button("Explore"));
    press("Enter");
    Locator settings = tab(ring, "Settings");
    assertThat(settings).isVisible();
    tabTo(settings);
    goToTab(ring, "Step by step");
    assertThat(tab(ring, "Step by step")).hasAttribute("aria-selected", "true");

    Locator terms =
        ring.locator()
            .getByRole(
                AriaRole.GROUP,
                new Locator.GetByRoleOptions().setName("Lines: arrow keys go from term to term"))
            .getByRole(AriaRole.BUTTON);
    assertThat(terms.first()).isVisible();
    tabTo(terms.first());
    press("End");
    press("ArrowRight");
    assertThat(terms.nth(1)).isFocused();
    assertThat(ring.locator().locator("svg.network .edge.lit")).not().hasCount(0);

    shiftTabTo(tab(ring, "Step by step"));
    goToTab(ring, "Share");
    tabTo(ring.button("Copy link"));
    String link = ring.shownLink();
    assertEquals("?ring.learning-rate=0.1#ring", link.substring(link.indexOf('?')));
    shiftTabTo(ring.button("Step"));
    press("Space");
    assertThat(ring.value("Epoch")).hasText("1");
  }

  private static Locator tab(Figure figure, String title) {
    return figure
        .locator()
        .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(title).setExact(true));
  }

  /** Goes to the right until that tab is reached. */
  private void goToTab(Figure figure, String title) {
    for (int i = 0; i < 10 && !isFocused(tab(figure, title)); i++) {
      press("ArrowRight");
    }
    assertThat(tab(figure, title)).isFocused();
  }

  private void tabTo(Locator target) {
    reach(target, "Tab");
  }

  private void shiftTabTo(Locator target) {
    reach(target, "Shift+Tab");
  }

  private void reach(Locator target, String key) {
    for (int i = 0; i < FAR && !isFocused(target); i++) {
      press(key);
    }
    assertThat(target).isFocused();
  }

  private static boolean isFocused(Locator target) {
    return (Boolean) target.evaluate("(element) => element === document.activeElement");
  }

  private void press(String key) {
    article.page.keyboard().press(key);
  }
}
