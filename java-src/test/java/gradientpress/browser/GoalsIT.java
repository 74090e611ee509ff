package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author's challenges, and a reader who takes them up. */
class GoalsIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";
  private static final String THREE = "Reach 95% with at most three hidden neurons";
  private static final String TWO = "Reach 95% with no more than two";
  private static final String TWO_SINES = "?ring.hidden=2&ring.activation=sine&ring.do=train#ring";
  private static final Pattern REACHED = Pattern.compile("reached at epoch \\d+$");

  private static final String BLOCK_STORAGE =
      """
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
      """;

  private Figure ring;

  @BeforeEach
  void findRing() {
    ring = article.figure(RING);
  }

  private Locator goal(String text) {
    return ring.locator()
        .getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Challenges"))
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  private void follow(String link) {
    article.page.navigate(server.address() + Article.PATH + link);
  }

  private static void assertReached(Locator goal) {
    assertThat(goal).containsText(REACHED);
  }

  @Test
  void standInTheArticleBeforeAnythingIsLoaded() {
    assertThat(goal(THREE)).hasText(THREE);
    assertThat(goal(TWO)).hasText(TWO);
    assertThat(ring.button("Forget")).hasCount(0);
    NewContextOptions withoutScripts = new NewContextOptions().setJavaScriptEnabled(false);
    try (Article plain = visit(withoutScripts)) {
      assertThat(plain.figure(RING).locator().getByText(THREE)).isVisible();
    }
  }

  @Test
  void areReachedAndRememberedUntilTheyAreForgotten() {
    follow(TWO_SINES);
    assertReached(goal(THREE));
    assertReached(goal(TWO));
    assertThat(ring.button("Forget")).isVisible();
    String reached = goal(TWO).textContent();

    follow("");
    assertThat(goal(TWO)).hasText(TWO);
    ring.press("Step");
    assertThat(ring.status("Epoch 1.")).isVisible();
    assertThat(goal(TWO)).hasText(reached);
    ring.button("Forget").focus();
    article.page.keyboard().press("Enter");
    assertThat(ring.status("The challenges are open again.")).isVisible();
    assertThat(goal(TWO)).hasText(TWO);
    assertThat(ring.button("Forget")).isHidden();
    assertEquals("Challenges", article.page.evaluate("document.activeElement.textContent"));

    article.page.reload();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertThat(goal(THREE)).hasText(THREE);
  }

  @Test
  void areSpokenOfOnceAndAtTheRightEpoch() {
    article.page.evaluate(
        """
        () => {
          const status = document.querySelector("#ring [data-part=status]");
          window.said = [];
          new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }
        """);
    ring.units(1).fill("3");
    ring.units(1).press("Tab");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Train");
    assertReached(goal(THREE));
    ring.waitForState("done");
    String epoch = goal(THREE).textContent().replaceAll(".* ", "");
    assertEquals(
        List.of("Epoch " + epoch + ". Challenge 1 met."),
        article.page.evaluate("window.said.filter((text) => text.includes('Challenge'))"));
    assertThat(goal(TWO)).hasText(TWO);
  }

  @Test
  void doNotCountWithWeightsSetByHand() {
    follow("?ring.hidden=2&ring.activation=sine&ring.changes=1:w0=0.5&ring.epoch=60#ring");
    assertThat(goal(TWO)).containsText("does not count: weights set by hand");
    ring.press("Reset");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Train");
    assertReached(goal(TWO));
  }

  @Test
  void doNotCountOnOtherPoints() {
    follow("?ring.hidden=2&ring.data=gauss&ring.do=train#ring");
    assertThat(goal(TWO)).containsText("does not count: other points");
    ring.waitForState("done");
    assertThat(ring.button("Forget")).isHidden();
  }

  @Test
  void areReachedAlsoWhereStorageIsBlocked() {
    article.page.addInitScript(BLOCK_STORAGE);
    follow(TWO_SINES);
    assertReached(goal(TWO));
    article.page.reload();
    assertReached(goal(TWO));
  }

  @Test
  void whatIsStoredIsTakenForNoMoreThanItIs() {
    article.page.evaluate(
        """
        () =>
          localStorage.setItem(
            `gradient-press:${location.pathname}#ring`,
            '{"Reach 95% with no more than two": "<b>7", "x": 1, "?": "null"',
          )
        """);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertThat(goal(TWO)).hasText(TWO);
    follow(TWO_SINES);
    assertReached(goal(TWO));
    article.page.reload();
    assertReached(goal(TWO));
    assertTrue(
        (int) article.page.evaluate("localStorage.getItem(localStorage.key(0)).length") < 200);
  }

  /** The line for what becomes of a goal is there from the start. */
  @Test
  void moveNothingWhenTheyAreReached() {
    String tops =
        """
        () => [...document.querySelectorAll("#ring :is(li, [data-part], figcaption)")]
          .filter((part) => part.dataset.part !== "heat" && part.dataset.part !== "reached")
          .map((part) => part.getBoundingClientRect())
          .map(({ top, height }) => [top + window.scrollY, height])
        """;
    ring.units(1).fill("3");
    ring.units(1).press("Tab");
    assertThat(ring.value("Epoch")).hasText("0");
    Object before = article.page.evaluate(tops);
    ring.press("Train");
    assertReached(goal(THREE));
    assertEquals(before, article.page.evaluate(tops));
  }

  @Test
  void fitAPhone() {
    try (Article phone = visit(new NewContextOptions().setViewportSize(320, 640))) {
      phone.page.navigate(server.address() + Article.PATH + TWO_SINES);
      Figure figure = phone.figure(RING);
      Locator forget = figure.button("Forget");
      assertThat(forget).isVisible();
      assertTrue(forget.boundingBox().height >= 44, "a finger needs 44 px");
      assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
      assertEquals(List.of(), phone.complaints);
    }
  }
}
