package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.browser.Article.Figure;
import gradientpress.data.feature.Features;
import gradientpress.example.DataSpecification;
import gradientpress.example.Limits;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.view.Plane;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest networks that anybody may ask for, on the largest data sets. */
class LargestFigureIT extends OpenArticle {
  private static final String[] FEATURES = Features.names();
  private static final int[] HIDDEN = new int[Limits.MAX_HIDDEN_LAYERS];

  static {
    Arrays.fill(HIDDEN, Limits.MAX_UNITS);
  }

  /** Notes what comes from the worker, and how often a picture is put on the page in one frame. */
  private static final String WATCH =
      """
      window.seen = { inputs: 0, maps: [], numbers: 0, frames: 0, puts: 0, mostPuts: 0 };
      window.Worker = class extends Worker {
        constructor(...options) {
          super(...options);
          this.addEventListener("message", ({ data }) => {
            if (data.inputs) seen.inputs++;
            for (const answer of data.answers ?? []) {
              if (answer instanceof Int8Array) seen.maps.push(answer.length);
              else if (answer.length) seen.numbers = Math.max(seen.numbers, answer.length);
            }
          });
        }
      };
      const put = CanvasRenderingContext2D.prototype.putImageData;
      let frame;
      CanvasRenderingContext2D.prototype.putImageData = function (...options) {
        put.apply(this, options);
        if (this.canvas.dataset.part !== "unit-maps") return;
        if (frame !== document.timeline.currentTime) {
          frame = document.timeline.currentTime;
          seen.frames++;
          seen.puts = 0;
        }
        seen.mostPuts = Math.max(seen.mostPuts, ++seen.puts);
      };
      """;

  @ParameterizedTest(name = "{0}, {1} classes: {2} outputs")
  @CsvSource({"spiral, 2, 1", "blobs, 6, 6", "hills, 0, 1"})
  void showsWhatAllUnitsSayAndDrawsOnceAFrame(String data, int classes, int outputs) {
    article.page.addInitScript(WATCH);
    article.page.reload();
    TrainerSession session = new TrainerSession(specification(data, classes));
    Figure figure = article.copy(json(data, classes));

    figure.press("Step");
    assertThat(figure.status("Epoch 1.")).isVisible();
    session.trainEpoch();
    assertEquals(ShownMaps.expected(session), ShownMaps.of(figure));

    figure.press("Train");
    figure.waitForEpoch(20);
    article.page.waitForFunction("() => seen.frames > 10");
    figure.press("Pause");
    assertFalse(((String) figure.locator().evaluate("f => f.outerHTML")).contains("NaN"));
    assertEquals(1, seen("seen.mostPuts"));
    assertEquals(1, seen("seen.inputs"), "what enters the network never changes");
    int units = HIDDEN.length * Limits.MAX_UNITS + outputs;
    int cells = Plane.LIVE.cells();
    assertEquals(
        units * cells, seen("Math.min(...seen.maps)"), "a byte for each unit and each place");
    assertEquals(units * cells, seen("Math.max(...seen.maps)"));
    int most = Math.max(units * Limits.MAX_POINTS, outputs * cells);
    assertTrue(seen("seen.numbers") <= most, "no more doubles than the plot and the points need");
  }

  private int seen(String what) {
    return ((Number) article.page.evaluate(what)).intValue();
  }

  private static TrainerSpecification specification(String data, int classes) {
    return new TrainerSpecification(
        new DataSpecification(data, classes, null, Limits.MAX_POINTS, 0.5, 0.1, 0, FEATURES, false),
        new NetworkSpecification(HIDDEN, new String[] {"tanh"}, "", "xavier"),
        new TrainingSpecification("", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
        Limits.MAX_EPOCHS,
        3);
  }

  /** Writes what the figure of the article has to differ in. */
  private static String json(String data, int classes) {
    Map<String, String> changes =
        Map.of(
            "data", quoted(data),
            "classes", Integer.toString(classes),
            "points", Integer.toString(Limits.MAX_POINTS),
            "noise", "0.1",
            "features", Arrays.stream(FEATURES).map(LargestFigureIT::quoted).toList().toString(),
            "hidden", Arrays.toString(HIDDEN),
            "learningRate", "0.03",
            "batch", "10",
            "epochs", Integer.toString(Limits.MAX_EPOCHS),
            "seed", "3");
    return changes.entrySet().stream()
        .map(change -> quoted(change.getKey()) + ": " + change.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
