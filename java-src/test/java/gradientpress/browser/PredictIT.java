package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader is asked before training: an outcome to choose, or a boundary to sketch. */
class PredictIT extends OpenArticle {
  private static final String RING = "A ring of points, and no hidden layer";
  private static final String QUESTION = "What will this network make of the ring?";
  private static final String WRONG = "It finds the ring, given time";
  private static final String RIGHT = "It draws a straight line and misses much";
  private static final String BECAUSE = "without a hidden layer the boundary is a straight line.";
  private static final String CLOUDS = "One neuron divides two clouds";
  private static final Pattern PERCENTAGE = Pattern.compile("agree on (\\d+\\.\\d)% of the map");

  private Figure ring() {
    return article.figure(RING);
  }

  /** The ring as a reader without much time would like it. */
  private Figure quickRing() {
    return ring().specified("{\"epochs\": 40}");
  }

  private Figure clouds() {
    article.page.navigate(server.address() + "/posts/one-neuron/");
    return article.figure(CLOUDS);
  }

  private static Locator outcome(Figure figure, String name) {
    return figure
        .locator()
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(QUESTION))
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
  }

  private static Locator answer(Figure figure) {
    return figure.locator().locator("[data-part=answer]");
  }

  private static Locator hint(Figure figure) {
    return figure.locator().locator("[data-part=hint]");
  }

  private static Locator boundary(Figure figure) {
    return figure.locator().locator("svg.plot .boundary");
  }

  /** The rings around the points that the network takes for another class. */
  private static Locator rings(Figure figure) {
    return figure.locator().locator("svg.plot .missed");
  }

  /** Says whether all weights look the same in the diagram. */
  private static boolean areWeightsAlike(Figure figure) {
    return (boolean)
        figure
            .locator()
            .locator("svg.network .edge")
            .evaluateAll(
                """
                edges => new Set(edges.map((edge) => {
                  const style = getComputedStyle(edge);
                  // In a file of shapes lines have widths of their own, unless the page sets one.
                  const width = edge.localName === "use"
                      ? style.getPropertyValue("--width") || edge.getAttribute("href")
                      : parseFloat(style.strokeWidth);
                  return width + style.stroke + style.strokeDasharray;
                })).size === 1
                """);
  }

  private static Locator map(Figure figure) {
    return figure.locator().locator("[data-part=map]");
  }

  private static Locator sheet(Figure figure) {
    return figure.locator().getByRole(AriaRole.APPLICATION);
  }

  @Test
  void aChoiceIsComparedWithWhatHasCome() {
    Figure ring = quickRing();
    assertThat(boundary(ring)).isHidden();
    assertThat(rings(ring)).isHidden();
    assertTrue(areWeightsAlike(ring));
    assertThat(answer(ring)).isHidden();
    outcome(ring, WRONG).check();
    ring.press("Train and see");
    assertThat(hint(ring)).hasText("Closed. The answer comes after training.");
    assertThat(boundary(ring)).isHidden();
    assertThat(rings(ring)).isHidden();
    assertThat(outcome(ring, RIGHT)).isDisabled();
    ring.waitForState("done");
    assertThat(ring.status("Done. You predicted otherwise.")).isVisible();
    assertThat(answer(ring)).containsText(BECAUSE);
    assertThat(answer(ring)).isVisible();
    assertThat(boundary(ring)).isVisible();
    assertThat(rings(ring)).isVisible();
    assertFalse(areWeightsAlike(ring));
    assertThat(outcome(ring, WRONG + " your choice")).isChecked();
    assertThat(outcome(ring, RIGHT + " ✓")).isVisible();

    ring.press("Ask again");
    assertThat(boundary(ring)).isHidden();
    assertThat(outcome(ring, WRONG)).not().isChecked();
    outcome(ring, RIGHT).check();
    ring.press("Train and see");
    assertThat(ring.status("Training…")).isVisible();
    ring.waitForState("done");
    assertThat(ring.status("Done. You predicted that.")).isVisible();
  }

  /** A learning rate so high that the test loss soon rises: at that epoch the challenge is met. */
  @Test
  void theVerdictIsSpokenAlsoWhereTheRunStopsEarly() {
    article.page.evaluate(
        """
            () => {
              const figure = document.getElementById("straight-line");
              const goals = document.querySelector("[data-part=goals]").cloneNode(true);
              goals.querySelectorAll("li:not(:first-child)").forEach((goal) => goal.remove());
              goals.querySelector("li").dataset.goal = "epochs >= EPOCH";
              figure.querySelector(".trainer-foot").before(goals);
            }
            """
            .replace("EPOCH", Integer.toString(epochOfStopping())));
    Figure ring = ring().specified("{\"learningRate\": 3, \"patience\": 3}");
    outcome(ring, RIGHT).check();
    ring.press("Train and see");
    ring.waitForState("done");
    assertThat(
            ring.status(
                "Stopped early: the test loss has not fallen for 3 epochs. Reset starts anew."
                    + " Challenge met. You predicted that."))
        .isVisible();
    assertThat(answer(ring)).isVisible();
    ring.press("Train");
    assertThat(ring.status("Stopped early: ")).isVisible();
    assertThat(ring.status("You predicted")).hasCount(0);
  }

  private static int epochOfStopping() {
    TrainerSession session =
        new TrainerSession(
            new TrainerSpecification(
                new DataSpecification("circle", 0, null, 300, 0.5, 0, 0, new String[0], false),
                new NetworkSpecification(new int[0], new String[] {"tanh"}, "", "xavier"),
                new TrainingSpecification("", "sgd", 3, "constant", 10, 0, 0, 0, 0, 3),
                400,
                11));
    while (!session.ended()) {
      session.trainEpoch();
    }
    assertTrue(session.stoppedEarly());
    return session.epoch();
  }

  @Test
  void aChoiceIsRememberedOnTheDevice() {
    Figure ring = quickRing();
    outcome(ring, RIGHT).check();
    ring.press("Train and see");
    ring.waitForState("done");
    article.page.reload();
    assertThat(outcome(ring, RIGHT)).not().isChecked();
    ring.press("Step");
    assertThat(outcome(ring, RIGHT + " ✓ your choice")).isChecked();
    assertThat(answer(ring)).isVisible();
    ring.press("Ask again");
    article.page.reload();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertThat(answer(ring)).isHidden();
  }

  @Test
  void noChoiceIsForced() {
    Figure ring = quickRing();
    ring.press("Step");
    assertThat(hint(ring)).hasText("Closed without a prediction.");
    assertThat(boundary(ring)).isVisible();
    assertThat(ring.button("Train and see")).isDisabled();
    ring.press("Reset");
    assertThat(outcome(ring, RIGHT)).isEnabled();
    assertThat(boundary(ring)).isHidden();
    ring.press("Train");
    ring.waitForState("done");
    assertThat(answer(ring)).isVisible();
    assertThat(ring.status("You predicted")).hasCount(0);
  }

  @Test
  void theAnswerIsAboutTheAuthorsSettings() {
    Figure ring = quickRing();
    outcome(ring, RIGHT).check();
    ring.control("Learning rate").selectOption("0.3");
    ring.press("Train and see");
    ring.waitForState("done");
    assertThat(hint(ring)).hasText("The question is about the author’s settings.");
    assertThat(answer(ring)).isHidden();
    assertThat(boundary(ring)).isVisible();
  }

  @Test
  void theKeyboardIsEnoughForAChoice() {
    Figure ring = quickRing();
    Keyboard keyboard = article.page.keyboard();
    outcome(ring, WRONG).focus();
    keyboard.press("ArrowDown");
    assertThat(outcome(ring, RIGHT)).isChecked();
    keyboard.press("Tab");
    assertThat(ring.button("Train and see")).isFocused();
    keyboard.press("Enter");
    ring.waitForState("done");
    assertThat(ring.status("You predicted that.")).isVisible();
  }

  @Test
  void withoutJavaScriptTheAnswerCanBeOpened() {
    NewContextOptions withoutScripts = new NewContextOptions().setJavaScriptEnabled(false);
    try (Article plain = visit(withoutScripts)) {
      Figure ring = plain.figure(RING);
      assertThat(ring.locator().getByText(QUESTION)).isVisible();
      assertThat(ring.locator().getByText(RIGHT).first()).isVisible();
      assertThat(ring.locator().getByRole(AriaRole.RADIO)).hasCount(0);
      assertThat(boundary(ring)).isHidden();
      ring.locator().getByText("The answer").click();
      assertThat(boundary(ring)).isVisible();
      assertThat(ring.locator().locator("details")).containsText(BECAUSE);

      plain.page.navigate(server.address() + "/posts/one-neuron/");
      Figure clouds = plain.figure(CLOUDS);
      assertThat(boundary(clouds)).isHidden();
      clouds.locator().getByText("The answer").click();
      assertThat(boundary(clouds)).isVisible();
      assertThat(clouds.locator().getByText("a straight boundary between them")).isVisible();
    }
  }

  @Test
  void neitherCurvesNorAnOverflowTellWhatWillBecomeOfTheNetwork() {
    NewContextOptions withoutScripts = new NewContextOptions().setJavaScriptEnabled(false);
    try (Article plain = visit(withoutScripts, "/posts/rolling-downhill/")) {
      Figure leap = plain.figure("The same line at a learning rate of 0.3");
      Locator telling =
          leap.locator()
              .locator(
                  ".said, .curve :is(path, use), .curve text, [data-part=status]:not(:empty), output");
      assertTrue(telling.count() > 8, () -> telling.count() + " telling parts");
      for (Locator part : telling.all()) {
        assertThat(part).hasCSS("visibility", "hidden");
      }
      leap.locator().getByText("The answer").click();
      for (Locator part : telling.all()) {
        assertThat(part).hasCSS("visibility", "visible");
      }
    }
  }

  @Test
  void aPictureIsShownWhereNoCodeCanBeLoaded() {
    article.page.route("**/figure.*.js", route -> route.abort());
    ring().press("Train and see");
    ring().waitForState("failed");
    assertThat(boundary(ring())).isVisible();
    article.complaints.clear(); // the browser's own words on the broken connection
  }

  @Test
  void aSketchIsComparedWithTheBoundary() {
    Figure clouds = clouds();
    assertThat(boundary(clouds)).isHidden();
    draw(clouds, 0.4, 0.2, 0.6, 0.8);
    clouds.press("Train and see");
    assertThat(hint(clouds)).hasText("Closed. The answer comes after training.");
    clouds.waitForState("done");
    assertThat(answer(clouds)).isVisible();
    assertThat(boundary(clouds)).isVisible();
    assertThat(sheet(clouds).locator(".sketched")).isVisible();
    assertEquals(shareBesideTheSketch(clouds), share(clouds), 1.5);
    assertThat(clouds.status("Done. You agree on ")).isVisible();
    assertThat(map(clouds)).hasAttribute("aria-label", Pattern.compile("^Two clouds of dots"));

    article.page.reload();
    double before = share(clouds);
    clouds.press("Step");
    assertThat(answer(clouds)).isVisible();
    assertThat(sheet(clouds).locator(".sketched")).hasAttribute("d", Pattern.compile("^M120 60"));
    assertTrue(before > 99 && share(clouds) < 99, "the share is remembered");
    clouds.press("Draw");
    assertThat(sheet(clouds).locator(".sketched")).hasAttribute("d", "");
    assertThat(boundary(clouds)).isHidden();
  }

  /** Draws a line by hand, between places that are given as parts of the map. */
  private void draw(Figure figure, double fromX, double fromY, double toX, double toY) {
    figure.press("Draw");
    sheet(figure).scrollIntoViewIfNeeded();
    BoundingBox box = sheet(figure).boundingBox();
    Mouse mouse = article.page.mouse();
    mouse.move(box.x + box.width * fromX, box.y + box.height * fromY);
    mouse.down();
    mouse.move(
        box.x + box.width * toX, box.y + box.height * toY, new Mouse.MoveOptions().setSteps(20));
    mouse.up();
  }

  private static double share(Figure figure) {
    Matcher matcher = PERCENTAGE.matcher(answer(figure).textContent());
    assertTrue(matcher.find(), () -> answer(figure).textContent());
    return Double.parseDouble(matcher.group(1));
  }

  /**
   * The network's boundary runs straight through the map; counts the places that lie on the same
   * side of it as of the line through (120, 60) and (180, 240) that was sketched.
   */
  private static double shareBesideTheSketch(Figure figure) {
    List<?> ends =
        (List<?>)
            boundary(figure)
                .evaluate(
                    """
                    (path) =>
                      [0, path.getTotalLength()].flatMap((at) => {
                        const { x, y } = path.getPointAtLength(at);
                        return [x, y];
                      })
                    """);
    double[] end = ends.stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    int same = 0;
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 300; y++) {
        double side =
            (end[2] - end[0]) * (y + 0.5 - end[1]) - (end[3] - end[1]) * (x + 0.5 - end[0]);
        double sideOfSketch = 60 * (y + 0.5 - 60) - 180 * (x + 0.5 - 120);
        same += side > 0 == sideOfSketch > 0 ? 1 : 0;
      }
    }
    return Math.max(same, 300 * 300 - same) / 900.0;
  }

  @Test
  void theKeyboardIsEnoughForASketch() {
    Figure clouds = clouds();
    Keyboard keyboard = article.page.keyboard();
    clouds.button("Draw").focus();
    keyboard.press("Enter");
    assertThat(sheet(clouds)).isFocused();
    assertThat(map(clouds)).hasAttribute("aria-label", "The points, before training");
    keyboard.press("ArrowRight");
    assertThat(clouds.status("x 0.4, y 0.0")).isVisible();
    keyboard.press("Shift+ArrowUp");
    assertThat(clouds.status("x 0.4, y 0.1")).isVisible();
    keyboard.press("Enter");
    assertThat(clouds.status("1 corner.")).isVisible();
    for (int i = 0; i < 6; i++) {
      keyboard.press("ArrowDown");
    }
    keyboard.press("Space");
    assertThat(clouds.status("2 corners.")).isVisible();
    for (int i = 0; i < 6; i++) {
      keyboard.press("ArrowLeft");
    }
    keyboard.press("Enter");
    keyboard.press("Backspace");
    assertThat(clouds.status("2 corners.")).isVisible();
    keyboard.press("Enter");
    for (int i = 0; i < 6; i++) {
      keyboard.press("ArrowUp");
      keyboard.press("ArrowRight");
    }
    keyboard.press("Enter");
    assertThat(clouds.status("3 corners, and the line is closed.")).isVisible();
    keyboard.press("Tab");
    while (!(boolean)
        clouds.button("Train and see").evaluate("(b) => b === document.activeElement")) {
      keyboard.press("Tab");
    }
    keyboard.press("Enter");
    clouds.waitForState("done");
    assertThat(answer(clouds)).containsText(PERCENTAGE);
    assertThat(answer(clouds)).isVisible();
  }

  @Test
  void noSketchIsForced() {
    Figure clouds = clouds();
    clouds.press("Train");
    assertThat(hint(clouds)).hasText("Closed without a prediction.");
    assertThat(boundary(clouds)).isVisible();
    clouds.waitForState("done");
    assertThat(answer(clouds)).isHidden();
    clouds.press("Draw");
    assertThat(clouds.value("Epoch")).hasText("0");
    assertThat(boundary(clouds)).isHidden();
  }

  @Test
  void nothingElseChangesWhereStorageIsBlocked() {
    article.page.addInitScript(
        """
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
        """);
    Figure clouds = clouds();
    draw(clouds, 0.3, 0.3, 0.7, 0.7);
    clouds.press("Train and see");
    clouds.waitForState("done");
    assertThat(answer(clouds)).isVisible();
  }

  /** From the question to the answer, nothing else in the figure moves. */
  @Test
  void nothingMoves() {
    String tops =
        """
        () => [...document.querySelectorAll("#straight-line :is([data-part], button, label, dt)")]
          .filter((part) => part.dataset.part !== "heat" && part.dataset.part !== "unit-maps")
          .map((part) => part.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, height }) => [x, y + window.scrollY, height])
        """;
    Figure ring = quickRing();
    outcome(ring, RIGHT).check();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    Object before = article.page.evaluate(tops);
    ring.press("Train");
    ring.waitForState("done");
    assertThat(answer(ring)).isVisible();
    assertEquals(before, article.page.evaluate(tops));
  }

  @Test
  void bothFitAPhone() {
    try (Article phone = visit(SMALL_PHONE)) {
      for (String path : List.of(Article.PATH, "/posts/one-neuron/")) {
        phone.page.navigate(server.address() + path);
        assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
        Figure figure = phone.figure(path.equals(Article.PATH) ? RING : CLOUDS);
        Locator targets = figure.locator().locator(".trainer-prediction :is(button, label)");
        assertTrue(targets.count() >= 2);
        for (Locator target : targets.all()) {
          assertTrue(target.boundingBox().height >= 44, "a finger needs 44 px");
        }
      }
      Figure clouds = phone.figure(CLOUDS);
      clouds.button("Draw").tap();
      assertEquals(
          "none", sheet(clouds).evaluate("(sheet) => getComputedStyle(sheet).touchAction"));
      assertEquals(List.of(), phone.complaints);
    }
  }

  @Test
  void onPaperAllStandsThere() {
    article.page.emulateMedia(
        new com.microsoft.playwright.Page.EmulateMediaOptions()
            .setMedia(com.microsoft.playwright.options.Media.PRINT));
    Figure ring = ring();
    assertThat(ring.locator().getByText(QUESTION)).isVisible();
    assertThat(ring.locator().getByText(WRONG)).isVisible();
    assertThat(boundary(ring)).isVisible();
    assertThat(ring.locator().locator(".trainer-prediction button")).isHidden();
    assertThat(article.page.getByText("Reach 95% with no more than two")).isVisible();
  }
}
