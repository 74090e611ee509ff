package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import gradientpress.browser.engine.Chromium;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Training leaves nothing behind in a browser's memory, however long it goes on. */
class MillionStepsIT {
  /** Ten samples to learn from, one by one: 50,000 steps. */
  private static final String SPECIFICATION =
      """
      {
        "data": "xor", "classes": 0, "table": null, "points": 20, "testShare": 0.5,
        "noise": 0.1, "balance": 0, "features": [], "standardize": false,
        "hidden": [3], "activations": ["tanh"], "outputActivation": "", "initialization": "xavier",
        "loss": "", "optimizer": "adam", "learningRate": 0.001, "schedule": "cosine", "batch": 1,
        "l1": 0.0001, "l2": 0.0001, "dropout": 0, "clip": 1, "patience": 0,
        "epochs": 5000, "seed": 1
      }
      """;

  private static final int RUNS = 20;

  /** Far less than a byte a step: what engines keep for themselves, such as compiled code. */
  private static final double ALLOWANCE = 200_000;

  @Test
  void theHeapStaysFlat() throws Exception {
    try (SiteServer server = new SiteServer(Path.of("_site"));
        Chromium chromium = Chromium.common();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address() + Article.PATH);
      page.evaluate(
          """
          async () => {
            const { trainer } = document.querySelector("script[data-trainer]").dataset;
            window.trainer = await import(trainer);
          }
          """);
      CDPSession devTools = context.newCDPSession(page);
      double early = 0;
      for (int run = 1; run <= RUNS; run++) {
        Object trained =
            page.evaluate(
                "(run) => window.trainer.TrainerExports.trainerState(run).includes(50000)",
                new Gson().fromJson(SPECIFICATION, Map.class));
        assertEquals(true, trained, "the state counts the steps");
        if (run == 2) {
          early = usedHeap(devTools); // by now everything is loaded and compiled
        }
      }
      double growth = usedHeap(devTools) - early;
      assertTrue(growth < ALLOWANCE, "the heap grew by " + growth + " bytes");
    }
  }

  /** Returns the bytes in use after garbage is collected. */
  private static double usedHeap(CDPSession devTools) {
    devTools.send("HeapProfiler.collectGarbage");
    JsonObject usage = devTools.send("Runtime.getHeapUsage");
    return usage.get("usedSize").getAsDouble();
  }
}
