package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with a trainer in a real browser, and what then happens. */
class TrainerFigureIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";
  private static final String PETS = "Cats and dogs, told apart by ears and snout";

  /** Adds up how far things have moved without being asked to, as browsers measure it. */
  private static final String LAYOUT_SHIFT =
      """
      () => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: "layout-shift", buffered: true });
        return new Promise((resolve) =>
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve(observer.takeRecords().reduce((sum, shift) => sum + shift.value, 0)))));
      }
      """;

  private Figure ring;

  @BeforeEach
  void findRing() {
    ring = article.figure(RING);
  }

  @Test
  void trainingEndsWithTheNumbersThatTheArticlePromises() {
    List<String> promised = ring.values();
    ring.press("Train");
    ring.waitForState("training");
    ring.waitForState("done");
    assertEquals(promised, ring.values());
    assertThat(ring.status("Done.")).isVisible();
  }

  @Test
  void trainingBeginsAtTheFirstEpochWithAnUntrainedNetwork() {
    ring.press("Reset");
    ring.waitForState("idle");
    assertThat(ring.value("Epoch")).hasText("0");
    assertTrue(accuracy(ring) < 80, () -> "untrained, yet right in " + ring.values());
  }

  @Test
  void pauseStopsAndTrainGoesOn() {
    ring.trainTo(5);
    ring.press("Pause");
    ring.waitForState("paused");
    ring.press("Step"); // its answer comes after all that was still under way
    assertThat(ring.status("Epoch ")).isVisible();
    int paused = ring.epoch();
    ring.press("Step");
    assertThat(ring.status("Epoch " + (paused + 1) + ".")).isVisible();
    assertEquals(paused + 1, ring.epoch());
    ring.press("Train");
    ring.waitForEpoch(paused + 5);
    assertThat(ring.button("Pause")).isVisible();
  }

  @Test
  void stepTrainsOneEpoch() {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("2");
  }

  @Test
  void resetGivesTheSameFirstNumbersAgain() {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    List<String> first = ring.values();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("2");
    assertNotEquals(first.get(1), ring.values().get(1), "the second epoch changed nothing");
    ring.press("Reset");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertEquals(first, ring.values());
  }

  @Test
  void whoPressesQuicklyTrainsAsFarAsWhoWaits() {
    Figure copy = article.copy("{\"epochs\": 30}");
    copy.press("Train");
    copy.waitForState("done");
    copy.pressAtOnce("Reset", "Train");
    copy.waitForState("done");
    assertThat(copy.value("Epoch")).hasText("30");
  }

  @Test
  void figuresAreIndependent() {
    Figure pets = article.figure(PETS);
    List<String> untouched = pets.values();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertEquals(untouched, pets.values());
    pets.press("Step");
    pets.press("Step");
    assertThat(pets.value("Epoch")).hasText("2");
    assertThat(ring.value("Epoch")).hasText("1");
  }

  @Test
  void anotherDataSetStartsAfresh() {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    String before = boundary();
    ring.control("Data set").selectOption("spiral");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertNotEquals(before, boundary());
  }

  @Test
  void anotherNumberOfLayersIsDrawn() {
    enterUnits(1, 8);
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Add a layer");
    assertThat(ring.locator().locator("svg.network rect.hidden")).hasCount(16);
    assertThat(ring.locator().locator("svg.network line.edge")).hasCount(2 * 8 + 8 * 8 + 8);
    ring.press("Remove a layer");
    ring.press("Remove a layer");
    assertThat(ring.locator().locator("svg.network rect.hidden")).hasCount(0);
  }

  private void enterUnits(int layer, int units) {
    ring.units(layer).fill(Integer.toString(units));
    ring.units(layer).press("Enter");
  }

  @Test
  void aValueOutOfBoundsIsMendedWithAWord() {
    enterUnits(1, 80);
    assertThat(ring.units(1)).hasValue("8");
    assertThat(ring.status("Hidden layers: as near as it gets is 8.")).isVisible();
    assertThat(ring.locator().locator("svg.network rect.hidden")).hasCount(8);
  }

  @Test
  void anotherLearningRateTakesEffectWithoutARestart() {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.control("Learning rate").selectOption("0.3");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("2");
  }

  @Test
  void aRunThatDivergesSaysSoAndShowsNoNumbers() {
    ring.control("Activation").selectOption("linear");
    enterUnits(1, 8);
    ring.press("Add a layer");
    ring.press("Add a layer");
    ring.control("Learning rate").selectOption("3");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Train");
    ring.waitForState("failed");
    assertThat(ring.status("Training cannot go on: ")).isVisible();
    assertThat(ring.value("Training loss")).hasText("–");
    assertThat(ring.value("Accuracy")).hasText("–");
    ring.press("Lower the learning rate to 1");
    assertThat(ring.control("Learning rate")).hasValue("1");
    ring.control("Learning rate").selectOption("0.01");
    ring.press("Step");
    assertThat(ring.status("Epoch ")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1280})
  void numbersThatGrowBeyondMeasureStayInTheirFigure(int width) {
    try (Article wide =
        new Article(
            chromium.browser().newContext(new NewContextOptions().setViewportSize(width, 800)),
            server.address(),
            "/posts/rolling-downhill/")) {
      Figure leap = wide.figure("The same line at a learning rate of 0.3");
      leap.trainTo(40);
      leap.press("Pause");
      leap.waitForState("paused");
      BoundingBox figure = leap.locator().boundingBox();
      for (String loss : List.of("Training loss", "Test loss")) {
        assertThat(leap.value(loss)).hasText(Pattern.compile("\\d\\.\\d\\de\\d+"));
        BoundingBox number = leap.value(loss).boundingBox();
        assertTrue(
            number.x + number.width < figure.x + figure.width,
            () -> loss + " leaves the figure: " + leap.values());
      }
      assertEquals(width, wide.page.evaluate("document.documentElement.scrollWidth"));
      assertEquals(List.of(), wide.complaints);
    }
  }

  @Test
  void nothingMovesWhenAFigureComesAlive() {
    List<?> before = boxes();
    assertTrue(before.size() > 10, () -> "parts of the figure: " + before);
    ring.trainTo(3);
    ring.press("Pause");
    assertEquals(before, boxes());
    assertEquals(0.0, ((Number) article.page.evaluate(LAYOUT_SHIFT)).doubleValue());
  }

  @Test
  void theKeyboardIsEnough() {
    ring.button("Train").focus();
    article.page.keyboard().press("Tab");
    assertThat(ring.button("Step")).isFocused();
    article.page.keyboard().press("Enter");
    assertThat(ring.value("Epoch")).hasText("1");
    article.page.keyboard().press("Space");
    assertThat(ring.value("Epoch")).hasText("2");
    assertThat(ring.button("Step")).isFocused();
  }

  @ParameterizedTest
  @ValueSource(strings = {"**/trainer.*.js", "**/figure.*.js"})
  void aScriptThatDoesNotLoadIsReportedAndCanBeTriedAgain(String script) {
    article.page.route(script, route -> route.abort());
    ring.press("Train");
    ring.waitForState("failed");
    assertThat(ring.status("could not be loaded")).isVisible();
    article.page.unroute(script);
    article.complaints.clear(); // the browser's own words on the broken connection
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
  }

  @Test
  void theFigureFitsAPhone() {
    try (Article phone = visit(SMALL_PHONE)) {
      Figure figure = phone.figure(RING);
      figure.button("Step").tap();
      assertThat(figure.value("Epoch")).hasText("1");
      assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
      for (Locator button : figure.locator().getByRole(AriaRole.BUTTON).all()) {
        assertTrue(button.boundingBox().height >= 44, "a finger needs 44 px");
      }
      assertEquals(List.of(), phone.complaints);
    }
  }

  private String boundary() {
    return ring.locator().locator("svg.plot path.boundary").getAttribute("d");
  }

  /** Returns where all parts of the figure stand in the document, and how large they are. */
  private List<?> boxes() {
    return (List<?>)
        ring.locator()
            .evaluate(
                """
                (figure) =>
                  [figure, ...figure.querySelectorAll("[data-part], button, select, input, dt, figcaption")]
                    .filter((part) => !["heat", "unit-maps"].includes(part.dataset.part)) // become canvases
                    .filter((part) => !part.closest(".units")) // buttons over the diagram
                    .map((part) => part.getBoundingClientRect())
                    .filter(({ width }) => width > 0)
                    .map(({ x, y, width, height }) => [x, y + window.scrollY, width, height])
                """);
  }

  private static double accuracy(Figure figure) {
    return Double.parseDouble(figure.value("Accuracy").textContent().replace("%", ""));
  }
}
