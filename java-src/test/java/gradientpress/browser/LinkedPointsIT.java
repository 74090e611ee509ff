package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that lead to runs on points which a reader has edited. */
class LinkedPointsIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";
  private static final String AUTHORS = "Training set: 150 (75 orange, 75 blue)";
  private static final Pattern COUNTS = Pattern.compile("^Training set: ");

  private Figure ring;

  @BeforeEach
  void findRing() {
    ring = article.figure(RING);
  }

  @Test
  void pointsEditedByKeyboardBeforeTrainingAreReplayed() {
    addAtTheMiddle();
    deleteFirst();
    stepTo(1);
    stepTo(2);
    assertEquals("?ring.edits=r0a0.25_0.25_0&ring.epoch=2#ring", assertReplays());
  }

  @Test
  void pointsEditedHalfWayAreReplayed() {
    stepTo(1);
    addAtTheMiddle();
    stepTo(2);
    ring.control("Learning rate").selectOption("0.3");
    addAtTheMiddle();
    stepTo(3);
    ring.openTab("Points");
    ring.press("Back to the points of before");
    assertThat(counts(ring)).containsText(AUTHORS);
    stepTo(4);
    assertEquals(
        "?ring.changes=1:edits=a0.25_0.25_0;2:learning-rate=0.3;2:edits=k12_0_a0.5_0.5_0;3:edits="
            + "&ring.epoch=4#ring",
        assertReplays());
  }

  @Test
  void pointsChangedWithinAnEpochAreReplayedEvenIfThatEndsIt() {
    article.page.navigate(at("?ring.epoch=1.30"));
    paste("x,y,class\n1,2,cat\n3,4,dog\n-1,2,cat\n-3,-4,dog\n-3,3,dog");
    assertThat(ring.value("Epoch")).hasText("2");
    stepTo(3);
    String link = assertReplays();
    assertTrue(
        link.startsWith("?ring.changes=1.30:edits=cx,y:cat,dog:a-1_2_0a-3_-4_1t1_2_0t"), link);
  }

  @Test
  void pointsOfAnotherKindAreReplayedWithTheNetworkThatTheyNeed() {
    paste("height,class\n1,cat\n-1,dog\n2.5,cow\n1,'c,o:w;+ %'\n0,dog\n3,cat".replace('\'', '"'));
    assertThat(ring.status("They need another network, which starts anew.")).isVisible();
    stepTo(1);
    ring.control("Learning rate").selectOption("0.3");
    stepTo(2);
    String link = assertReplays();
    assertTrue(link.startsWith("?ring.edits=ocheight:cat,dog,cow,c%252Co"), link);
  }

  @Test
  void numbersAreReplayed() {
    paste("t,value\n1,0.1\n-1,0.7\n2,-0.3\n0.1,0.5\n0,0\n3,-1");
    stepTo(1);
    article.page.navigate(at(link(ring)));
    assertThat(ring.locator().locator("[data-value=r-squared]")).isVisible();
    assertThat(ring.value("Epoch")).hasText("1");
  }

  @ParameterizedTest
  @CsvSource({
    "Seed, 7, ?ring.seed=7&ring.edits=s11a0.25_0.25_0&ring.epoch=1#ring",
    "Points, 200, ?ring.points=200&ring.epoch=1#ring",
    "Loss, hinge, ?ring.loss=hinge&ring.edits=a0.25_0.25_0&ring.epoch=1#ring",
  })
  void whatIsChangedAfterwardsIsReplayedWithThePoints(String label, String value, String link) {
    addAtTheMiddle();
    ring.openTab("Settings");
    Locator control =
        ring.locator()
            .getByRole(
                label.equals("Loss") ? AriaRole.COMBOBOX : AriaRole.SPINBUTTON,
                new Locator.GetByRoleOptions().setName(label).setExact(true));
    if (control.evaluate("control => control.localName").equals("select")) {
      control.selectOption(value);
    } else {
      control.fill(value);
      control.press("Enter");
    }
    stepTo(1);
    assertEquals(link, assertReplays());
  }

  @Test
  void aLinkWithPointsCanBeUndoneAndItsPointsBeEditedOn() {
    article.page.navigate(at("?ring.changes=1:edits=r0r1a1_1_0&ring.epoch=3"));
    assertThat(ring.status("As in the link.")).isVisible();
    assertThat(ring.value("Epoch")).hasText("3");
    ring.openTab("Points");
    assertThat(counts(ring)).containsText("Training set: 149");
    addAtTheMiddle();
    assertThat(counts(ring)).containsText("Training set: 150");
    stepTo(4);
    assertReplays();
    ring.openTab("Points");
    ring.press("Back to the points of before");
    assertThat(counts(ring)).containsText(AUTHORS);
    ring.press("Undo");
    assertThat(counts(ring)).containsText("Training set: 150 (7");
    ring.press("Undo");
    assertThat(counts(ring)).containsText("Training set: 149");
    ring.press("Undo");
    assertThat(counts(ring)).containsText(AUTHORS);
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Redo");
    assertThat(counts(ring)).containsText("Training set: 149");
    assertThat(ring.value("Epoch")).hasText("3");
  }

  @Test
  void aRunThatIsRefusedLeavesTheOneBefore() {
    addAtTheMiddle();
    stepTo(1);
    article.follow("?ring.changes=9:w0=1;3:w0=1&ring.epoch=9#ring");
    assertThat(ring.status("That cannot be")).isVisible();
    assertThat(ring.value("Epoch")).hasText("0");
    ring.press("Undo");
    assertThat(ring.status("Undone.")).isVisible();
    assertThat(ring.value("Epoch")).hasText("1");
    assertEquals("?ring.edits=a0.25_0.25_0&ring.epoch=1#ring", link(ring));
  }

  @Test
  void imagesAreRefused() {
    ring.control("Data set").evaluate("s => s.append(new Option('digits', 'digits'))");
    article.follow("?ring.data=digits&ring.edits=r1#ring");
    assertThat(ring.status("its points cannot be read.")).isVisible();
    stepTo(1);
    assertFalse(ring.locator().innerText().contains("NaN"));
  }

  @Test
  void aThousandPointsAreTooManyForALink() {
    Random random = new Random(1);
    StringBuilder rows = new StringBuilder("x,y,class\n");
    for (int row = 0; row < 1000; row++) {
      rows.append(random.nextDouble()).append(',').append(random.nextDouble());
      rows.append(row % 2 == 0 ? ",cat\n" : ",dog\n");
    }
    ring.control("Learning rate").selectOption("0.3");
    paste(rows.toString());
    assertThat(ring.status("1000 points of your own")).isVisible();
    stepTo(1);
    assertEquals("?ring.learning-rate=0.3#ring", link(ring));
    assertThat(
            ring.locator()
                .getByText(
                    Pattern.compile(
                        "^The whole run would be a link of \\d{5} characters, .* without the"
                            + " points that you edited; the Markdown below has them\\.$")))
        .isVisible();
    ring.openTab("Points");
    ring.press("Back to the points of before");
    assertThat(counts(ring)).containsText(AUTHORS);
    assertEquals("?ring.learning-rate=0.3#ring", link(ring));
    assertThat(ring.locator().getByText("The whole run would be")).hasCount(0);
  }

  @Test
  void pointsAreLoadedAgainIfThatFails() {
    try (Article offline = visit()) {
      offline.page.route(LinkedPointsIT::isModule, Route::abort);
      Figure figure = offline.figure(RING);
      offline.page.navigate(at("?ring.edits=r0&ring.epoch=2"));
      assertThat(figure.status("The points of the link could not be loaded.")).isVisible();
      assertThat(figure.value("Epoch")).hasText("0");
      offline.page.unrouteAll();
      figure.press("Try again");
      assertThat(figure.status("As in the link.")).isVisible();
      assertThat(figure.value("Epoch")).hasText("2");
      figure.openTab("Points");
      assertThat(counts(figure)).containsText("Training set: 149");
    }
  }

  @Test
  void aReaderWhoGoesOnIsNotDraggedBack() {
    try (Article slow = visit()) {
      List<Route> held = new java.util.ArrayList<>();
      slow.page.route(LinkedPointsIT::isModule, held::add);
      Figure figure = slow.figure(RING);
      slow.page.navigate(at("?ring.edits=r0&ring.epoch=2"));
      assertThat(figure.status("Loading the points of the link…")).isVisible();
      slow.page.waitForCondition(() -> !held.isEmpty());
      figure.control("Data set").selectOption("Exclusive or");
      figure.press("Step");
      assertThat(figure.value("Epoch")).hasText("1");
      slow.page.waitForResponse(response -> isModule(response.url()), () -> held.get(0).resume());
      figure.openTab("Share");
      assertEquals("?ring.data=xor&ring.epoch=1#ring", link(figure));
    }
  }

  @Test
  void goingBackAndForthComesToTheSameRun() {
    String link = at("?ring.edits=r0a1_2_1&ring.epoch=2");
    article.page.navigate(link);
    assertThat(ring.value("Epoch")).hasText("2");
    List<String> values = ring.values();
    article.page.navigate(server.address() + "/");
    article.page.goBack();
    assertThat(ring.value("Epoch")).hasText("2");
    assertEquals(values, ring.values());
    assertEquals(link, article.page.url());
  }

  /**
   * Opens the link of the present moment in another browser, and compares the two runs to the last
   * bit.
   *
   * @return the link, from the question mark on
   */
  private String assertReplays() {
    String link = link(ring);
    List<String> values = ring.values();
    String digest = digest(ring, article.page);
    String counts = counted(ring);
    try (Article other = visit(new NewContextOptions(), Article.PATH + link)) {
      Figure replayed = other.figure(RING);
      assertThat(replayed.status("As in the link.")).isVisible();
      assertThat(replayed.value("Epoch")).hasText(values.get(0));
      assertEquals(values, replayed.values());
      assertEquals(digest, digest(replayed, other.page));
      assertEquals(counts, counted(replayed));
      assertEquals(link, link(replayed), "the link of a run that came from a link is the same");
      assertEquals(List.of(), other.complaints);
    }
    return link;
  }

  /** Adds a point to the training set, a quarter further from the middle than the last. */
  private void addAtTheMiddle() {
    ring.openTab("Points");
    String before = counted(ring);
    sheet().focus();
    sheet().press("ArrowRight");
    sheet().press("ArrowUp");
    sheet().press("Enter");
    assertThat(ring.status("Added: ")).isVisible();
    assertThat(counts(ring)).not().hasText(before);
    sheet().press("Escape");
  }

  private void deleteFirst() {
    String before = counted(ring);
    sheet().press("]");
    sheet().press("Delete");
    assertThat(ring.status("Deleted: ")).isVisible();
    assertThat(counts(ring)).not().hasText(before);
  }

  private void paste(String rows) {
    ring.openTab("Points");
    ring.locator().getByText("Paste points as CSV").click();
    ring.locator().getByLabel("Rows").fill(rows);
    ring.press("Use these points");
    assertThat(ring.status("points of your own")).isVisible();
  }

  private void stepTo(int epoch) {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText(Integer.toString(epoch));
  }

  private Locator sheet() {
    return ring.locator()
        .getByRole(
            AriaRole.APPLICATION, new Locator.GetByRoleOptions().setName("Points on the map"));
  }

  private static Locator counts(Figure figure) {
    return figure.locator().getByText(COUNTS);
  }

  private static String counted(Figure figure) {
    figure.openTab("Points");
    return counts(figure).textContent();
  }

  private static String link(Figure figure) {
    String link = figure.link();
    return link.substring(link.indexOf('?'));
  }

  /** Returns the fingerprint of the weights. */
  private static String digest(Figure figure, Page page) {
    figure.openTab("Share");
    figure.control("What there is to see now").selectOption("Weights as JSON");
    Download download = page.waitForDownload(() -> figure.press("Download"));
    try {
      return JsonParser.parseString(Files.readString(download.path()))
          .getAsJsonObject()
          .get("digest")
          .getAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String at(String search) {
    String fragment = search.endsWith("#ring") ? "" : "#ring";
    return server.address() + Article.PATH + search + fragment;
  }

  private static boolean isModule(String url) {
    return url.contains("/assets/trainer/share.");
  }
}
