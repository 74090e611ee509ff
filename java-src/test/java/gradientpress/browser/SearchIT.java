package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search, on its page and in the dialog over any other. */
class SearchIT {
  private static final String HOSTILE = "<img src=x onerror=alert(1)> & <b>bold</b>";

  private static SiteServer server;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void build() throws Exception {
    GeneratedSite site = new GeneratedSite("search-test");
    site.writePost(
        "descent",
        "Going downhill",
        "2024-01-01",
        "[Fundamentals]",
        "",
        "The slope is all that it sees.\n\n## Momentum, in a valley\n\nA heavy ball rolls on.");
    site.writePost(
        "cafe", "A *Café* in Zürich", "2024-01-02", "[Travel]", "", "Nothing is learnt here.");
    site.writePost(
        "hostile",
        "'" + HOSTILE + "'",
        "2024-01-03",
        "[Hostile]",
        "",
        "## `<script>alert(2)</script>`\n\nWords about `<i>mischief</i>`.");
    site.writePost(
        "many",
        "A long list",
        "2024-01-04",
        "[Lists]",
        "",
        "## A perceptron\n\nIt says yes or no.\n\n".repeat(25));
    site.writePost(
        "secret", "Unfinished valley", "2024-01-05", "[Lists]", "draft: true", "A valley.");
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
  void openTab() {
    open(new NewContextOptions());
  }

  private void open(NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(error -> complaints.add(error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  @AfterEach
  void closeTab() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void findsTheSection() {
    String momentum = "Momentum, in a valley | /posts/descent/#momentum-in-a-valley";
    String cafe = "A *Café* in Zürich | /posts/cafe/";
    String downhill = "Going downhill | /posts/descent/";
    Map<String, String> answers =
        Map.of(
            "downhill", downhill,
            "fundamentals", downhill,
            "slope nonsense", downhill,
            "HEAVY ball", momentum,
            "momen", momentum,
            "momemtum", momentum,
            "zurich cafe", cafe,
            "CAFÉ", cafe);
    ask("");
    answers.forEach(
        (question, answer) -> {
          page.getByRole(AriaRole.SEARCHBOX).fill(question);
          Locator first = results(page).first().getByRole(AriaRole.LINK);
          assertThat(first).hasText(answer.split(" \\| ")[0]);
          assertThat(first).hasAttribute("href", server.address() + answer.split(" \\| ")[1]);
          page.getByRole(AriaRole.SEARCHBOX).fill("");
          assertThat(results(page)).hasCount(0);
        });
    page.getByRole(AriaRole.SEARCHBOX).fill("momentum");
    results(page).first().getByRole(AriaRole.LINK).click();
    page.waitForURL(server.address() + "/posts/descent/#momentum-in-a-valley");
  }

  @Test
  void saysWhereTheWordsStand() {
    ask("valley");
    assertThat(results(page)).hasCount(1);
    assertThat(status(page)).hasText("1 passage found.");
    Locator result = results(page).first();
    assertThat(result).containsText("Going downhill");
    assertThat(result).containsText("A heavy ball rolls on.");
    assertThat(result.locator("mark")).hasText(new String[] {"valley"});
  }

  @Test
  void showsWhatIsWrittenAndNothingElse() {
    ask("mischief");
    Locator result = results(page).first();
    assertThat(result).containsText(HOSTILE);
    assertThat(result).containsText("<script>alert(2)</script>");
    assertThat(result).containsText("Words about <i>mischief</i>.");
    assertThat(result.locator("img, b, i, script")).hasCount(0);
  }

  @Test
  void bearsAnyQuestion() {
    for (String question :
        List.of(
            "<img src=x onerror=alert(1)>",
            "\"'><script>alert(1)</script>",
            "constructor __proto__",
            "((((%%%*\\u0000…")) {
      ask(question);
      assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(question);
      assertThat(status(page)).hasText(Pattern.compile("found"));
      assertThat(page.locator("main img")).hasCount(0);
    }
    ask("((( ".repeat(200) + " valley");
    assertThat(results(page)).hasCount(1);
  }

  @Test
  void saysWhenThereIsNothing() {
    ask("xylophone");
    assertThat(status(page)).hasText("Nothing found for “xylophone”.");
    assertThat(page.getByText("Try other words")).isVisible();
    page.getByRole(AriaRole.SEARCHBOX).fill("valley");
    assertThat(page.getByText("Try other words")).isHidden();
    page.getByRole(AriaRole.SEARCHBOX).fill("");
    assertThat(status(page)).hasText("");
    assertThat(results(page)).hasCount(0);
  }

  @Test
  void showsTheRestWhenAsked() {
    ask("perceptron");
    assertThat(status(page)).hasText("25 passages found.");
    assertThat(results(page)).hasCount(20);
    Locator more =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More").setExact(true));
    more.click();
    assertThat(results(page)).hasCount(25);
    assertThat(results(page).nth(20).getByRole(AriaRole.LINK)).isFocused();
    assertThat(more).isHidden();
  }

  @Test
  void theAddressSaysWhatIsAsked() {
    page.navigate(server.address() + "/");
    ask("valley");
    page.getByRole(AriaRole.SEARCHBOX).fill("a & b?");
    assertThat(page).hasURL(Pattern.compile("\\?q=a\\+%26\\+b%3F$"));
    page.reload();
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("a & b?");
    page.getByRole(AriaRole.SEARCHBOX).press("Enter");
    assertThat(page).hasURL(Pattern.compile("\\?q=a\\+%26\\+b%3F$"));
    page.goBack();
    assertThat(page).hasURL(server.address() + "/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k"})
  void keysAloneLeadFromAnyPageToTheResult(String shortcut) {
    page.navigate(server.address() + "/posts/many/");
    Locator door = door();
    assertThat(door).hasAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
    assertTrue(requests.stream().noneMatch(SearchIT::isSearch), requests::toString);
    door.focus();
    page.keyboard().press(shortcut);
    assertThat(dialog()).isVisible();
    Locator field = dialog().getByRole(AriaRole.SEARCHBOX);
    assertThat(field).isFocused();
    page.keyboard().type("/heavy");
    assertThat(field).hasValue("/heavy");
    assertThat(status(dialog())).hasText("1 passage found.");
    page.keyboard().press("ArrowDown");
    assertThat(results(dialog()).first().getByRole(AriaRole.LINK)).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(field).isFocused();

    page.keyboard().press("Escape");
    page.keyboard().press("Escape"); // the first may have emptied the field
    assertThat(dialog()).isHidden();
    assertThat(door).isFocused();

    page.keyboard().press(shortcut);
    field.fill("heavy");
    assertThat(results(dialog())).hasCount(1);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(server.address() + "/posts/descent/#momentum-in-a-valley");
  }

  @Test
  void typingElsewhereOpensNothing() {
    page.navigate(server.address() + "/search/");
    page.getByRole(AriaRole.SEARCHBOX).focus();
    page.keyboard().type("and/or");
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("and/or");
    door().focus();
    page.keyboard().press("/");
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
  }

  @Test
  void enterInTheDialogLeadsToThePage() {
    page.navigate(server.address() + "/");
    door().click();
    dialog().getByRole(AriaRole.SEARCHBOX).fill("valley");
    dialog().getByRole(AriaRole.SEARCHBOX).press("Enter");
    page.waitForURL(server.address() + "/search/?q=valley");
    assertThat(results(page)).hasCount(1);
  }

  @Test
  void aResultOnTheSamePageClosesTheDialog() {
    page.navigate(server.address() + "/posts/descent/");
    door().click();
    dialog().getByRole(AriaRole.SEARCHBOX).fill("momentum");
    results(dialog()).first().getByRole(AriaRole.LINK).click();
    assertThat(dialog()).isHidden();
    assertThat(page).hasURL(server.address() + "/posts/descent/#momentum-in-a-valley");
  }

  @Test
  void fitsAPhone() {
    open(new NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
    page.navigate(server.address() + "/");
    door().tap();
    dialog().getByRole(AriaRole.SEARCHBOX).fill("mischief");
    assertThat(results(dialog())).hasCount(1);
    assertEquals(
        0,
        page.evaluate(
            "() => document.querySelector('dialog').scrollWidth"
                + " - document.querySelector('dialog').clientWidth"));
    for (Locator target : dialog().locator("button:visible, input").all()) {
      assertTrue(target.boundingBox().height >= 44, target::innerText);
      assertTrue(target.boundingBox().width >= 44, target::innerText);
    }
    dialog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close").setExact(true))
        .tap();
    assertThat(dialog()).isHidden();
  }

  @Test
  void withoutJavaScriptThePageSaysSo() {
    open(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.address() + "/");
    door().click();
    assertThat(page.locator("noscript p")).isVisible();
    assertThat(page.locator("noscript p")).containsText("needs JavaScript");
    Locator main = page.getByRole(AriaRole.MAIN);
    assertThat(main.getByRole(AriaRole.LINK)).hasCount(2);
  }

  @Test
  void aSearchThatCannotBeLoadedSaysSo() {
    page.navigate(server.address() + "/");
    page.route("**/assets/js/search.*", Route::abort);
    door().click();
    page.waitForURL(server.address() + "/search/");
    assertThat(page.getByText("If nothing happens")).isVisible();
    page.unrouteAll();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("try again")).click();
    assertThat(page.getByText("If nothing happens")).isHidden();
  }

  @Test
  void articlesThatCannotBeLoadedAreTriedAgain() {
    page.navigate(server.address() + "/");
    page.route(url -> url.contains("/search/part") || url.contains("/minisearch/"), Route::abort);
    door().click();
    assertThat(dialog().getByText("The articles could not be loaded.")).isVisible();
    page.unrouteAll();
    again(dialog()).click();
    dialog().getByRole(AriaRole.SEARCHBOX).fill("valley");
    assertThat(results(dialog())).hasCount(1);
    assertThat(dialog().getByText("could not be loaded")).isHidden();
    assertThat(dialog().getByRole(AriaRole.SEARCHBOX)).isFocused();
  }

  @Test
  void theNewestArticlesAreFoundBeforeTheOthersAreThere() {
    List<Route> older = new ArrayList<>();
    page.route(
        "**/search/parts.json",
        route -> {
          JsonObject list = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          list.addProperty("articles", 1400);
          list.add("parts", JsonParser.parseString("[\"new.json\", \"old.json\"]"));
          respond(route, list.toString());
        });
    page.route("**/search/new.json", route -> respond(route, part("newer", "a valley")));
    page.route("**/search/old.json", older::add);
    ask("valley");
    assertThat(results(page)).hasCount(1);
    assertThat(status(page)).hasText("1 passage found. Searched 1 of 1,400 articles…");
    page.waitForCondition(() -> !older.isEmpty());
    respond(older.get(0), part("Valley", "the valley of valleys"));
    assertThat(status(page)).hasText("2 passages found.");
    assertThat(results(page).first()).containsText("the valley of valleys");
  }

  private static String part(String title, String text) {
    return """
        [{"url": "posts/x/", "title": "%s", "tags": [], "sections": [{"id": "", "text": "%s"}]}]
        """
        .formatted(title, text);
  }

  private static void respond(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
  }

  private static boolean isSearch(String url) {
    return url.matches(".*/(search|minisearch)/.*|.*/search\\..*");
  }

  private void ask(String question) {
    page.navigate(
        server.address() + "/search/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    assertFalse(page.title().isEmpty());
  }

  private Locator door() {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName("Search").setExact(true));
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Search"));
  }

  private static Locator again(Locator within) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again").setExact(true));
  }

  private static Locator status(Page page) {
    return status(page.getByRole(AriaRole.MAIN));
  }

  private static Locator status(Locator within) {
    return within.getByRole(AriaRole.STATUS);
  }

  private static Locator results(Page page) {
    return results(page.getByRole(AriaRole.MAIN));
  }

  private static Locator results(Locator within) {
    return within.getByRole(AriaRole.LISTITEM);
  }
}
