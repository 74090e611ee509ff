package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does with the points of a figure. */
class PointsPanelIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  private Figure ring;
  private Keyboard keyboard;

  @BeforeEach
  void openPanel() {
    ring = article.figure(RING);
    keyboard = article.page.keyboard();
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.openTab("Points");
    assertCounts("Training set: 150 (75 orange, 75 blue); test set: 150 (75 orange, 75 blue).");
  }

  @Test
  void aClickAddsAPointAndTheRunGoesOn() {
    String loss = ring.value("Training loss").textContent();
    clickAt(-5.5, 5.5);
    assertThat(ring.status("Added: x -5.50, y 5.50, orange".replace('-', '−'))).isVisible();
    assertCounts("Training set: 151 (76 orange, 75 blue); test set: 150");
    assertThat(ring.value("Epoch")).hasText("1");
    assertThat(ring.value("Training loss")).not().hasText(loss);
    choose("blue");
    choose("Test");
    clickAt(5.5, 5.5);
    assertCounts("test set: 151 (75 orange, 76 blue)");
  }

  @Test
  void aPointIsDraggedInOneStepThatCanBeUndoneAndDoneAgain() {
    clickAt(-5.5, 5.5);
    assertCounts("Training set: 151");
    String before = numbers();
    List<String> values = ring.values();
    drag(-5.5, 5.5, -4, 5.5);
    assertThat(ring.status("Moved: x −4.00, y 5.50, orange, training set.")).isVisible();
    assertTrue(dotAt(-4, 5.5), "the point is drawn where it now is");
    assertNotEquals(before, numbers());
    List<String> moved = ring.values();
    ring.press("Undo");
    assertThat(ring.status("Undone.")).isVisible();
    assertThat(ring.value("Training loss")).hasText(values.get(1));
    assertCounts("Training set: 151");
    assertTrue(dotAt(-5.5, 5.5), "one step takes the whole way back");
    ring.press("Undo");
    assertCounts("Training set: 150");
    assertUsable("Undo", false);
    ring.press("Redo");
    ring.press("Redo");
    assertThat(ring.value("Training loss")).hasText(moved.get(1));
    assertTrue(dotAt(-4, 5.5), "and forth");
    assertUsable("Redo", false);
  }

  @Test
  void aPointIsDeletedByModeByShiftAndByButton() {
    for (double x = -5.5; x < -2; x += 1) {
      clickAt(x, 5.8);
    }
    assertCounts("Training set: 154");
    map().click(new Locator.ClickOptions().setPosition(position(-5.5, 5.8)).setModifiers(SHIFT));
    assertThat(ring.status("Deleted: x −5.50, y 5.80, orange, training set.")).isVisible();
    choose("Delete");
    clickAt(-4.5, 5.8);
    assertCounts("Training set: 152");
    choose("Move");
    clickAt(-3.5, 5.8);
    assertThat(ring.status("Selected: x −3.50")).isVisible();
    ring.press("Delete the selected point");
    assertCounts("Training set: 151");
    clickAt(-2.5, 5.8);
    keyboard.press("Delete");
    assertCounts("Training set: 150");
    clickAt(-2.5, 5.8);
    assertThat(ring.status("There is no point to move.")).isVisible();
  }

  private static final List<com.microsoft.playwright.options.KeyboardModifier> SHIFT =
      List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT);

  @Test
  void theKeyboardIsEnough() {
    map().focus();
    keyboard.press("ArrowRight");
    keyboard.press("ArrowUp");
    keyboard.press("Shift+ArrowUp");
    assertThat(ring.status("x 0.25, y 0.30.")).isVisible();
    keyboard.press("Enter");
    assertThat(ring.status("Added: x 0.25, y 0.30, orange, training set.")).isVisible();
    assertCounts("Training set: 151");
    keyboard.press("PageDown");
    keyboard.press("PageUp");
    assertThat(ring.status("test set.")).isVisible();
    String last = ring.status("test set.").textContent();
    keyboard.press("ArrowLeft");
    assertThat(ring.status("test set.")).not().hasText(last);
    keyboard.press("Escape");
    keyboard.press("]");
    keyboard.press("Delete");
    assertThat(ring.status("Deleted: ")).isVisible();
    assertCounts("Training set: 150");
    assertThat(ring.locator().locator("[data-draft]")).hasCount(0); // the run has taken it over
    keyboard.press("Control+z");
    assertCounts("Training set: 151");
    keyboard.press("Control+Shift+Z");
    assertCounts("Training set: 150");
    keyboard.press("Tab");
    assertThat(map()).not().isFocused();
  }

  @Test
  void movesByArrowKeysAreUndoneTogether() {
    map().focus();
    keyboard.press("]");
    for (int i = 0; i < 4; i++) {
      keyboard.press("ArrowRight");
    }
    keyboard.press("Escape");
    assertUsable("Undo", true);
    ring.press("Undo");
    assertUsable("Undo", false);
  }

  @Test
  void aFingerAddsAndDragsAndThePageScrollsOnlyElsewhere() {
    try (Article phone = visit(SMALL_PHONE)) {
      Figure figure = phone.figure(RING);
      figure.button("Step").tap();
      assertThat(figure.value("Epoch")).hasText("1");
      Locator area = figure.locator().locator("[data-part=map]");
      assertEquals(
          "auto", area.evaluate("map => getComputedStyle(map.lastElementChild).touchAction"));
      figure.openTab("Points");
      Locator sheet = sheet(figure);
      assertEquals("none", sheet.evaluate("sheet => getComputedStyle(sheet).touchAction"));
      sheet.tap(new Locator.TapOptions().setPosition(8, 8));
      assertThat(figure.status("Added: ")).isVisible();
      assertThat(counts(figure)).containsText("Training set: 151");
      assertEquals(320, phone.page.evaluate("document.documentElement.scrollWidth"));
      for (Locator label :
          figure.locator().locator(".radio-group label, .workbench button").all()) {
        assertTrue(!label.isVisible() || label.boundingBox().height >= 44, "a finger needs 44 px");
      }
      figure.locator().getByRole(AriaRole.TAB).last().click();
      assertThat(sheet).hasCount(0);
      assertEquals(List.of(), phone.complaints);
    }
  }

  @Test
  void aRowOfTheTableIsEditedAndDeleted() {
    ring.locator().getByText("All points, as a table").click();
    assertThat(ring.locator().getByText("Points 1 to 20 of 300")).isVisible();
    Locator first = ring.locator().getByRole(AriaRole.ROW).nth(1);
    assertThat(first).containsText(Pattern.compile("(blue|orange), \\d+%(right|wrong)"));
    Locator x = first.getByLabel("x");
    x.fill("-5.25");
    x.press("Tab");
    assertThat(first.getByLabel("y")).isFocused();
    assertTrue(dotAt(-5.25, number(first.getByLabel("y"))), "the point has moved");
    x.fill("7");
    x.press("Tab");
    assertThat(ring.status("That cannot be")).isVisible();
    assertThat(x).hasValue("-5.25");
    first.getByLabel("class").selectOption("blue");
    assertCounts("Training set: 150 (74 orange, 76 blue)");
    first.getByLabel("set").selectOption("test");
    assertCounts("Training set: 149 (74 orange, 75 blue); test set: 151");
    first.getByRole(AriaRole.BUTTON).press("Enter");
    assertCounts("Training set: 148");
    assertThat(first.getByRole(AriaRole.BUTTON)).isFocused();
    ring.press("Further points");
    assertThat(ring.locator().getByText("Points 21 to 40 of 299")).isVisible();
  }

  @Test
  void pastedPointsOfTheSameShapeGoOnAndThoseOfAnotherStartAnew() {
    paste("x,y,class\n1,2,cat\n3,4,dog\n-1,2,cat\n-3,-4,dog");
    assertThat(ring.status("4 points of your own. Training goes on with them.")).isVisible();
    assertCounts("Training set: 2 (1 cat, 1 dog); test set: 2 (1 cat, 1 dog).");
    assertThat(ring.value("Epoch")).hasText("1");
    paste("x,y,class\n1,2,cat\n3,4,dog\n-1,2,cow\n-3,-4,dog\n3,3,cat\n1,1,cow");
    assertThat(ring.status("They need another network, which starts anew.")).isVisible();
    assertCounts("1 cat, 1 dog, 1 cow");
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.press("Back to the points of before");
    assertCounts("Training set: 150 (75 orange, 75 blue); test set: 150");
    ring.press("Undo");
    assertCounts("1 cat, 1 dog, 1 cow");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'1,2,cat', 'Line 1, column 1: the columns have no names'",
    "'x,y,class;1,2,a;3,two,b;1,1,a;2,2,b', 'Line 3, column 3: column ''y'' holds numbers'",
    "'x,y,class;1,2,a;3,4,b', 'Line 1, column 1: a table has 4 to 1000 rows, this one has 2.'",
    "'<img src=x>,class;1,a;2,b', 'a table has 4 to 1000 rows'",
    "'', 'Line 1, column 1: there is nothing'",
  })
  void whatIsWrongWithPastedRowsStandsBelowThem(String rows, String mistake) {
    paste(rows.replace(';', '\n'));
    assertThat(ring.locator().getByText(mistake)).isVisible();
    assertThat(ring.locator().getByLabel("Rows")).hasAttribute("aria-invalid", "true");
    assertThat(ring.status("What is wrong stands below them.")).isVisible();
    assertCounts("Training set: 150 (75 orange, 75 blue); test set: 150");
  }

  @Test
  void fromEmptyTheNetworkWaitsForEnoughPoints() {
    ring.press("Start from empty");
    assertCounts(
        "Training set: 0 (0 orange, 0 blue); test set: 0 (0 orange, 0 blue)."
            + " The network waits: it needs four points, and one at least in each set.");
    assertThat(ring.locator().locator(".plot .dots").first()).not().isVisible();
    String loss = ring.value("Training loss").textContent();
    clickAt(1, 1);
    clickAt(-1, 1);
    choose("blue");
    clickAt(1, -1);
    assertThat(ring.value("Training loss")).hasText(loss);
    choose("Test");
    clickAt(-1, -1);
    assertThat(ring.value("Training loss")).not().hasText(loss);
    assertThat(counts(ring)).not().containsText("waits");
  }

  @Test
  void otherSettingsLeaveEditedPointsAlone() {
    clickAt(-5.5, 5.5);
    assertCounts("Training set: 151");
    ring.control("Learning rate").selectOption("0.3");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("2");
    assertCounts("Training set: 151");
    ring.control("Activation").selectOption("relu");
    assertThat(ring.value("Epoch")).hasText("0");
    assertCounts("Training set: 151");
    ring.control("Data set").selectOption("spiral");
    assertThat(ring.status("those that you edited are gone. Undo brings them back.")).isVisible();
    assertCounts("Training set: 150");
    ring.press("Undo");
    assertCounts("Training set: 151");
  }

  @Test
  void trainingGoesOnWhileAPointIsDragged() {
    clickAt(-5.5, 5.5);
    ring.trainSlowly();
    ring.openTab("Points");
    ring.waitForEpoch(5);
    map().scrollIntoViewIfNeeded();
    BoundingBox box = map().boundingBox();
    article.page.mouse().move(pixelX(box, -5.5), pixelY(box, 5.5));
    article.page.mouse().down();
    for (int i = 0; i <= 20; i++) {
      article.page.mouse().move(pixelX(box, -5.5 + i * 0.1), pixelY(box, 5.5));
    }
    article.page.mouse().up();
    assertThat(ring.status("Moved: x −3.50")).isVisible();
    ring.waitForEpoch(ring.epoch() + 5);
    ring.press("Pause");
    ring.waitForState("paused");
    assertTrue(dotAt(-3.5, 5.5), "the point stays where it was dropped");
  }

  @Test
  void aPointOfACurveIsDraggedUpward() {
    Figure curve = openOther("sine");
    Locator before = curve.locator().locator(".points-sheet");
    assertThat(before).isVisible();
    assertCounts("Training set: 150; test set: 150.");
    curve.locator().getByText("All points, as a table").click();
    assertThat(curve.locator().getByText("Points 1 to 20 of 300")).isVisible();
    int rows = count(curve);
    clickAt(curve, 5.8, 5.5);
    assertThat(curve.status("Added: x 5.80, value 1.38")).isVisible();
    assertCounts("Training set: 151; test set: 150.");
    assertEquals(rows + 1, count(curve));
    sheet(curve).focus();
    keyboard.press("ArrowDown");
    assertThat(curve.status("value 1.33")).isVisible();
  }

  @Test
  void imagesCannotBeEditedButTheirAnswersAreListed() {
    Figure digits = openOther("digits");
    assertThat(digits.locator().getByText("Images cannot be moved about")).isVisible();
    assertThat(sheet(digits)).hasCount(0);
    digits.locator().getByText("All images").click();
    assertThat(digits.locator().getByText(Pattern.compile("Images 1 to 20 of \\d+"))).isVisible();
    assertThat(digits.locator().getByRole(AriaRole.ROW).nth(1))
        .containsText(Pattern.compile("\\d(training|test)\\d, \\d+%(right|wrong)"));
  }

  @Test
  void whatEditsPointsIsLoadedWhenItIsWantedAndAgainIfThatFails() {
    assertEquals(1, article.requests.stream().filter(PointsPanelIT::isModule).count());
    try (Article offline = visit()) {
      offline.page.route(PointsPanelIT::isModule, Route::abort);
      Figure figure = offline.figure(RING);
      figure.press("Explore");
      assertThat(figure.locator().getByRole(AriaRole.TABPANEL)).isVisible();
      assertTrue(offline.requests.stream().noneMatch(PointsPanelIT::isModule), "not wanted yet");
      figure.openTab("Points");
      assertThat(figure.status("could not be loaded")).isVisible();
      offline.page.unrouteAll();
      figure.press("Try again");
      assertThat(figure.locator().getByRole(AriaRole.TABPANEL)).isFocused();
      assertThat(figure.status("Now it is loaded.")).isVisible();
      assertThat(counts(figure)).containsText("Training set: 150");
      assertThat(sheet(figure)).isVisible();
      assertThat(figure.button("Try again")).hasCount(0);
    }
  }

  private static boolean isModule(String url) {
    return url.contains("/assets/trainer/points.");
  }

  /** Lets the ring learn from another data set, with the panel open. */
  private Figure openOther(String data) {
    ring.control("Data set").evaluate("(s, data) => s.append(new Option(data, data))", data);
    ring.control("Data set").selectOption(data);
    assertThat(ring.value("Epoch")).hasText("0");
    return ring;
  }

  private void paste(String rows) {
    Locator field = ring.locator().getByLabel("Rows");
    if (!field.isVisible()) {
      ring.locator().getByText("Paste points as CSV").click();
    }
    field.fill(rows);
    ring.press("Use these points");
  }

  private void choose(String label) {
    ring.locator()
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .check();
  }

  private void clickAt(double x, double y) {
    clickAt(ring, x, y);
  }

  private static void clickAt(Figure figure, double x, double y) {
    sheet(figure).click(new Locator.ClickOptions().setPosition(position(figure, x, y)));
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    map().scrollIntoViewIfNeeded();
    BoundingBox box = map().boundingBox();
    article.page.mouse().move(pixelX(box, fromX), pixelY(box, fromY));
    article.page.mouse().down();
    article.page.mouse().move(pixelX(box, (fromX + toX) / 2), pixelY(box, (fromY + toY) / 2));
    article.page.mouse().move(pixelX(box, toX), pixelY(box, toY));
    article.page.mouse().up();
  }

  private com.microsoft.playwright.options.Position position(double x, double y) {
    return position(ring, x, y);
  }

  private static com.microsoft.playwright.options.Position position(
      Figure figure, double x, double y) {
    BoundingBox box = sheet(figure).boundingBox();
    return new com.microsoft.playwright.options.Position(
        pixelX(box, x) - box.x, pixelY(box, y) - box.y);
  }

  private static double pixelX(BoundingBox box, double x) {
    return box.x + (x + 6) / 12 * box.width;
  }

  private static double pixelY(BoundingBox box, double y) {
    return box.y + (6 - y) / 12 * box.width;
  }

  /** Says whether a point of the run is drawn at a place. */
  private boolean dotAt(double x, double y) {
    String start = "M%s %sh0".formatted(Math.round((x + 6) * 25), Math.round((6 - y) * 25));
    article.page.waitForCondition(() -> numbers().contains(start));
    return true;
  }

  private String numbers() {
    return (String)
        ring.locator()
            .locator("svg.plot")
            .evaluate(
                "plot => [...plot.querySelectorAll('.dots')].map((p) => p.getAttribute('d')).join('')");
  }

  private static double number(Locator field) {
    return Double.parseDouble(field.inputValue());
  }

  private int count(Figure figure) {
    String caption = figure.locator().locator("caption").textContent();
    return Integer.parseInt(caption.substring(caption.lastIndexOf(' ') + 1));
  }

  private Locator map() {
    return sheet(ring);
  }

  private static Locator sheet(Figure figure) {
    return figure
        .locator()
        .getByRole(
            AriaRole.APPLICATION, new Locator.GetByRoleOptions().setName("Points on the map"));
  }

  private static Locator counts(Figure figure) {
    return figure.locator().getByText(Pattern.compile("^Training set: "));
  }

  private void assertCounts(String text) {
    assertThat(counts(ring)).containsText(text);
  }

  private void assertUsable(String button, boolean usable) {
    assertThat(ring.button(button)).hasAttribute("aria-disabled", usable ? "false" : "true");
  }
}
