package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.Tab;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Training, pausing, stepping, resetting, keys, links and notes, in the engine of every browser.
 */
@ParameterizedClass
@EnumSource(Engine.class)
class EveryEngineIT {
  /** What a person sees and presses in the figure of the ring. */
  private static final String FIGURE =
      """
      const title = "The same ring, with four hidden neurons";
      const figure = [...document.querySelectorAll("figure")].find(
        (figure) => figure.querySelector("p").textContent === title);
      const named = (selector, name) => [...figure.querySelectorAll(selector)].find(
        (element) => (element.getAttribute("aria-label") ?? element.textContent).trim() === name);
      const button = (name) => named("button", name);
      const status = () => figure.querySelector("[role=status]").textContent;
      const values = () => [...figure.querySelectorAll("output")].map((value) => value.textContent);
      const epoch = () => Number(values()[0]);
      const until = async (what, condition) => {
        const end = performance.now() + 100000;
        while (!condition()) {
          if (performance.now() > end) throw new Error(`${what}: ${values()}, “${status()}”`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      };
      const press = async (name) => {
        await until(`the button ${name}`, () => button(name));
        button(name).click();
      };
      const key = (element, key) => {
        element.focus();
        element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      };
      figure.scrollIntoView();
      """;

  private static SiteServer server;
  private static Browser browser;

  @Parameter private Engine engine;

  @BeforeParameterizedClassInvocation
  static void start(Engine engine) throws Exception {
    server = new SiteServer(Path.of("_site"));
    browser = engine.start();
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    server.close();
    if (browser != null) { // it may not be installed
      browser.close();
      browser = null;
    }
  }

  @Test
  void aFigureWorks() {
    JsonObject found;
    try (Tab tab = browser.open(server.address() + Article.PATH)) {
      found =
          tab.evaluate(
                  FIGURE
                      + """
                      const promised = values();
                      await press("Reset");
                      await until("the start", () => epoch() === 0);
                      await press("Train");
                      await until("a few epochs", () => epoch() > 3);
                      await press("Pause");
                      await until("the pause", () => status() === "Paused.");
                      await press("Step");
                      await until("a step", () => status().startsWith("Epoch "));
                      await press("Reset");
                      await until("the start again", () => epoch() === 0);
                      await press("Train");
                      await until("the end", () => status() === "Done.");
                      const trained = values();

                      const first = button("Input x");
                      key(first, "ArrowRight");
                      const besideFirst = document.activeElement.getAttribute("aria-label");
                      document.activeElement.click();
                      await until("the choice", () => figure.querySelector("[aria-pressed=true]"));

                      await press("Explore");
                      await until("the workbench", () => named("[role=tab]", "Settings"));
                      key(named("[role=tab]", "Settings"), "End");
                      await until("the link", () => figure.querySelector(".share-link input"));
                      await press("Reset");
                      await until("the start", () => epoch() === 0);
                      await press("Step");
                      await until("the first epoch", () => epoch() === 1);
                      return {
                        promised, trained, besideFirst, stepped: values(),
                        link: figure.querySelector(".share-link input").value,
                      };
                      """)
              .getAsJsonObject();
    }
    assertEquals(found.get("promised"), found.get("trained"), engine + " trains as the JVM");
    assertEquals("Hidden layer 1, neuron 1", found.get("besideFirst").getAsString());
    String link = found.get("link").getAsString();
    assertTrue(link.endsWith("?ring.epoch=1#ring"), link);
    try (Tab tab = browser.open(link)) {
      assertEquals(
          found.get("stepped"),
          tab.evaluate(
              FIGURE
                  + """
                  await until("the moment of the link", () => epoch() === 1);
                  return values();
                  """));
    }
  }

  /**
   * Before a script draws them, points, boundary, weights and losses stand in a file beside the
   * page.
   */
  @Test
  void outlinesAreTakenFromTheirFile() {
    JsonObject found =
        inTheGuide(
            FIGURE
                + """
                const outlines = [...figure.querySelectorAll("use")];
                const box = (outline) => outline.getBBox();
                await until("all outlines", () =>
                  outlines.every((outline) => box(outline).width > 0 && box(outline).height > 0));
                const isInside = (outline) => {
                  const { x, y, width, height } = box(outline);
                  const view = outline.ownerSVGElement.viewBox.baseVal;
                  return x >= -1 && y >= -1 && x + width <= view.width + 1 &&
                    y + height <= view.height + 1;
                };
                return {
                  roles: outlines.map((outline) => outline.getAttribute("class")),
                  areInside: outlines.every(isInside),
                };
                """);
    List<String> roles =
        found.getAsJsonArray("roles").asList().stream().map(JsonElement::getAsString).toList();
    assertTrue(
        roles.containsAll(
            List.of(
                "boundary", "dots first train", "dots second test", "edge positive", "loss test")),
        roles::toString);
    assertTrue(found.get("areInside").getAsBoolean());
  }

  @Test
  void aTermOpensItsDefinitionAndGivesTheFocusBack() {
    JsonObject found =
        inTheGuide(
            """
            const until = async (condition) => {
              while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
            };
            const term = [...document.querySelectorAll("main a")].find(
              ({ textContent }) => textContent === "accuracy");
            term.scrollIntoView();
            term.focus();
            term.click();
            const note = () => document.querySelector("[role=dialog]");
            await until(() => note()?.matches(":popover-open"));
            const [word, box] = [term, note()].map((one) => one.getBoundingClientRect());
            const isInside = box.left >= 0 && box.right <= innerWidth &&
              box.top >= 0 && box.bottom <= innerHeight;
            const isBelow = box.top > word.top && box.top < word.bottom + 20;
            const hadFocus = document.activeElement === note();
            const text = note().textContent;
            note().hidePopover();
            await until(() => document.activeElement === term);
            return { name: note().getAttribute("aria-label"), text, isInside, isBelow, hadFocus };
            """);
    assertEquals("Accuracy", found.get("name").getAsString());
    assertTrue(found.get("text").getAsString().contains("puts into the right class"));
    for (String state : List.of("isInside", "isBelow", "hadFocus")) {
      assertTrue(found.get(state).getAsBoolean(), state);
    }
  }

  /** Runs a script in the guide, in a tab of its own. */
  private static JsonObject inTheGuide(String script) {
    try (Tab tab = browser.open(server.address() + Article.PATH)) {
      return tab.evaluate(script).getAsJsonObject();
    }
  }
}
