package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import gradientpress.browser.Article.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may go wrong around a trainer, and how it goes on all the same. */
class RobustFigureIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  /** Keeps the workers that the page starts, so that a test can end one. */
  private static final String KEEP_WORKERS =
      """
      window.workers = [];
      window.Worker = class extends Worker {
        constructor(...options) {
          super(...options);
          window.workers.push(this);
        }
      };
      """;

  @Test
  void whereThereAreNoWorkersThePageItselfTrains() {
    trainWithoutWorker("delete window.Worker");
  }

  @Test
  void whereNoWorkerMayBeStartedThePageItselfTrains() {
    trainWithoutWorker("window.Worker = class { constructor() { throw new Error(); } }");
  }

  @Test
  void whereTheWorkersScriptIsBlockedThePageItselfTrains() {
    article.page.route("**/trainer-worker.*.js", route -> route.abort());
    trainWithoutWorker("");
    article.complaints.clear(); // the browser's own words on the blocked script
  }

  private void trainWithoutWorker(String script) {
    article.page.addInitScript(script);
    article.page.reload();
    Figure ring = article.figure(RING);
    List<String> promised = ring.values();
    ring.press("Train");
    assertThat(ring.status("Training within the page, since no worker")).isVisible();
    ring.waitForState("done");
    assertEquals(promised, ring.values());
  }

  @Test
  void aLostWorkerIsReplacedAndNothingIsLost() {
    article.page.addInitScript(KEEP_WORKERS);
    article.page.reload();
    Figure ring = article.figure(RING);
    List<String> promised = ring.values();
    ring.trainTo(5);
    article.page.evaluate("workers[0].terminate()");
    assertThat(ring.status("Another trainer has taken over, at the same moment."))
        .isVisible(new IsVisibleOptions().setTimeout(20_000));
    ring.waitForState("done");
    assertEquals(promised, ring.values());
    assertEquals(2, article.page.evaluate("workers.length"));
  }
}
