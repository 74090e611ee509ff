package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that the browser puts to sleep while a figure trains, and that goes on an hour later. */
class SleepingFigureIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  /** Notes what the figure says, and has an hour pass whenever a test says so. */
  private static final String WATCH =
      """
      window.said = [];
      document.addEventListener("DOMContentLoaded", () => {
        const status = document.querySelector("#ring [data-part=status]");
        if (!status) return;
        new MutationObserver(() => said.push(status.textContent)).observe(status, {
          childList: true,
        });
      });
      const now = performance.now.bind(performance);
      let skipped = 0;
      performance.now = () => now() + skipped;
      window.anHourPasses = () => (skipped += 3_600_000);
      """;

  /**
   * Puts the page to sleep as browsers do: a hidden one gets no animation frames, a frozen one no
   * messages either; and those may come after the first frames when it wakes up.
   */
  private static final String SLEEP =
      """
      window.sent = 0;
      window.heard = 0;
      window.workers = 0;
      let frames;
      let messages;
      const request = requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (frame) => (frames ? frames.push(frame) : request(frame));
      window.Worker = class extends Worker {
        constructor(...options) {
          super(...options);
          window.workers++;
        }
        postMessage(message) {
          window.sent++;
          super.postMessage(message);
        }
        set onmessage(listener) {
          super.onmessage = (event) => {
            window.heard++;
            const hear = () => listener(event);
            if (messages) messages.push(hear);
            else hear();
          };
        }
      };
      window.sleep = (frozen) => {
        frames = [];
        messages = frozen ? [] : undefined;
      };
      window.isAsleep = () => frames.length > 0 && sent === heard;
      window.wake = async () => {
        const late = frames;
        frames = undefined;
        late.forEach(request);
        for (let i = 0; i < 2; i++) await new Promise(request);
        messages?.forEach((hear) => hear());
        messages = undefined;
      };
      """;

  /** Lets everything happen that does not wait for a frame. */
  private static final String MANY_TURNS =
      """
      async () => {
        for (let i = 0; i < 100; i++) await new Promise((resolve) => setTimeout(resolve));
      }
      """;

  @ParameterizedTest
  @CsvSource({"hidden, false", "frozen, true"})
  void neitherTrainsNorDrawsAndGoesOnWhereItWas(String name, boolean frozen) {
    article.page.addInitScript(WATCH + SLEEP);
    article.page.reload();
    Figure ring = article.figure(RING);
    List<String> promised = ring.values();
    ring.trainTo(5);
    article.page.evaluate("(frozen) => sleep(frozen)", frozen);
    article.page.waitForCondition(() -> (boolean) article.page.evaluate("isAsleep()"));
    int sent = (int) article.page.evaluate("sent");
    List<String> asleep = ring.values();
    String drawn = ring.locator().locator(".trainer-pictures").innerHTML();
    article.page.evaluate("anHourPasses()");
    article.page.evaluate(MANY_TURNS);
    assertEquals(sent, article.page.evaluate("sent"), "the worker has nothing to do");
    assertEquals(asleep, ring.values());
    assertEquals(drawn, ring.locator().locator(".trainer-pictures").innerHTML());

    article.page.evaluate("wake()");
    ring.waitForState("done");
    assertEquals(promised, ring.values());
    assertEquals(1, article.page.evaluate("workers"));
    assertNothingWasLost(article.page);
  }

  @Test
  void aPageThatComesBackFromTheCacheGoesOnWhereItWas() {
    try (Chromium caching = Chromium.withBackForwardCache();
        Article cached = new Article(caching.browser().newContext(), server.address())) {
      cached.page.addInitScript(
          WATCH
              + """
              window.seen = [];
              const note = ({ type }) =>
                window.seen.push([type, document.querySelector("#ring output").textContent]);
              document.addEventListener("freeze", note);
              document.addEventListener("freeze", () => anHourPasses());
              document.addEventListener("resume", note);
              """);
      cached.page.reload();
      Figure ring = cached.figure(RING);
      List<String> promised = ring.values();
      ring.trainTo(5);
      cached.page.navigate(server.address() + "/");
      cached.page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
      cached.page.waitForCondition(
          () -> (boolean) cached.page.evaluate("window.seen?.at(-1)?.[0] === 'resume'"));
      List<?> seen = (List<?>) cached.page.evaluate("seen.slice(-2)");
      Object epoch = ((List<?>) seen.get(0)).get(1);
      assertEquals(List.of(List.of("freeze", epoch), List.of("resume", epoch)), seen);
      ring.waitForState("done");
      assertEquals(promised, ring.values());
      assertNothingWasLost(cached.page);
      assertEquals(List.of(), cached.complaints);
    }
  }

  /** The figure has said that it trains, and that it is done: no word of a lost trainer. */
  private static void assertNothingWasLost(Page page) {
    assertEquals(
        List.of("Back at the start.", "Training…", "Done."), page.evaluate("[...new Set(said)]"));
  }
}
