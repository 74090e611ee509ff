package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.Tab;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the front page to an article, which is trained, to the search, and, when there is no network
 * any more, back again: in the engine of every browser.
 */
class ReadersJourneyIT {
  private static final String FIGURE = "Cats and dogs, told apart by ears and snout";

  /** What a person does, and waits for. */
  private static final String READER =
      """
      const until = async (what, condition) => {
        const end = performance.now() + 100000;
        while (!(await condition())) {
          if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const named = (elements, name) => [...elements].find(
        (element) => (element.getAttribute("aria-label") ?? element.textContent).trim() === name);
      const link = (name) => named(document.querySelectorAll("a"), name);
      const figure = () => [...document.querySelectorAll("figure")].find(
        (figure) => figure.querySelector("p").textContent === "%s");
      const press = async (name) => {
        figure().scrollIntoView(); // out of sight it sleeps
        await until(name, () => named(figure().querySelectorAll("button"), name));
        named(figure().querySelectorAll("button"), name).click();
      };
      const values = () =>
        [...figure().querySelectorAll("output")].map((value) => value.textContent);
      const status = () => figure().querySelector("[role=status]").textContent;
      const outlines = () => [...figure().querySelectorAll("use")];
      const isDrawn = (outline) => outline.getBBox().width > 0;
      """
          .formatted(FIGURE);

  @ParameterizedTest
  @EnumSource
  void homePostTrainSearchAndOffline(Engine engine) throws Exception {
    try (SiteServer server = SiteServer.withServiceWorker(Path.of("_site"));
        Browser browser = engine.start();
        Tab tab = browser.open(server.address() + "/")) {
      String post =
          look(tab, "return link(\"A Beginner's Guide to Neural Networks\").href").getAsString();
      assertEquals(server.address() + Article.PATH, post);
      look(tab, "await until('the worker', () => navigator.serviceWorker.controller)");

      tab.navigate(post);
      JsonElement promised = look(tab, "return values()");
      assertEquals(promised, look(tab, TRAINED), "as the JVM trained it");

      tab.navigate(look(tab, "return link('Search').href").getAsString() + "?q=perceptron");
      String found = look(tab, FOUND).getAsString();
      assertTrue(found.startsWith(post + "#"), found);

      look(
          tab,
          "await until('all to be kept', async () => (await caches.match('%s')) && (await caches.match('/search/')))"
              .formatted(Article.PATH));
      server.goDown();
      tab.navigate(found);
      assertEquals(promised, look(tab, "return values()"), "the page without a network");
      look(tab, "await until('the outlines', () => outlines().every(isDrawn))");
      assertEquals(promised, look(tab, TRAINED), "trained without a network");
      tab.navigate(server.address() + "/search/?q=perceptron");
      assertEquals(found, look(tab, FOUND).getAsString(), "found without a network");
      tab.navigate(server.address() + "/about/");
      assertEquals(
          "No connection",
          look(tab, "return document.querySelector('h1').textContent").getAsString());
    }
  }

  private static final String TRAINED =
      """
      await press("Reset");
      await until("the start", () => values()[0] === "0");
      await press("Train");
      await until("the end", () => status() === "Done.");
      return values();
      """;

  private static final String FOUND =
      """
      const result = () => document.querySelector("main ol li a");
      await until("a result", result);
      return result().href;
      """;

  private static JsonElement look(Tab tab, String script) {
    return tab.evaluate(READER + script);
  }
}
