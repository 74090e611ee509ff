package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import gradientpress.browser.Article.Figure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an hour of training leaves behind in a browser: nothing, and every moment is still there.
 */
class HourOfTrainingIT extends OpenArticle {
  /** A tiny network, so that an hour of the usual speed takes seconds. */
  private static final String TINY =
      """
      {
        "data": "xor", "points": 20, "noise": 0.1, "hidden": [2], "batch": 10,
        "learningRate": 0.01, "epochs": 5000, "seed": 1
      }
      """;

  /** In an hour, the figures of the guide train some 240,000 epochs. */
  private static final int EARLY = 100_000;

  private static final int LATE = 10 * EARLY;

  /** Two bytes an epoch: what engines keep for a while, and what waits to be collected. */
  private static final double BYTES = 2_000_000;

  /** Some nodes that the last frames have replaced, such as the rows of the table. */
  private static final double NODES = 500;

  /** Presses Train again whenever a run is done, until that epoch. */
  private static final String TRAIN =
      """
      (figure, epoch) => new Promise((resolve) => {
        const look = () => {
          if (figure.dataset.state === "training") return;
          if (Number(figure.querySelector("output").textContent) >= epoch) {
            observer.disconnect();
            resolve();
          } else {
            figure.querySelector("[data-action=train]").click();
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(figure, { attributeFilter: ["data-state"] });
        look();
      })
      """;

  /** What is kept after so many epochs. */
  private record Kept(
      double page, double worker, double nodes, double listeners, int requests, int pictures) {}

  private CDPSession devTools;
  private String workerSession;
  private final List<JsonObject> workerReplies = new ArrayList<>();

  @Test
  void leavesNothingBehindAndCanBeTakenBack() {
    listenToWorkers();
    Figure figure = article.copy(TINY);
    figure.openTab("Settings");
    figure.control("Speed").selectOption("Flat out");
    figure.openTab("Results");
    figure.locator().getByText("The losses as a table").click();

    figure.locator().evaluate(TRAIN, EARLY);
    final List<String> seen = figure.values();
    final Kept early = kept(figure);
    figure.locator().evaluate(TRAIN, LATE);
    Kept late = kept(figure);
    assertEquals(Integer.toString(LATE), figure.value("Epoch").textContent());
    assertThat(figure.locator().locator("svg.curve")).containsText("epoch " + LATE);
    String growth = early + " became " + late;
    assertTrue(late.page - early.page < BYTES, growth);
    assertTrue(late.worker - early.worker < BYTES, growth);
    assertTrue(late.nodes - early.nodes < NODES, growth);
    assertEquals(early.listeners, late.listeners, growth);
    assertEquals(early.requests, late.requests, growth);
    assertTrue(late.pictures < early.pictures * 1.5, growth);

    figure.openTab("Step by step");
    figure.value("Go to epoch").fill(Integer.toString(EARLY));
    assertThat(figure.value("Epoch"))
        .hasText(Integer.toString(EARLY), new HasTextOptions().setTimeout(60_000));
    assertEquals(seen, figure.values());
    assertThat(figure.locator().getByText("Epoch " + EARLY + ", before the 1st of 1 batches."))
        .isVisible();
  }

  private Kept kept(Figure figure) {
    devTools.send("HeapProfiler.collectGarbage");
    JsonObject counters = devTools.send("Memory.getDOMCounters");
    askWorker("HeapProfiler.collectGarbage");
    return new Kept(
        number(devTools.send("Runtime.getHeapUsage"), "usedSize"),
        number(askWorker("Runtime.getHeapUsage"), "usedSize"),
        number(counters, "nodes"),
        number(counters, "jsEventListeners"),
        article.requests.size(),
        figure.locator().innerHTML().length());
  }

  private static double number(JsonObject object, String name) {
    return object.get(name).getAsDouble();
  }

  /** Attaches to the workers that the page starts from now on. */
  private void listenToWorkers() {
    devTools = article.page.context().newCDPSession(article.page);
    devTools.on(
        "Target.attachedToTarget", event -> workerSession = event.get("sessionId").getAsString());
    devTools.on(
        "Target.receivedMessageFromTarget",
        event ->
            workerReplies.add(
                JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject()));
    JsonObject attach = new JsonObject();
    attach.addProperty("autoAttach", true);
    attach.addProperty("waitForDebuggerOnStart", false);
    attach.addProperty("flatten", false);
    devTools.send("Target.setAutoAttach", attach);
  }

  private JsonObject askWorker(String method) {
    JsonObject request = new JsonObject();
    request.addProperty("id", 1);
    request.addProperty("method", method);
    JsonObject message = new JsonObject();
    message.addProperty("sessionId", workerSession);
    message.addProperty("message", request.toString());
    workerReplies.clear();
    devTools.send("Target.sendMessageToTarget", message);
    article.page.waitForCondition(
        () -> workerReplies.stream().anyMatch(reply -> reply.has("result")));
    return workerReplies.stream()
        .filter(reply -> reply.has("result"))
        .findFirst()
        .orElseThrow()
        .getAsJsonObject("result");
  }
}
