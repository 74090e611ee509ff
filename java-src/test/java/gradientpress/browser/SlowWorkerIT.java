package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader does before the worker has answered comes to the same as if it had. */
class SlowWorkerIT extends OpenArticle {
  /** Keeps from workers what they are sent, from {@code hold} on until {@code letGo}. */
  private static final String HOLD_REQUESTS =
      """
      (() => {
        const { postMessage } = Worker.prototype;
        let held = null;
        window.hold = () => (held = []);
        window.letGo = () => {
          const requests = held;
          held = null;
          for (const send of requests) send();
        };
        Worker.prototype.postMessage = function (...message) {
          const send = () => postMessage.apply(this, message);
          if (held) held.push(send);
          else send();
        };
      })()
      """;

  private Figure ring;

  @BeforeEach
  void bringToLife() {
    article.page.evaluate(HOLD_REQUESTS);
    ring = article.figure("The same ring, with four hidden neurons");
    ring.openTab("Points");
    assertThat(ring.locator().getByText("Training set: 150")).isVisible();
  }

  private void meanwhile(Runnable deeds) {
    article.page.evaluate("hold()");
    deeds.run();
    article.page.evaluate("letGo()");
  }

  private void stepTo(int epoch) {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText(Integer.toString(epoch));
  }

  private void assertLink(String link) {
    ring.openTab("Share");
    Locator field = ring.locator().getByLabel("A link to just this moment of the run");
    assertThat(field).hasValue(article.page.url().replaceFirst("[?#].*", "") + link);
  }

  @Test
  void controlsThatAreChangedBeforeTrainingBelongToTheStart() {
    meanwhile(
        () -> {
          ring.control("Learning rate").selectOption("0.3");
          ring.control("Learning rate").selectOption("0.1");
        });
    stepTo(1);
    assertLink("?ring.learning-rate=0.1&ring.epoch=1#ring");
    ring.press("Undo");
    assertThat(ring.control("Learning rate")).hasValue("0.3");
    assertThat(ring.value("Epoch")).hasText("0");
  }

  @Test
  void pointsThatAreEditedBeforeTrainingBelongToTheStart() {
    Locator sheet =
        ring.locator()
            .getByRole(
                AriaRole.APPLICATION, new Locator.GetByRoleOptions().setName("Points on the map"));
    Locator counts = ring.locator().getByText("Training set: ");
    meanwhile(
        () -> {
          sheet.press("]");
          sheet.press("Delete");
          sheet.press("]");
          sheet.press("Delete");
          assertThat(counts).containsText("Training set: 148");
          article.page.evaluate("() => new Promise((drawn) => requestAnimationFrame(drawn))");
        });
    stepTo(1);
    assertLink("?ring.edits=r0r1&ring.epoch=1#ring");
  }

  @Test
  void whatIsChangedBehindAStepIsAChangeOnTheWay() {
    meanwhile(
        () -> {
          ring.press("Step");
          ring.control("Learning rate").selectOption("0.1");
        });
    assertThat(ring.value("Epoch")).hasText("1");
    assertLink("?ring.changes=1:learning-rate=0.1&ring.epoch=1#ring");
  }

  @Test
  void undoingComesBackToTheStartOfARunThatWasNotYetShown() {
    stepTo(1);
    stepTo(2);
    meanwhile(
        () -> {
          ring.control("Data set").selectOption("xor");
          ring.control("Data set").selectOption("spiral");
        });
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Undo");
    assertThat(ring.control("Data set")).hasValue("xor");
    assertThat(ring.value("Epoch")).hasText("0");
    assertLink("?ring.data=xor#ring");
  }
}
