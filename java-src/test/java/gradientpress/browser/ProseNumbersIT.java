package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the text that drive a figure. */
class ProseNumbersIT {
  private static final Path POST = Path.of("java-src/test/resources/posts/good/driven.md");
  private static final String RING = "A ring around a cluster";
  private static final String RATE = "Learning rate";
  private static final String SENTENCE =
      "Here the learning rate is 0.03, the activation tanh, there are 60 points with a noise of 0,"
          + " the inputs are standardized: no, and the batch 10 stands in a link.";

  private static SiteServer server;
  private static Chromium chromium;

  private final List<String> scripts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void build() throws Exception {
    GeneratedSite site = new GeneratedSite("numbers-test");
    site.write("driven", Files.readString(POST));
    site.build("/");
    server = new SiteServer(site.folder());
    chromium = Chromium.common();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void openPost() {
    open(new NewContextOptions());
  }

  private void open(NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    scripts.clear();
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> scripts.add(request.url()));
    page.navigate(server.address() + "/posts/driven/");
    page.locator(".prose-number").first().scrollIntoViewIfNeeded();
  }

  @AfterEach
  void leave() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private Locator slider(String control) {
    return page.getByRole(
        AriaRole.SLIDER,
        new Page.GetByRoleOptions().setName(control + " of " + RING).setExact(true));
  }

  /** Returns the number as it stands in the sentence, around its slider. */
  private Locator number(String control) {
    return page.locator(".prose-number")
        .filter(new Locator.FilterOptions().setHas(slider(control)));
  }

  private Figure ring() {
    return new Figure(
        page.getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName(RING).setExact(true)));
  }

  private boolean isLoaded(String module) {
    return scripts.stream().anyMatch(url -> url.contains("/assets/" + module + "."));
  }

  private void drag(String control, double by) {
    BoundingBox box = number(control).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + by, y + 3, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
  }

  private void assertSays(String control, String value) {
    assertThat(slider(control)).hasAttribute("aria-valuetext", value);
    assertThat(number(control)).hasText(value);
  }

  private Object ringOf(String control) {
    return number(control).locator("span").evaluate("text => getComputedStyle(text).outlineStyle");
  }

  @Test
  void itReadsAsASentenceAndCodeIsLoadedOnlyWhenANumberComesNear() {
    Locator sentence = page.locator("p").filter(new Locator.FilterOptions().setHasText("Here the"));
    assertThat(sentence).hasText(SENTENCE);
    assertSays(RATE, "0.03");
    assertTrue(isLoaded("trainer/prose"), scripts::toString);
    assertFalse(isLoaded("trainer/figure"), "only a change brings the figure to life");
    assertThat(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("A rate of 0.03")))
        .isVisible();
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("the batch 10")))
        .isVisible();
  }

  /** The keys of a slider, on numbers with options and with bounds, on words, and on yes and no. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Learning rate, ArrowRight 0.1 ArrowDown 0.03 ArrowLeft 0.01 PageUp 0.03 Home 0.001 End 10",
    "Activation,    ArrowRight ReLU ArrowLeft tanh ArrowLeft tanh",
    "Points,        ArrowUp 70 PageUp 170 Home 20 End 1000",
    "Noise,         ArrowRight 0.05 End 0.5 ArrowLeft 0.45",
    "Standardize,   ArrowRight yes Home no",
  })
  void keysChangeIt(String control, String keysAndValues) {
    String[] keys = keysAndValues.split(" ");
    for (int i = 0; i < keys.length; i += 2) {
      slider(control).press(keys[i]);
      assertSays(control, keys[i + 1]);
    }
    if (control.equals(RATE)) {
      assertThat(ring().control(RATE)).hasValue(keys[keys.length - 1]);
    }
    assertThat(ring().value("Epoch")).hasText("0");
    assertTrue(isLoaded("trainer/figure"), "the figure has come to life");
  }

  @Test
  void itIsDraggedSidewaysAndUndoneAtOnce() {
    drag(RATE, 60);
    assertSays(RATE, "0.3");
    assertThat(ring().control(RATE)).hasValue("0.3");
    drag(RATE, -1000);
    assertSays(RATE, "0.001");
    assertThat(ring().control(RATE)).hasValue("0.001");
    assertEquals("none", ringOf(RATE), "a pointer needs no ring");
    slider(RATE).press("Home");
    assertEquals("solid", ringOf(RATE), "but a key does");
    ring().press("Explore");
    ring().press("Undo");
    assertSays(RATE, "0.3");
    ring().press("Undo");
    assertSays(RATE, "0.03");
    assertThat(ring().button("Undo")).hasAttribute("aria-disabled", "true");
    ring().press("Redo");
    assertSays(RATE, "0.3");
  }

  @Test
  void aRunGoesOn() {
    ring().trainSlowly();
    ring().waitForEpoch(2);
    slider(RATE).press("ArrowRight");
    assertSays(RATE, "0.1");
    assertThat(ring().control(RATE)).hasValue("0.1");
    ring().waitForState("training");
    ring().waitForEpoch(ring().epoch() + 1);
    slider("Noise").press("ArrowRight"); // other points: from the start, and on
    assertSays("Noise", "0.05");
    ring().waitForState("training");
  }

  @Test
  void itFollowsTheFigure() {
    slider(RATE).waitFor();
    ring().control(RATE).selectOption("3");
    assertSays(RATE, "3");
    ring().control("Activation").selectOption("sine");
    assertSays("Activation", "sine");
    ring().openTab("Settings");
    Locator noise =
        ring()
            .locator()
            .getByRole(AriaRole.SPINBUTTON, new Locator.GetByRoleOptions().setName("Noise"));
    noise.fill("0.2");
    noise.press("Enter");
    assertSays("Noise", "0.2");
    slider("Noise").press("ArrowLeft");
    assertThat(noise).hasValue("0.15");
    ring().press("Author’s settings");
    assertSays(RATE, "0.03");
    assertSays("Noise", "0");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Raise it").setExact(true))
        .click();
    assertSays(RATE, "3");
  }

  @Test
  void anotherDataSetMayLeaveItWithoutSense() {
    Locator classes =
        page.getByRole(
            AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Classes of Three arms"));
    classes.press("ArrowRight");
    assertThat(classes).hasAttribute("aria-valuetext", "4");
    new Figure(page.getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName("Three arms")))
        .control("Data set")
        .selectOption("circle");
    assertThat(classes).isDisabled();
  }

  @Test
  void aFingerDragsIt() {
    open(new NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(375, 800));
    number(RATE).scrollIntoViewIfNeeded();
    BoundingBox box = number(RATE).boundingBox();
    CDPSession touch = context.newCDPSession(page);
    double x = box.x + box.width / 2;
    double y = box.y - 4; // a fingertip beside the letters
    touch(touch, "touchStart", x, y);
    for (int i = 1; i <= 6; i++) {
      touch(touch, "touchMove", x + 10 * i, y);
    }
    touch(touch, "touchEnd", 0, 0);
    assertSays(RATE, "0.3");
    assertThat(ring().control(RATE)).hasValue("0.3");
  }

  private static void touch(CDPSession session, String type, double x, double y) {
    JsonArray points = new JsonArray();
    if (!type.equals("touchEnd")) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void fingertipsFitAndLinesStayAsHigh() {
    slider(RATE).waitFor();
    for (String control : List.of(RATE, "Activation", "Points", "Noise", "Standardize")) {
      Object size =
          number(control)
              .evaluate(
                  "number => { const { width, height } = getComputedStyle(number, '::after');"
                      + " return Math.min(parseFloat(width), parseFloat(height)) >= 43.5; }");
      assertEquals(true, size, control);
    }
    Object even =
        number(RATE)
            .evaluate(
                "number => { const p = number.closest('p');"
                    + " const lines = p.offsetHeight / parseFloat(getComputedStyle(p).lineHeight);"
                    + " return Math.abs(lines - Math.round(lines)) < 0.02; }");
    assertEquals(true, even, "no line is higher than the others");
  }

  @Test
  void theFocusStaysWhereItWasAndShows() {
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("0.03").setExact(true));
    slider(RATE).waitFor();
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile("/prose\\."), held::add);
    page.reload();
    page.waitForCondition(() -> !held.isEmpty());
    link.focus();
    held.get(0).resume();
    assertThat(slider(RATE)).isFocused();
    page.keyboard().press("Tab");
    assertThat(slider("Activation")).isFocused();
    assertEquals("solid", ringOf("Activation"));
  }

  @Test
  void onPaperItIsPlainText() {
    slider(RATE).press("ArrowRight");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Object plain =
        number(RATE)
            .evaluate(
                "number => { const style = getComputedStyle(number);"
                    + " return style.textDecorationLine === 'none'"
                    + " && style.color === getComputedStyle(number.parentNode).color; }");
    assertEquals(true, plain);
    assertEquals("none", ringOf(RATE));
    assertSays(RATE, "0.1");
  }

  @Test
  void farAwayItFollowsTheFigureTooSinceItMayBePrinted() {
    page.addInitScript("IntersectionObserver.prototype.observe = () => {}");
    page.navigate(server.address() + "/posts/driven/?ring.learning-rate=3#ring");
    assertSays(RATE, "3");
  }

  @Test
  void withoutJavaScriptItLeadsToTheFigure() {
    open(new NewContextOptions().setJavaScriptEnabled(false));
    Locator link =
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("0.03").setExact(true));
    assertThat(link).hasAttribute("href", "#ring");
    assertThat(page.getByRole(AriaRole.SLIDER)).hasCount(0);
  }

  @Test
  void inTheFeedItIsText() throws Exception {
    String feed = page.request().get(server.address() + "/feed.xml").text();
    assertTrue(feed.contains("Here the learning rate is 0.03, the activation tanh"), feed);
    assertTrue(feed.contains("/posts/driven/?ring.learning-rate=3#ring"), feed);
  }

  @Test
  void axeObjectsToNothing() {
    slider(RATE).press("ArrowRight");
    assertSays(RATE, "0.1");
    Axe.bringInto(page);
    Axe.check(page, "a number that was changed");
  }
}
