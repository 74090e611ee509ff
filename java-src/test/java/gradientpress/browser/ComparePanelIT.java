package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.optimizer.Optimizers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs beside each other: kept ones, a fork, and a race. */
class ComparePanelIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";
  private static final int EPOCHS = 400;

  /** Counts the workers that have been started and not been ended. */
  private static final String COUNT_WORKERS =
      """
      window.alive = new Set();
      window.Worker = class extends Worker {
        constructor(...options) {
          super(...options);
          window.alive.add(this);
        }
        terminate() {
          window.alive.delete(this);
          super.terminate();
        }
      };
      """;

  private Figure ring;

  @BeforeEach
  void openPanel() {
    article.page.addInitScript(COUNT_WORKERS);
    article.page.reload();
    ring = article.figure(RING);
    ring.openTab("Compare");
    assertThat(ring.value("Epoch")).hasText("0");
  }

  @Test
  void aForkWithTheSameValueIsTheSameRun() {
    stepTo(3);
    fork("Learning rate", "0.03");
    for (int epoch = 4; epoch < 8; epoch++) {
      stepTo(epoch);
      assertEquals(numbers("This run"), numbersAt("Fork", epoch));
    }
    ring.press("Train");
    ring.waitForEpoch(103);
    ring.press("Pause");
    ring.press("Step"); // its answer comes after all that was still under way
    assertThat(ring.status("Epoch ")).isVisible();
    assertEquals(numbers("This run"), numbersAt("Fork", ring.epoch()));
    assertEquals(boundary(0), boundary(1));
    assertThat(row("Fork")).containsText("same settings");
  }

  @Test
  void aForkWithAnotherValueGoesItsOwnWayFromTheSameMoment() {
    stepTo(3);
    List<String> before = ring.values();
    fork("Learning rate", "0.3");
    assertEquals(before, numbersAt("Fork", 3));
    stepTo(4);
    assertNotEquals(numbers("This run"), numbersAt("Fork", 4));
    assertNotEquals(boundary(0), boundary(1));
    assertThat(row("Fork: learning rate 0.3")).isVisible();
  }

  @Test
  void aForkGoesWhereTheRunGoes() {
    stepTo(2);
    fork("Learning rate", "0.3");
    stepTo(3);
    List<String> third = numbersAt("Fork", 3);
    stepTo(4);
    ring.openTab("Step by step");
    ring.press("Previous epoch");
    ring.openTab("Compare");
    assertEquals(third, numbersAt("Fork", 3));
    ring.press("Reset");
    numbersAt("Fork", 0);
    assertEquals(numbers("This run"), numbers("Fork"));
    ring.press("Step");
    assertNotEquals(numbersAt("This run", 1), numbersAt("Fork", 1));
  }

  @Test
  void whatCannotChangeHalfwayStartsBothAgain() {
    stepTo(2);
    List<String> second = ring.values();
    fork("Activation", "relu");
    numbersAt("This run", 0);
    numbersAt("Fork: activation relu", 0);
    stepTo(2);
    assertEquals(second, ring.values());
    assertNotEquals(numbers("This run"), numbersAt("Fork", 2));
  }

  @Test
  void aForkThatIsTakenIsTheRunFromThenOn() {
    stepTo(1);
    fork("Learning rate", "0.3");
    stepTo(2);
    List<String> ofFork = numbersAt("Fork", 2);
    ring.press("Take the fork");
    assertThat(row("Fork")).hasCount(0);
    assertThat(ring.control("Learning rate")).hasValue("0.3");
    assertEquals(ofFork, ring.values());
    waitForWorkers(1);
    stepTo(3);
    assertNotEquals(ofFork, ring.values());
  }

  @Test
  void aForkThatIsDroppedLeavesTheRunAlone() {
    stepTo(1);
    List<String> before = ring.values();
    fork("Learning rate", "0.3");
    waitForWorkers(2);
    ring.press("Drop the fork");
    assertThat(row("Fork")).hasCount(0);
    waitForWorkers(1);
    assertEquals(before, ring.values());
    fork("Learning rate", "0.1");
    waitForWorkers(2);
    ring.press("Explore");
    waitForWorkers(1);
  }

  @Test
  void keptRunsStayAsTheyWereUntilTheyAreRemoved() {
    stepTo(1);
    List<String> first = ring.values();
    ring.press("Keep this run");
    stepTo(2);
    ring.control("Learning rate").selectOption("0.3");
    assertThat(row("Run 1: learning rate 0.03")).isVisible();
    stepTo(3);
    ring.press("Keep this run");
    assertThat(row("Run 2: same settings")).isVisible();
    assertEquals(first, numbers("Run 1"));
    assertThat(ring.locator().locator("svg.curve path.ghost")).hasCount(2);
    ring.press("Go back to Run 1");
    assertThat(ring.value("Epoch")).hasText("1");
    assertEquals(first, ring.values());
    assertThat(ring.control("Learning rate")).hasValue("0.03");
    assertThat(row("Run 2: learning rate 0.3")).isVisible();
    ring.press("Remove Run 1");
    assertThat(row("Run 1")).hasCount(0);
    assertThat(ring.locator().locator("svg.curve path.ghost")).hasCount(1);
    assertThat(ring.button("Keep this run")).isFocused();
    for (int kept = 0; kept < 3; kept++) {
      ring.press("Keep this run");
    }
    assertThat(ring.button("Keep this run")).isDisabled();
    assertThat(row("Run ")).hasCount(4);
  }

  @Test
  void aRaceEndsWithTheNumbersOfTheJvm() {
    ring.press("Start the race");
    waitForWorkers(4);
    assertThat(ring.button("Start the race")).isVisible(new IsVisibleOptions().setTimeout(120_000));
    String winner = "";
    double lowest = Double.MAX_VALUE;
    for (String optimizer : List.of("sgd", "momentum", "adam")) {
      TrainerSession session = trained(optimizer);
      String lane = Optimizers.named(optimizer).label();
      assertEquals(numbers(session), numbers(lane));
      if (session.testLoss() < lowest) {
        lowest = session.testLoss();
        winner = lane;
      }
    }
    assertThat(ring.status(winner + " wins, with the lowest test loss")).isVisible();
    waitForWorkers(1);
  }

  @Test
  void aRaceToAFinishLineIsWonByWhoComesThereFirst() {
    ring.control("Lanes differ in").selectOption("Learning rate");
    for (String rate : List.of("rate 0.01", "rate 0.03")) {
      box(rate).uncheck();
    }
    ring.locator()
        .getByRole(
            AriaRole.SPINBUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("Finish line")))
        .fill("0.2");
    ring.press("Start the race");
    assertThat(ring.button("Start the race")).isVisible(new IsVisibleOptions().setTimeout(120_000));
    assertThat(ring.status("rate 0.3 wins: it was there after ")).isVisible();
    double loss = Double.parseDouble(numbers("rate 0.3").get(2));
    assertTrue(loss <= 0.2, () -> "the winner trains no further than needed: " + loss);
  }

  @Test
  void aRaceNeedsTwoLanesAndHasRoomForFour() {
    box("AdamW").check();
    assertThat(box("RMSProp")).isDisabled();
    for (String lane : List.of("Gradient descent", "Momentum", "Adam")) {
      box(lane).uncheck();
    }
    assertThat(ring.button("Start the race")).isDisabled();
    assertThat(box("RMSProp")).isEnabled();
  }

  @Test
  void lanesAreAllThatTheCataloguesHave() {
    List<String> optimizers =
        Arrays.stream(Optimizers.names()).map(name -> Optimizers.named(name).label()).toList();
    assertThat(lanes(ring)).hasText(optimizers.toArray(String[]::new));
    ring.control("Lanes differ in").selectOption("Activation");
    List<String> activations =
        Arrays.stream(Activations.names()).map(name -> Activations.named(name).label()).toList();
    assertThat(lanes(ring)).hasText(activations.toArray(String[]::new));
  }

  @Test
  void theFiguresOwnLaneRacesBesideTheUsualOnes() {
    ring.control("Learning rate").selectOption("0.01");
    ring.control("Lanes differ in").selectOption("Learning rate");
    for (String rate : List.of("0.003", "0.01", "0.03", "0.1", "0.3", "1")) {
      boolean races = !List.of("0.003", "1").contains(rate);
      assertThat(box("rate " + rate)).isChecked(new IsCheckedOptions().setChecked(races));
    }
  }

  @Test
  void workersEndWithTheRaceAndWithThePage() {
    ring.press("Start the race");
    waitForWorkers(4);
    ring.press("Break off");
    waitForWorkers(1);
    ring.press("Start the race");
    waitForWorkers(4);
    ring.press("Explore");
    waitForWorkers(1);
    ring.press("Explore");
    fork("Learning rate", "0.3");
    waitForWorkers(2);
    article.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");
    waitForWorkers(1);
    fork("Learning rate", "0.3");
    waitForWorkers(2);
    ring.press("Start the race"); // which takes the fork's place
    assertThat(row("Fork")).hasCount(0);
    waitForWorkers(4);
  }

  @Test
  void comparisonsFitAPhone() {
    try (Article phone = visit(SMALL_PHONE)) {
      ring = phone.figure(RING);
      ring.openTab("Compare");
      assertThat(ring.value("Epoch")).hasText("0");
      stepTo(1);
      ring.press("Keep this run");
      fork("Learning rate", "0.3");
      ring.press("Start the race");
      ring.press("Break off");
      fork("Learning rate", "0.3");
      assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
      for (AriaRole role : List.of(AriaRole.BUTTON, AriaRole.COMBOBOX, AriaRole.SPINBUTTON)) {
        for (Locator part : ring.locator().getByRole(AriaRole.TABPANEL).getByRole(role).all()) {
          assertTrue(part.boundingBox().height >= 44, "a finger needs 44 px");
        }
      }
      assertEquals(List.of(), phone.complaints);
    }
  }

  @Test
  void whatComparesIsLoadedWhenItIsWantedAndAgainIfThatFails() {
    assertEquals(1, article.requests.stream().filter(ComparePanelIT::isModule).count());
    try (Article offline = visit()) {
      offline.page.route(ComparePanelIT::isModule, Route::abort);
      ring = offline.figure(RING);
      ring.press("Explore");
      assertThat(ring.locator().getByRole(AriaRole.TABPANEL)).isVisible();
      assertTrue(offline.requests.stream().noneMatch(ComparePanelIT::isModule), "not wanted yet");
      ring.openTab("Compare");
      assertThat(ring.status("could not be loaded")).isVisible();
      offline.page.unrouteAll();
      ring.press("Try again");
      assertThat(ring.locator().getByRole(AriaRole.TABPANEL)).isFocused();
      fork("Learning rate", "0.3");
      assertThat(ring.button("Try again")).hasCount(0);
    }
  }

  private static boolean isModule(String url) {
    return url.contains("/assets/trainer/compare.");
  }

  /** Goes on epoch by epoch. */
  private void stepTo(int epoch) {
    for (int next = ring.epoch() + 1; next <= epoch; next++) {
      ring.press("Step");
      assertThat(ring.value("Epoch")).hasText(Integer.toString(next));
    }
  }

  private void fork(String control, String value) {
    ring.control("Change").selectOption(control);
    ring.control("to").selectOption(value);
    ring.press("Fork here");
    assertThat(row("Fork")).isVisible();
  }

  /** Returns all lanes on offer, in their order. */
  static Locator lanes(Figure figure) {
    return figure
        .locator()
        .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Lanes").setExact(true))
        .locator("label");
  }

  /** Returns the box that chooses a lane. */
  static Locator box(Figure figure, String label) {
    return figure
        .locator()
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  private Locator box(String label) {
    return box(ring, label);
  }

  /** Returns the row of a run whose name begins so. */
  static Locator row(Figure figure, String name) {
    return figure
        .locator()
        .getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    figure
                        .locator()
                        .page()
                        .getByRole(
                            AriaRole.ROWHEADER,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))));
  }

  private Locator row(String name) {
    return row(ring, name);
  }

  /** Returns epoch, training loss, test loss and accuracy of a run, as the table shows them. */
  static List<String> numbers(Figure figure, String name) {
    return row(figure, name).getByRole(AriaRole.CELL).allTextContents().subList(0, 4);
  }

  private List<String> numbers(String name) {
    return numbers(ring, name);
  }

  private List<String> numbersAt(String name, int epoch) {
    assertThat(row(name).getByRole(AriaRole.CELL).first()).hasText(Integer.toString(epoch));
    return numbers(name);
  }

  /** Returns the same of a run on the JVM. */
  static List<String> numbers(TrainerSession session) {
    return List.of(
        Integer.toString(session.epoch()),
        String.format(Locale.ROOT, "%.3f", session.trainingLoss()),
        String.format(Locale.ROOT, "%.3f", session.testLoss()),
        String.format(Locale.ROOT, "%.1f%%", session.testScore() * 100));
  }

  /** Trains the ring of the article with another optimizer. */
  private static TrainerSession trained(String optimizer) {
    TrainerSession session =
        new TrainerSession(
            new TrainerSpecification(
                new DataSpecification("circle", 0, null, 300, 0.5, 0, 0, new String[0], false),
                new NetworkSpecification(new int[] {4}, new String[] {"tanh"}, "", "xavier"),
                new TrainingSpecification("", optimizer, 0.03, "constant", 10, 0, 0, 0, 0, 0),
                EPOCHS,
                11));
    while (session.epoch() < EPOCHS) {
      session.trainEpoch();
    }
    return session;
  }

  private String boundary(int map) {
    return ring.locator()
        .getByRole(AriaRole.TABPANEL)
        .locator("path.boundary")
        .nth(map)
        .getAttribute("d");
  }

  private void waitForWorkers(int count) {
    article.page.waitForFunction(
        "(count) => alive.size === count",
        count,
        new Page.WaitForFunctionOptions().setTimeout(60_000));
  }
}
