package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tab says whose module does not load, and that it loads when that is tried again. */
class LateModulesIT extends OpenArticle {
  private static final String FAILURE =
      "This could not be loaded. Check the connection and try again.";

  /**
   * Each tab with its module, the word that it has come, and the name of something that it brings.
   */
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "Points, points, Now it is loaded., Move",
    "Results, results, Now it is loaded., Over the epochs",
    "Step by step, microscope, Now it is loaded., Lines: arrow keys go from term to term",
    "Compare, compare, Now it is loaded., Keep this run",
    "Neuron, neuron, Now it is loaded., Next neuron",
    "Share, share, Now it is loaded., What there is to see now",
  })
  void saysSoAndLoadsWhenItIsTriedAgain(String tab, String module, String word, String content) {
    String address = "**/assets/trainer/" + module + ".*.js";
    article.page.route(address, Route::abort);
    Figure ring = article.figure("The same ring, with four hidden neurons");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.openTab(tab);
    Locator panel = ring.locator().getByRole(AriaRole.TABPANEL);
    assertThat(panel.getByText(FAILURE)).isVisible();
    assertThat(ring.status(FAILURE)).isVisible();

    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("2");
    ring.openTab("Settings");
    assertThat(ring.control("Speed")).isVisible();
    ring.openTab(tab);
    assertThat(panel.getByText(FAILURE)).isVisible();
    ring.press("Try again");
    assertThat(panel).isFocused();
    assertThat(panel.getByText(FAILURE)).isVisible();

    article.page.unroute(address);
    ring.press("Try again");
    assertThat(panel).isFocused();
    assertThat(ring.status(word)).isVisible();
    assertThat(panel.getByLabel(content).or(ring.button(content)).first()).isVisible();
    assertThat(panel.getByText(FAILURE)).hasCount(0);
    assertThat(ring.button("Try again")).hasCount(0);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("3");
    article.complaints.removeIf(complaint -> complaint.contains("/" + module + "."));
    article.complaints.removeIf(complaint -> complaint.contains("net::ERR_FAILED"));
    assertEquals(0, article.complaints.size(), article.complaints::toString);
  }
}
