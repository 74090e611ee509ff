package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can do with formulas and code in an article. */
class FormulasAndCodeIT {
  private static final Path POST = Path.of("java-src/test/resources/posts/good/formulas.md");
  private static final String PYTHON = "def square(x):\n    return x ** 2\n";
  private static final int FINGERTIP = 44;

  private static SiteServer server;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void build() throws Exception {
    GeneratedSite site = new GeneratedSite("formulas-test");
    site.write("formulas", Files.readString(POST));
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
    context = chromium.browser().newContext(options);
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.address() + "/posts/formulas/");
  }

  @AfterEach
  void leave() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  private Locator copyButtons() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy code").setExact(true));
  }

  /** Returns what is said of a block of code. */
  private Locator status(int block) {
    return page.locator("pre:has(> code)").nth(block).getByRole(AriaRole.STATUS);
  }

  private Object clipboard() {
    return page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void aFormulaThatIsTooWideScrollsAndThePageDoesNot() {
    open(new NewContextOptions().setViewportSize(320, 640));
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
    Locator wide =
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Formula")).last();
    assertEquals(true, wide.evaluate("box => box.scrollWidth > box.clientWidth"));
    wide.focus();
    page.keyboard().press("ArrowRight");
    page.waitForFunction("box => box.scrollLeft > 0", wide.elementHandle());
  }

  @Test
  void aFormulaIsMathematicsToAssistiveTechnology() {
    Locator math = page.locator("main p math").first();
    assertEquals("z=w1x1+w2x2+b", math.evaluate("math => math.textContent.replace(/\\s/g, '')"));
    assertEquals(true, math.evaluate("math => math instanceof MathMLElement"));
    assertThat(math).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 320", "DARK, 1280"})
  void axeObjectsToNothing(ColorScheme scheme, int width) {
    open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    Axe.bringInto(page);
    copyButtons().first().focus();
    Axe.check(page, "formulas, code, and a button in focus");
  }

  @Test
  void theButtonCopiesTheCodeAndNothingElse() {
    assertThat(copyButtons()).hasCount(4);
    copyButtons().nth(1).click();
    assertThat(status(1)).hasText("Copied");
    assertEquals(PYTHON, clipboard());
    copyButtons().last().focus();
    page.keyboard().press("Enter");
    page.waitForFunction("async () => (await navigator.clipboard.readText()).startsWith('System')");
    assertEquals("System.out.println(\"hello\");\n", clipboard());
    assertThat(status(3)).hasText("Copied");
  }

  @Test
  void whatIsSelectedHasNoNumbers() {
    Locator code = page.locator("pre > code").nth(1);
    Object selected =
        code.evaluate(
            "code => { getSelection().selectAllChildren(code); return getSelection().toString(); }");
    assertEquals(PYTHON.strip(), selected.toString().strip());
  }

  @Test
  void aClipboardThatRefusesIsTold() {
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
    copyButtons().first().click();
    assertThat(status(0)).hasText("Not copied");
  }

  @Test
  void theButtonShowsWhenItIsWanted() {
    Locator button = copyButtons().first();
    assertThat(button).hasCSS("opacity", "0");
    page.locator("pre").first().hover();
    assertThat(button).hasCSS("opacity", "1");
    page.mouse().move(0, 0);
    assertThat(button).hasCSS("opacity", "0");
    page.locator("pre").first().focus();
    page.keyboard().press("Tab");
    assertThat(button).isFocused();
    assertThat(button).hasCSS("opacity", "1");
  }

  @Test
  void aFingertipFindsItWithoutPointing() {
    open(new NewContextOptions().setViewportSize(375, 800).setHasTouch(true).setIsMobile(true));
    for (Locator button : copyButtons().all()) {
      assertThat(button).hasCSS("opacity", "1");
      BoundingBox box = button.boundingBox();
      assertTrue(box.width >= FINGERTIP && box.height >= FINGERTIP, box.width + " " + box.height);
    }
    Locator button = copyButtons().first();
    double before = button.boundingBox().x;
    page.locator("pre").first().evaluate("block => block.scrollLeft = 50");
    assertEquals(before, button.boundingBox().x, 0.5, "it stays while the code scrolls");
    button.tap();
    assertThat(status(0)).hasText("Copied");
  }

  @Test
  void paperHasTheNumbersAndNoButton() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(copyButtons()).hasCount(0);
    assertEquals(
        "\"98\"",
        page.locator("[data-line='98']")
            .evaluate("line => getComputedStyle(line, '::before').content.split(' / ')[0]"));
  }

  @Test
  void withoutScriptsThereIsNoButton() {
    open(new NewContextOptions().setJavaScriptEnabled(false));
    assertThat(page.locator("pre")).hasCount(5);
    assertThat(page.locator("pre button")).hasCount(0);
  }
}
