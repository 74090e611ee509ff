package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.NodeScript;
import gradientpress.browser.engine.Tab;
import gradientpress.site.CompileTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same specification ends with the same state to the last bit wherever it trains: the golden
 * trace that the JVM's tests hold to, in Node, in every browser's engine, and in a build with
 * checked array bounds.
 */
class ParityIT {
  private static final Path RUNS = Path.of("target", "golden-runs.json");

  /**
   * Trains one run; what goes wrong with it takes the place of its digest, which is {@link
   * gradientpress.nn.math.Digest} in JavaScript.
   */
  static final String DIGEST =
      """
      const fingerprint = (numbers) => {
        const bits = new DataView(new ArrayBuffer(8));
        const sum = (flip) => {
          let sum = 0x811c9dc5 ^ flip;
          for (const number of numbers) {
            bits.setFloat64(0, number);
            if (Number.isNaN(number)) bits.setBigUint64(0, 0x7ff8000000000000n);
            for (const at of [3, 2, 1, 0, 7, 6, 5, 4]) {
              sum = Math.imul(sum ^ bits.getUint8(at) ^ (flip & 0xff), 16777619);
            }
          }
          return (sum >>> 0).toString(16).padStart(8, "0");
        };
        return sum(0) + sum(-1);
      };
      const digest = (specification) => {
        try {
          return fingerprint(TrainerExports.trainerState(specification));
        } catch (error) {
          return String(error);
        }
      };
      """;

  private static GoldenTrace golden;

  @BeforeAll
  static void readGoldenTrace() throws IOException {
    golden = new GoldenTrace();
    assertTrue(golden.size() > 1000, "the golden trace has " + golden.size() + " runs");
    Files.writeString(RUNS, golden.toJson());
  }

  @Test
  void nodeTrainsToTheSameBits() {
    golden.assertSameBits("Node", trainInNode(Path.of("target", "trainer")));
  }

  @Test
  void aBuildWithCheckedBoundsFindsNoOverrunAndTheSameBits() throws Exception {
    CompileTrainer.main(new String[] {"--strict"});
    golden.assertSameBits("Node, checked bounds", trainInNode(Path.of("target", "trainer-strict")));
  }

  @ParameterizedTest
  @EnumSource
  void everyBrowserTrainsToTheSameBits(Engine engine) throws IOException {
    try (SiteServer server = new SiteServer(Path.of("_site"));
        Browser browser = engine.start()) {
      server.add("/golden-runs.json", RUNS);
      try (Tab tab = browser.open(server.address() + Article.PATH)) {
        String name = tab.evaluate("return navigator.userAgent").getAsString();
        golden.assertSameBits(name, trainIn(tab));
      }
    }
  }

  /** Trains for a few seconds at a time, so that no call lasts longer than a driver waits. */
  private static List<String> trainIn(Tab tab) {
    List<String> digests = new ArrayList<>();
    while (digests.size() < golden.size()) {
      JsonElement more =
          tab.evaluate(
              """
              const { trainer } = document.querySelector("script[data-trainer]").dataset;
              const { TrainerExports } = await import(trainer);
              %s
              const runs = await (await fetch("/golden-runs.json")).json();
              const digests = [];
              const end = performance.now() + 5000;
              for (const run of runs.slice(%d)) {
                digests.push(digest(run));
                if (performance.now() > end) {
                  break;
                }
              }
              return digests;
              """
                  .formatted(DIGEST, digests.size()));
      assertFalse(more.getAsJsonArray().isEmpty(), "the page trained nothing");
      digests.addAll(strings(more.getAsJsonArray()));
    }
    return digests;
  }

  private static List<String> trainInNode(Path folder) {
    String digests =
        NodeScript.run(
            """
            import { readFileSync } from "node:fs";
            const { TrainerExports } = await import("%s");
            %s
            const runs = JSON.parse(readFileSync("%s", "utf8"));
            console.log(JSON.stringify(runs.map(digest)));
            """
                .formatted(
                    folder.resolve("trainer.js").toUri(),
                    DIGEST,
                    RUNS.toString().replace('\\', '/')));
    return strings(JsonParser.parseString(digests).getAsJsonArray());
  }

  static List<String> strings(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsString).toList();
  }
}
