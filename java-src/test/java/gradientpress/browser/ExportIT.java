package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.NodeScript;
import gradientpress.browser.engine.PythonScript;
import gradientpress.browser.engine.Tab;
import gradientpress.export.ExportedNetwork;
import gradientpress.export.ExportedNetwork.Answers;
import gradientpress.export.ExportedNetworks;
import gradientpress.export.MarkdownFence;
import gradientpress.export.NetworkFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a reader takes home: the code of networks computes in its language what the network does,
 * and the page's module writes the same as the JVM.
 */
@DisplayName("What is exported")
class ExportIT {
  private static final Path FOLDER = Path.of("target", "exports");
  private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().create();
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private static List<ExportedNetwork> networks;

  @BeforeAll
  static void trainNetworks() throws IOException {
    networks = new ArrayList<>(ExportedNetworks.all());
    networks.addAll(ExportedNetworks.hostile());
    Files.createDirectories(FOLDER);
    Files.writeString(
        FOLDER.resolve("inputs.json"),
        GSON.toJson(networks.stream().map(ExportedNetwork::inputs).toList()));
  }

  @Test
  void javaScriptComputesWhatTheNetworksDo() throws IOException {
    writeCode("javascript", "network%d.mjs");
    String answers =
        NodeScript.run(
            """
            import { readFileSync } from "node:fs";
            const asked = JSON.parse(readFileSync("%1$s/inputs.json", "utf8"));
            const answers = [];
            for (const [i, inputs] of asked.entries()) {
              const code = await import(`%2$snetwork${i}.mjs`);
              answers.push({
                inputs: code.INPUTS,
                classes: code.CLASSES ?? [],
                predictions: inputs.map(code.predict),
                classified: code.classify ? inputs.map(code.classify) : [],
              });
            }
            console.log(JSON.stringify(answers));
            """
                .formatted(path(), FOLDER.toUri()));
    assertAgree(answers);
  }

  @Test
  void pythonComputesWhatTheNetworksDo() throws IOException {
    writeCode("python", "network%d.py");
    String answers =
        PythonScript.run(
            """
            import importlib, json, sys
            sys.path.append("%1$s")
            answers = []
            with open("%1$s/inputs.json") as file:
                asked = json.load(file)
            for i, inputs in enumerate(asked):
                code = importlib.import_module(f"network{i}")
                answers.append({
                    "inputs": code.INPUTS,
                    "classes": getattr(code, "CLASSES", []),
                    "predictions": [code.predict(each) for each in inputs],
                    "classified": [code.classify(each) for each in inputs]
                                  if hasattr(code, "classify") else [],
                })
            print(json.dumps(answers))
            """
                .formatted(path()));
    assertAgree(answers);
  }

  @Test
  void theModuleWritesWhatTheJvmDoes() throws IOException {
    List<JsonObject> asked = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (ExportedNetwork network : networks) {
      JsonObject json = new JsonObject();
      json.addProperty("title", network.title());
      json.add("specification", GoldenTrace.flat(network.specification()));
      json.add("points", GSON.toJsonTree(network.session().split().training().features()));
      json.add("parameters", GSON.toJsonTree(network.session().network().parameters()));
      json.addProperty("epoch", network.session().epoch());
      asked.add(json);
      for (String format : NetworkFormats.names()) {
        expected.add(network.text(format));
      }
      expected.add(
          MarkdownFence.of(
              "ring", network.title(), "A \"ring\"", network.specification(), Double::toString));
    }
    Files.writeString(FOLDER.resolve("asked.json"), inAscii(GSON.toJson(asked)));
    String written =
        NodeScript.run(
            """
            import { readFileSync } from "node:fs";
            const { ShareExports } = await import("%s");
            const texts = [];
            for (const ask of JSON.parse(readFileSync("%s/asked.json", "utf8"))) {
              const { specification, title, epoch } = ask;
              const points = Float64Array.from(ask.points);
              const parameters = Float64Array.from(ask.parameters);
              for (const format of %s) {
                texts.push(
                  ShareExports.exportNetwork(
                    specification, title, points, parameters, epoch, format));
              }
              texts.push(ShareExports.exportFence(specification, "ring", title, 'A "ring"'));
            }
            console.log(JSON.stringify(texts));
            """
                .formatted(
                    Path.of("target", "trainer", "share.js").toUri(),
                    path(),
                    GSON.toJson(NetworkFormats.names())));
    String[] texts = GSON.fromJson(written, String[].class);
    assertEquals(expected.size(), texts.length);
    for (int i = 0; i < texts.length; i++) {
      assertEquals(withSameNumbers(expected.get(i)), withSameNumbers(texts[i]));
    }
  }

  @Test
  void theModuleRefusesWhatDoesNotFit() {
    JsonObject specification = GoldenTrace.flat(networks.get(0).specification());
    String refused =
        NodeScript.run(
            """
            const { ShareExports } = await import("%s");
            const refusal = (parameters, format) => {
              try {
                const points = new Float64Array(2);
                return ShareExports.exportNetwork(
                  %s, "", points, Float64Array.from(parameters), 1, format);
              } catch (error) {
                return error.message;
              }
            };
            console.log(refusal([1, 2], "json"));
            console.log(refusal(Array(%3$d).fill(NaN), "json"));
            console.log(refusal(Array(%3$d).fill(1), "cobol"));
            """
                .formatted(
                    Path.of("target", "trainer", "share.js").toUri(),
                    specification,
                    networks.get(0).session().network().parameters().length));
    assertTrue(
        refused.matches(
            "(?s)parameters must be \\d+, was 2\na parameter is out of bounds\n"
                + "format 'cobol' is unknown"),
        refused);
  }

  @Test
  void aPageLoadsTheModuleWhenItIsWanted() throws IOException {
    ExportedNetwork network = networks.get(0);
    try (SiteServer server = new SiteServer(Path.of("_site"));
        Browser browser = Engine.CHROMIUM.start();
        Tab tab = browser.open(server.address() + Article.PATH)) {
      String json =
          tab.evaluate(
                  """
                  const { share: address } = document.querySelector("script[data-share]").dataset;
                  const { ShareExports } = await import(address);
                  const specification = %s;
                  const points = Float64Array.from(%s);
                  const parameters = Float64Array.from(%s);
                  return ShareExports.exportNetwork(
                    specification, %s, points, parameters, %d, "json");
                  """
                      .formatted(
                          GoldenTrace.flat(network.specification()),
                          GSON.toJson(network.session().split().training().features()),
                          GSON.toJson(network.session().network().parameters()),
                          GSON.toJson(network.title()),
                          network.session().epoch()))
              .getAsString();
      assertEquals(JsonParser.parseString(network.text("json")), JsonParser.parseString(json));
    }
  }

  private static void writeCode(String format, String name) throws IOException {
    for (int i = 0; i < networks.size(); i++) {
      Files.writeString(FOLDER.resolve(name.formatted(i)), networks.get(i).text(format));
    }
  }

  private static void assertAgree(String json) {
    Answers[] answers = GSON.fromJson(json, Answers[].class);
    assertEquals(networks.size(), answers.length);
    for (int i = 0; i < answers.length; i++) {
      ExportedNetworks.assertAgree(networks.get(i), answers[i]);
    }
  }

  private static String path() {
    return FOLDER.toString().replace('\\', '/');
  }

  /** Escapes all else, since half a character cannot be stored in a file. */
  private static String inAscii(String json) {
    StringBuilder ascii = new StringBuilder();
    for (char c : json.toCharArray()) {
      ascii.append(c < 0x7f ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return ascii.toString();
  }

  /** Writes every number in the same of its many ways, since the JVM and JavaScript do not. */
  private static String withSameNumbers(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> Double.toString(Double.parseDouble(number.group())));
  }
}
