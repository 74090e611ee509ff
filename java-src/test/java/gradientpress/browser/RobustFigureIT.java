package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What may go wrong around a trainer, and how it goes on all the same. */
class RobustFigureIT extends OpenArticle {
  /** A worker is taken for lost after five seconds without a word. */
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
    Figure pets = article.figure("Cats and dogs, told apart by ears and snout");
    List<String> promised = pets.values();
    pets.press("Train");
    assertThat(pets.status("Training within the page, since no worker")).isVisible();
    pets.waitForState("done");
    assertEquals(promised, pets.values());
  }

  @Test
  void aLostWorkerIsReplacedAndNothingIsLost() {
    article.page.addInitScript(KEEP_WORKERS);
    article.page.reload();
    Figure ring = article.figure(RING);
    List<String> promised = ring.values();
    ring.trainTo(5);
    article.page.evaluate("workers[0].terminate()");
    assertThat(ring.status("Another trainer has taken over, at the same moment.")).isVisible();
    ring.waitForState("done");
    assertEquals(promised, ring.values());
    assertEquals(2, article.page.evaluate("workers.length"));
  }

  @Test
  void whatIsChangedWhileNoWorkerIsThereIsNotLostEither() {
    article.page.addInitScript(KEEP_WORKERS);
    article.page.reload();
    Figure ring = article.figure(RING);
    ring.trainTo(5);
    ring.press("Pause");
    ring.waitForState("paused");
    ring.openTab("Neuron");
    Locator bias = ring.locator().getByLabel("Bias, exactly");
    assertThat(bias).isVisible();
    article.page.evaluate("workers[0].terminate()");
    ring.control("Learning rate").selectOption("0.3"); // answers to these never come
    bias.fill("1.5");
    bias.press("Enter");
    assertThat(ring.status("Another trainer has taken over, at the same moment.")).isVisible();
    assertThat(ring.control("Learning rate")).hasValue("0.3");
    assertThat(bias).hasValue("1.500");
    ring.openTab("Share");
    String epoch = ring.value("Epoch").textContent();
    assertThat(ring.locator().getByLabel("A link to just this moment of the run"))
        .hasValue(
            Pattern.compile(
                ".*ring\\.changes=%1$s:learning-rate=0\\.3;%1$s:w\\d+=1\\.5&ring\\.epoch=%1$s#ring"
                    .formatted(epoch)));
  }

  @Test
  void rapidClickingLeavesTheFigureInOrder() {
    Figure ring = article.figure(RING);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    article.page.evaluate(
        """
        () => {
          const figure = document.getElementById("ring");
          for (let i = 0; i < 60; i++) {
            const action = ["train", "step", "reset", "train", "step"][i % 5];
            figure.querySelector(`[data-action=${action}]`).click();
          }
        }
        """);
    ring.press("Reset");
    assertThat(ring.value("Epoch")).hasText("0");
    List<String> start = ring.values();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.press("Reset");
    assertThat(ring.value("Epoch")).hasText("0");
    assertEquals(start, ring.values());
  }

  /** Thirty figures, each with a worker of its own: all go the same way. */
  @Test
  void thirtyFiguresOnAPageAllTrain() {
    Object values =
        article.page.evaluate(
            """
            async () => {
              const original = document.getElementById("pets");
              const figures = [original];
              for (let i = 1; i < 30; i++) {
                const holder = document.createElement("div");
                holder.innerHTML = original.outerHTML.replaceAll('"pets', `"pets${i}`);
                figures.push(holder.firstElementChild);
                original.after(holder.firstElementChild);
              }
              for (const figure of figures) {
                figure.scrollIntoView();
                for (let i = 0; i < 3; i++) figure.querySelector("[data-action=step]").click();
                const epoch = figure.querySelector("[data-value=epoch]");
                await new Promise((resolve) => {
                  const look = () =>
                    epoch.textContent === "3" ? resolve() : requestAnimationFrame(look);
                  look();
                });
              }
              return [...new Set(figures.map((figure) =>
                [...figure.querySelectorAll("output")].map((value) => value.textContent).join()))];
            }
            """);
    List<?> distinct = (List<?>) values;
    assertEquals(1, distinct.size(), distinct::toString);
    assertTrue(distinct.get(0).toString().startsWith("3,"), distinct::toString);
  }

  @Test
  void aFigureOutOfViewSleepsAndGoesOnWhenItComesBack() {
    Figure ring = article.figure(RING);
    ring.trainTo(5);
    article.page.evaluate("scrollTo(0, 0)");
    article.page.waitForFunction(
        """
        () => new Promise((resolve) => {
          const epoch = document.querySelector("#ring [data-value=epoch]");
          const before = epoch.textContent;
          setTimeout(() => resolve(epoch.textContent === before), 400);
        })
        """);
    int asleep = ring.epoch();
    ring.locator().scrollIntoViewIfNeeded();
    ring.waitForEpoch(asleep + 5);
  }

  @Test
  void aPageThatComesBackFromTheHistoryGoesOn() {
    Figure ring = article.figure(RING);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    String guide = article.page.url();
    article.page.navigate(server.address() + "/");
    article.page.goBack();
    assertEquals(guide, article.page.url());
    ring.press("Step");
    assertThat(ring.status("Epoch ")).isVisible();
  }
}
