package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The controls of figures, all of them in sight, and what each entry makes of a specification. */
class ControlsIT {
  private static final String EVERYTHING = "Everything there is";
  private static final String MIXED = "Layer by layer";
  private static final String OWN = "Points of the author's own";

  /** Shows all controls of all figures, and has them taken over as the figure's own code does. */
  private static final String OPEN =
      """
      async () => {
        const { ControlsExports } = await import("/controls.js");
        for (const figure of document.querySelectorAll("figure")) {
          const template = figure.querySelector("template");
          if (template) {
            template.innerHTML = await (await fetch(template.dataset.src)).text();
          }
          const author = JSON.parse(figure.querySelector("[data-part=specification]").textContent);
          const controls = ControlsExports.open(figure, author);
          const status = figure.querySelector("[role=status]");
          status.parentElement.before(controls.further());
          figure.addEventListener("change", (event) => {
            event.stopPropagation();
            status.textContent = controls.take(event.target.name);
          });
          figure.addEventListener("click", (event) => {
            event.stopPropagation();
            const button = event.target.closest("[data-action$=layer]");
            if (button) controls.press(button.dataset.action);
          });
          figure.controls = controls;
        }
      }
      """;

  private static GeneratedSite site;
  private static SiteServer server;
  private static Chromium chromium;

  private static final List<String> COMPLAINTS = new ArrayList<>();
  private static Page page;

  @BeforeAll
  static void open() throws Exception {
    site = ControlsSite.site();
    server = ControlsSite.serve();
    chromium = Chromium.common();
    page = chromium.browser().newPage();
    page.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
    page.onPageError(COMPLAINTS::add);
    page.navigate(server.address() + ControlsSite.PATH);
    page.evaluate(OPEN);
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
    assertEquals(List.of(), COMPLAINTS);
  }

  @BeforeEach
  void reset() {
    for (String title : List.of(EVERYTHING, MIXED, OWN)) {
      ask(title, "reset()");
    }
  }

  private Locator figure(String title) {
    return page.getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName(title));
  }

  private Locator control(AriaRole role, String name) {
    return control(EVERYTHING, role, name);
  }

  private Locator control(String title, AriaRole role, String name) {
    return figure(title)
        .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator status() {
    return figure(EVERYTHING).locator("[data-part=status]");
  }

  private Locator units(int layer) {
    return control(AriaRole.SPINBUTTON, "Units of layer " + layer);
  }

  private Object ask(String title, String question) {
    return figure(title).evaluate("({ controls }) => controls." + question);
  }

  private JsonObject specification(String title) {
    String json =
        (String)
            figure(title).evaluate("({ controls }) => JSON.stringify(controls.specification())");
    return JsonParser.parseString(json).getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "COMBOBOX,   Data set,            data",
    "SPINBUTTON, Units of layer 1,    hidden",
    "SPINBUTTON, Units of layer 2,    hidden",
    "COMBOBOX,   Activation,          activation",
    "COMBOBOX,   Learning rate,       learning-rate",
    "COMBOBOX,   Classes,             classes",
    "SPINBUTTON, Points,              points",
    "SPINBUTTON, Noise,               noise",
    "SPINBUTTON, Test share,          test-share",
    "COMBOBOX,   Share of first class,balance",
    "CHECKBOX,   sin x,               features",
    "CHECKBOX,   Standardize,         standardize",
    "COMBOBOX,   Initialization,      initialization",
    "COMBOBOX,   Loss,                loss",
    "COMBOBOX,   Optimizer,           optimizer",
    "COMBOBOX,   Schedule,            schedule",
    "SPINBUTTON, Batch size,          batch",
    "COMBOBOX,   L1 penalty,          l1",
    "COMBOBOX,   L2 penalty,          l2",
    "SPINBUTTON, Dropout,             dropout",
    "SPINBUTTON, Gradient clipping,   clip",
    "SPINBUTTON, Early stopping,      early-stopping",
    "SPINBUTTON, Epochs,              epochs",
    "SPINBUTTON, Seed,                seed",
  })
  void eachHasARoleAndAName(AriaRole role, String name, String key) {
    assertThat(control(role, name)).isVisible();
    assertThat(control(role, name)).hasAttribute("name", key);
    assertEquals(true, ask(EVERYTHING, "has('" + key + "')"));
    assertEquals(true, ask(EVERYTHING, "isAuthors('" + key + "')"));
  }

  @Test
  void groupsHaveNames() {
    for (String name : List.of("Points", "Network", "Learning", "Features", "Hidden layers")) {
      assertThat(control(AriaRole.GROUP, name)).isVisible();
    }
  }

  /** What the reader sees is what the author has written, in the article and in the settings. */
  @ParameterizedTest
  @CsvSource({
    "COMBOBOX,   Data set,       spiral",
    "SPINBUTTON, Units of layer 2, 2",
    "COMBOBOX,   Classes,        3",
    "SPINBUTTON, Points,         60",
    "SPINBUTTON, Noise,          0.1",
    "SPINBUTTON, Early stopping, 500",
    "COMBOBOX,   Loss,           ''",
    "COMBOBOX,   Optimizer,      sgd",
  })
  void eachShowsTheAuthorsValue(AriaRole role, String name, String value) {
    assertThat(control(role, name)).hasValue(value);
  }

  @Test
  void whatAlreadyHoldsIsTheAuthorsSpecificationItself() {
    for (String title : List.of(EVERYTHING, MIXED, OWN)) {
      String author = figure(title).locator("[data-part=specification]").textContent();
      assertEquals(JsonParser.parseString(author), specification(title));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "data, false",
    "hidden, false",
    "activation, false",
    "learning-rate, true",
    "classes, false",
    "points, false",
    "noise, false",
    "test-share, false",
    "balance, false",
    "features, false",
    "standardize, false",
    "initialization, false",
    "loss, false",
    "optimizer, true",
    "schedule, true",
    "batch, true",
    "l1, true",
    "l2, true",
    "dropout, true",
    "clip, true",
    "early-stopping, true",
    "epochs, true",
    "seed, false"
  })
  void someTakeEffectInTheMidstOfARun(String key, boolean live) {
    assertEquals(live, ask(EVERYTHING, "isLive('" + key + "')"));
  }

  @ParameterizedTest
  @CsvSource({
    "data,           circle,       ACCEPTED, circle",
    "data,           sine,         REFUSED,  spiral",
    "data,           '',           REFUSED,  spiral",
    "hidden,         '8,1,3',      ACCEPTED, '8,1,3'",
    "hidden,         '',           ACCEPTED, ''",
    "hidden,         '9,0',        CLAMPED,  '8,1'",
    "hidden,         '4,2.4',      CLAMPED,  '4,2'",
    "hidden,         '1,1,1,1,1,1,1,1', CLAMPED, '1,1,1,1,1,1'",
    "hidden,         '3,x',        REFUSED,  '4,2'",
    "hidden,         '3,',         REFUSED,  '4,2'",
    "activation,     relu,         ACCEPTED, relu",
    "activation,     'relu,tanh',  REFUSED,  tanh",
    "activation,     toString,     REFUSED,  tanh",
    "learning-rate,  0.3,          ACCEPTED, 0.3",
    "learning-rate,  3e-1,         ACCEPTED, 0.3",
    "learning-rate,  0.31,         REFUSED,  0.03",
    "learning-rate,  '',           REFUSED,  0.03",
    "classes,        6,            ACCEPTED, 6",
    "classes,        7,            REFUSED,  3",
    "points,         25,           ACCEPTED, 25",
    "points,         5000,         CLAMPED,  1000",
    "points,         20.5,         CLAMPED,  21",
    "points,         many,         REFUSED,  60",
    "noise,          0.07,         ACCEPTED, 0.07",
    "noise,          -1,           CLAMPED,  0",
    "noise,          NaN,          REFUSED,  0.1",
    "noise,          Infinity,     REFUSED,  0.1",
    "noise,          0x1,          REFUSED,  0.1",
    "noise,          ' 0.2',       REFUSED,  0.1",
    "seed,           1e400,        CLAMPED,  2147483647",
    "seed,           1e10,         CLAMPED,  2147483647",
    "features,       'x^2,x',      ACCEPTED, 'x,x^2'",
    "features,       '',           REFUSED,  'x,y'",
    "features,       'x,z',        REFUSED,  'x,y'",
    "standardize,    true,         ACCEPTED, true",
    "standardize,    yes,          REFUSED,  false",
    "loss,           hinge,        ACCEPTED, hinge",
    "loss,           binary-cross-entropy, REFUSED, ''",
    "magic,          1,            REFUSED,  ",
  })
  void aValueFromElsewhereHasToPassTheForm(
      String key, String value, String outcome, String present) {
    Object result =
        figure(EVERYTHING)
            .evaluate(
                "({ controls }, [key, value]) => controls.set(key, value)", List.of(key, value));
    assertEquals(outcome, result);
    if (present != null) {
      assertEquals(present, ask(EVERYTHING, "value('" + key + "')"));
    }
  }

  @Test
  void thePageAndTheJvmMakeTheSameSpecification() throws Exception {
    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("hidden", "5,3,1");
    changes.put("activation", "leaky-relu");
    changes.put("learning-rate", "0.001");
    changes.put("classes", "5");
    changes.put("points", "200");
    changes.put("noise", "0.35");
    changes.put("test-share", "0.25");
    changes.put("balance", "0.4");
    changes.put("features", "x,xy,radius");
    changes.put("standardize", "true");
    changes.put("initialization", "he");
    changes.put("loss", "huber");
    changes.put("optimizer", "adamw");
    changes.put("schedule", "warm-up");
    changes.put("batch", "16");
    changes.put("l1", "0.0001");
    changes.put("l2", "0.003");
    changes.put("dropout", "0.15");
    changes.put("clip", "2.5");
    changes.put("early-stopping", "7");
    changes.put("epochs", "123");
    changes.put("seed", "2147483647");
    for (Map.Entry<String, String> change : changes.entrySet()) {
      assertEquals(
          "ACCEPTED",
          ask(EVERYTHING, "set('%s', '%s')".formatted(change.getKey(), change.getValue())));
    }
    assertEquals(
        JsonParser.parseString(site.specification("controls", changes)), specification(EVERYTHING));
    ask(EVERYTHING, "reset()");
    assertEquals(
        JsonParser.parseString(site.specification("controls", Map.of())),
        specification(EVERYTHING));
    assertThat(units(2)).hasValue("2");
  }

  @Test
  void keysComeInAnOrderInWhichValuesCanBeSet() {
    assertEquals(
        List.of(
            "hidden", "activation", "standardize", "features", "output-activation", "loss", "l1"),
        ask(MIXED, "keys()"));
  }

  @Test
  void whatIsEnteredIsTakenOver() {
    control(AriaRole.SPINBUTTON, "Batch size").fill("32");
    control(AriaRole.SPINBUTTON, "Batch size").blur();
    control(AriaRole.COMBOBOX, "Optimizer").selectOption("Adam");
    control(AriaRole.CHECKBOX, "Standardize").check();
    control(AriaRole.CHECKBOX, "sin x").check();
    control(AriaRole.CHECKBOX, "y").uncheck();
    JsonObject made = specification(EVERYTHING);
    assertEquals(32, made.get("batch").getAsInt());
    assertEquals("adam", made.get("optimizer").getAsString());
    assertTrue(made.get("standardize").getAsBoolean());
    assertEquals("[\"x\",\"sin(x)\"]", made.get("features").toString());
  }

  @Test
  void whatIsOutOfBoundsIsMendedWithAWord() {
    Locator batch = control(AriaRole.SPINBUTTON, "Batch size");
    batch.fill("900");
    batch.press("Enter");
    assertThat(batch).hasValue("100");
    assertThat(status()).hasText("Batch size: as near as it gets is 100.");
    batch.fill("");
    batch.press("Enter");
    assertThat(batch).hasValue("100");
    assertThat(status()).hasText("Batch size stays 100.");
    assertEquals(server.address() + ControlsSite.PATH, page.url());
  }

  @Test
  void oneFeatureStays() {
    control(AriaRole.CHECKBOX, "y").uncheck();
    control(AriaRole.CHECKBOX, "x").click();
    assertThat(control(AriaRole.CHECKBOX, "x")).isChecked();
    assertEquals("x", ask(EVERYTHING, "value('features')"));
  }

  @Test
  void layersAreAddedAndRemoved() {
    control(AriaRole.BUTTON, "Add a layer").click();
    assertThat(units(3)).hasValue("2");
    units(3).fill("7");
    units(3).blur();
    assertEquals("[4,2,7]", specification(EVERYTHING).get("hidden").toString());
    for (int layer = 4; layer <= 6; layer++) {
      control(AriaRole.BUTTON, "Add a layer").click();
    }
    assertThat(control(AriaRole.BUTTON, "Add a layer")).isDisabled();
    assertEquals("[4,2,7,7,7,7]", specification(EVERYTHING).get("hidden").toString());
    for (int layer = 6; layer >= 1; layer--) {
      control(AriaRole.BUTTON, "Remove a layer").click();
    }
    assertThat(control(AriaRole.BUTTON, "Remove a layer")).isDisabled();
    assertEquals("[]", specification(EVERYTHING).get("hidden").toString());
    control(AriaRole.BUTTON, "Add a layer").click();
    assertThat(units(1)).hasValue("4");
  }

  @Test
  void theKeyboardIsEnough() {
    Keyboard keyboard = page.keyboard();
    control(AriaRole.COMBOBOX, "Data set").focus();
    keyboard.press("Tab");
    assertThat(units(1)).isFocused();
    keyboard.press("ArrowUp");
    assertEquals("5,2", ask(EVERYTHING, "value('hidden')"));
    keyboard.press("Tab");
    keyboard.press("Tab");
    assertThat(control(AriaRole.BUTTON, "Remove a layer")).isFocused();
    keyboard.press("Enter");
    keyboard.press("Space");
    assertEquals("", ask(EVERYTHING, "value('hidden')"));
    assertThat(control(AriaRole.BUTTON, "Add a layer")).isFocused();
    keyboard.press("Enter");
    assertEquals("4", ask(EVERYTHING, "value('hidden')"));
    keyboard.press("Shift+Tab");
    keyboard.press("Shift+Tab");
    assertThat(units(1)).isFocused();
  }

  @Test
  void aMixtureOfActivationsFollowsTheLayers() {
    assertThat(control(MIXED, AriaRole.COMBOBOX, "Activation of layer 2")).hasValue("relu");
    control(MIXED, AriaRole.BUTTON, "Add a layer").click();
    assertThat(control(MIXED, AriaRole.COMBOBOX, "Activation of layer 3")).hasValue("relu");
    control(MIXED, AriaRole.COMBOBOX, "Activation of layer 3").selectOption("sine");
    assertEquals(
        "[\"tanh\",\"relu\",\"sine\"]", specification(MIXED).get("activations").toString());
    ask(MIXED, "set('hidden', '')");
    assertThat(control(MIXED, AriaRole.COMBOBOX, "Activation of layer 1")).hasCount(0);
    assertEquals("[]", specification(MIXED).get("hidden").toString());
    ask(MIXED, "set('hidden', '4,2')");
    JsonObject again = specification(MIXED);
    assertEquals("[\"tanh\",\"relu\"]", again.get("activations").toString());
    assertEquals("REFUSED", ask(MIXED, "set('activation', 'tanh')"));
    assertEquals("ACCEPTED", ask(MIXED, "set('activation', 'elu,elu')"));
  }

  @Test
  void whatMakesNoDifferenceRestsUntilItDoes() {
    Locator classes = control(AriaRole.COMBOBOX, "Classes");
    classes.selectOption("5");
    control(AriaRole.COMBOBOX, "Data set").selectOption("Circle");
    assertThat(classes).isDisabled();
    assertEquals("REFUSED", ask(EVERYTHING, "set('classes', '4')"));
    assertEquals(0, specification(EVERYTHING).get("classes").getAsInt());
    control(AriaRole.COMBOBOX, "Data set").selectOption("Spiral");
    assertThat(classes).isEnabled();
    assertThat(classes).hasValue("5");
    assertEquals(5, specification(EVERYTHING).get("classes").getAsInt());

    assertThat(control(OWN, AriaRole.SPINBUTTON, "Points")).isDisabled();
    control(OWN, AriaRole.COMBOBOX, "Data set").selectOption("Circle");
    assertThat(control(OWN, AriaRole.SPINBUTTON, "Points")).isEnabled();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 768, 1280})
  void fingersAndNarrowScreensAreFine(int width) {
    page.setViewportSize(width, 800);
    for (int layer = 3; layer <= 6; layer++) {
      control(AriaRole.BUTTON, "Add a layer").click();
    }
    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
    Locator targets =
        figure(EVERYTHING)
            .locator(
                ".trainer-controls :is(select, button, input[type=number], label:has(:checked))");
    for (Locator target : targets.all()) {
      BoundingBox box = target.boundingBox();
      assertTrue(
          box.height >= 44 && box.width >= 44, () -> target + " " + box.width + " × " + box.height);
    }
  }
}
