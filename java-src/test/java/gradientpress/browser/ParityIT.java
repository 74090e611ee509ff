package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradientpress.site.CompileTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same specification gives the same weights to the last bit wherever it trains: the golden
 * trace that the JVM's tests hold to, in Node, in Chromium, and in a build with checked array
 * bounds.
 */
class ParityIT {
  private static final Path GOLDEN =
      Path.of("java-src", "test", "resources", "golden", "trainer-digests.csv");

  private static final List<String> expected = new ArrayList<>();
  private static String runs;

  /** Trains every run of the list {@code runs} and joins the digests. */
  private static final String TRAIN_ALL =
      "runs.map((run) => Exports.trainerDigest(run.specification, run.epochs)).join(' ')";

  @BeforeAll
  static void readGoldenTrace() throws IOException {
    List<Map<String, Object>> list = new ArrayList<>();
    List<String> lines = Files.readAllLines(GOLDEN);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",");
      Map<String, Object> specification = new LinkedHashMap<>();
      specification.put("data", fields[0]);
      specification.put("noise", Double.valueOf(fields[1]));
      specification.put("points", Integer.valueOf(fields[2]));
      specification.put("hidden", hidden(fields[3]));
      specification.put("activation", fields[4]);
      specification.put("learningRate", Double.valueOf(fields[5]));
      specification.put("batch", Integer.valueOf(fields[6]));
      specification.put("seed", Integer.valueOf(fields[7]));
      int epochs = Integer.parseInt(fields[8]);
      specification.put("epochs", epochs);
      list.add(Map.of("specification", specification, "epochs", epochs));
      expected.add(fields[9]);
    }
    assertTrue(expected.size() >= 24, "the golden trace has " + expected.size() + " runs");
    runs = new Gson().toJson(list);
  }

  @Test
  void nodeTrainsToTheSameBits() throws Exception {
    assertEquals(String.join(" ", expected), trainInNode(Path.of("target", "trainer")));
  }

  @Test
  void aBuildWithCheckedBoundsFindsNoOverrunAndTheSameBits() throws Exception {
    CompileTrainer.main(new String[] {"--strict"});
    assertEquals(String.join(" ", expected), trainInNode(Path.of("target", "trainer-strict")));
  }

  @Test
  void chromiumTrainsToTheSameBits() throws Exception {
    try (SiteServer server = new SiteServer(Path.of("_site"));
        Chromium chromium = new Chromium();
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.address() + "/posts/beginners-guide-to-neural-networks/");
      Object digests =
          page.evaluate(
              """
              async (runs) => {
                const { trainer } = document.querySelector("script[data-trainer]").dataset;
                const { Exports } = await import(trainer);
                return %s;
              }
              """
                  .formatted(TRAIN_ALL),
              new Gson().fromJson(runs, List.class));
      assertEquals(String.join(" ", expected), digests);
    }
  }

  private static String trainInNode(Path folder) throws IOException, InterruptedException {
    return NodeScript.run(
        """
        const { Exports } = await import("%s");
        const runs = %s;
        console.log(%s);
        """
            .formatted(folder.resolve("trainer.js").toUri(), runs, TRAIN_ALL));
  }

  private static List<Integer> hidden(String field) {
    List<Integer> units = new ArrayList<>();
    for (String layer : field.strip().split(" ")) {
      if (!layer.isEmpty()) {
        units.add(Integer.valueOf(layer));
      }
    }
    return units;
  }
}
