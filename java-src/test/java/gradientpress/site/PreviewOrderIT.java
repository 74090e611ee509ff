package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.browser.engine.NodeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the preview renders, and in which order, when a post is saved and a page is asked for. */
class PreviewOrderIT {
  /** Renders nothing, but says what it was told to. */
  private static final String RENDERER =
      """
      process.on("message", ({ id, alone, written }) => {
        const job = alone ? `${alone} alone` : written ? `what shows ${written}` : "everything";
        process.send({ rendered: [job] });
        process.send({ id, known: Boolean(alone) });
      });
      process.on("disconnect", () => process.exit());
      """;

  private static final String ORDER =
      """
      import { fileURLToPath } from "node:url";
      const [module, url] = process.argv.slice(2);
      const { Pages } = await import(module);
      const renderer = fileURLToPath(new URL("renderer.mjs", import.meta.url));
      const pages = new Pages("nowhere", Promise.resolve(), renderer);
      const jobs = [];
      pages.on("rendered", (job) => jobs.push(...job));
      await pages.start();
      pages.changed(["posts/one.md"], []);
      await pages.upToDate(url);
      console.log(jobs.join(", "));
      pages.close();
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/posts/one/ | everything, posts/one.md alone",
        "/posts/two/ | everything, posts/one.md alone, what shows posts/one.md",
        "/ | everything, posts/one.md alone, what shows posts/one.md",
      })
  void aPageThatIsAskedForWhileAPostIsRenderedWaitsForNoMoreThanItShows(String url, String jobs)
      throws IOException {
    Files.writeString(folder.resolve("renderer.mjs"), RENDERER);
    Path script = Files.writeString(folder.resolve("order.mjs"), ORDER);
    String pages = Path.of("_includes/preview/pages.js").toUri().toString();
    assertEquals(jobs, NodeScript.runFile(script, pages, url));
  }
}
