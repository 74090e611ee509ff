package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Chromium;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.Tab;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.nn.math.Digest;
import gradientpress.site.GeneratedSite;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.definition.Definitions;
import gradientpress.site.definition.MadeDefinitions;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A post with a data set, an activation and an optimizer of its own. */
@DisplayName("What a post defines is known in its figures:")
class OwnDefinitionsIT {
  private static final String POST = "own";
  private static final String PATH = "/posts/own/";
  private static final String RINGS = "Two rings";
  private static final String COMMON = "What every article knows";

  /** Changes to the specification of the rings; each is trained here and in every browser. */
  private static final List<String> VARIATIONS =
      List.of(
          "{}",
          "{\"activations\": [\"tanh\"], \"optimizer\": \"adam\", \"noise\": 0.1}",
          "{\"data\": \"circle\", \"batch\": 7, \"dropout\": 0.2}",
          "{\"hidden\": [3, 2], \"activations\": [\"bump\", \"relu\"], \"l2\": 0.01, \"clip\": 1}",
          "{\"loss\": \"mean-squared-error\", \"outputActivation\": \"bump\", \"epochs\": 5}");

  private static GeneratedSite site;
  private static SiteServer server;
  private static Chromium chromium;

  @TempDir private Path folder;
  private Article article;

  @BeforeAll
  static void publish() throws Exception {
    site = new GeneratedSite("own-definitions-test");
    site.write(POST, post());
    site.build("/");
    server = new SiteServer(site.folder());
    chromium = new Chromium();
  }

  private static String post() throws IOException {
    return Files.readString(Path.of("java-src/test/resources/posts/good/own.md"));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void open() {
    article = new Article(chromium.browser().newContext(), server.address(), PATH);
  }

  @AfterEach
  void close() {
    List<String> complaints = article.complaints;
    article.close();
    assertEquals(List.of(), complaints);
  }

  @ParameterizedTest(name = "in a worker: {0}")
  @CsvSource({"true", "false"})
  void trainsToTheWeightsOfTheJvm(boolean worker) throws IOException {
    if (!worker) {
      article.page.addInitScript("delete window.Worker");
      article.page.reload();
    }
    Figure rings = article.figure(RINGS);
    List<String> promised = rings.values();
    rings.press("Train");
    rings.waitForState("done");
    assertEquals(promised, rings.values());
    String json = download(rings, "Weights as JSON");
    assertTrue(json.contains("\"" + weights() + "\""), json);
  }

  /** Returns the fingerprint that the article prints. */
  private static String weights() throws IOException {
    return example().getAsJsonObject("values").get("weights").getAsString();
  }

  private static JsonObject example() throws IOException {
    String json = Files.readString(site.folder().resolveSibling("posts/" + POST + ".json"));
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonArray("examples")
        .get(0)
        .getAsJsonObject();
  }

  private String download(Figure figure, String format) throws IOException {
    figure.openTab("Share");
    figure.control("What there is to see now").selectOption(format);
    Download download = article.page.waitForDownload(() -> figure.press("Download"));
    return Files.readString(download.path());
  }

  @Test
  void readersMayChooseIt() {
    Figure common = article.figure(COMMON);
    common.control("Data set").selectOption("Two rings");
    common.control("Activation").selectOption("bump");
    common.control("Optimizer").selectOption("Signs of gradients");
    common.press("Step");
    assertThat(common.status("Epoch 1.")).isVisible();
    common.openTab("Share");
    String link = common.locator().getByLabel("A link to just this moment of the run").inputValue();
    List<String> values = common.values();
    assertTrue(link.contains("common.data=two-rings"), link);

    article.page.navigate(link);
    assertThat(common.value("Epoch")).hasText("1");
    assertThat(common.status("As in the link.")).isVisible();
    assertEquals(values, common.values());
  }

  @Test
  void whatHasNoFormulaSaysSo() throws IOException {
    Figure rings = article.figure(RINGS);
    rings.press("Step");
    assertThat(rings.status("Epoch 1.")).isVisible();
    rings.openTab("Step by step");
    rings.press("Forward pass");
    assertThat(rings.locator().getByText("An activation of this article's own.")).isVisible();
    rings.press("Update");
    assertThat(rings.locator().getByText("An optimizer of this article's own.")).isVisible();
    rings.openTab("Share");
    rings.control("What there is to see now").selectOption("Python");
    rings.press("Download");
    assertThat(rings.status("The activation 'bump' is this article's own")).isVisible();
    String fence = download(rings, "Markdown, to embed it in a post");
    assertTrue(fence.contains("activation: bump\n"), fence);
  }

  @Test
  void racesRunOnIt() {
    Figure rings = article.figure(RINGS);
    rings.openTab("Compare");
    rings.press("Start the race");
    assertThat(rings.status("wins, with the lowest test loss"))
        .isVisible(new IsVisibleOptions().setTimeout(60_000));
  }

  @Test
  void onlyTheModulesThatLookNamesUpAreThePostsOwn() {
    Locator script = article.page.locator("script[data-trainer]");
    for (String module : List.of("trainer", "share")) {
      assertTrue(script.getAttribute("data-" + module).contains("/trainer/own/"), module);
    }
    for (String module : List.of("figure", "microscope", "compare", "points", "neuron")) {
      assertFalse(script.getAttribute("data-" + module).contains("/trainer/own/"), module);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBrowserTrainsToTheSameBits(Engine engine) throws Exception {
    List<String> specifications = new ArrayList<>();
    for (String changes : VARIATIONS) {
      JsonObject specification = example().getAsJsonObject("specification");
      JsonParser.parseString(changes)
          .getAsJsonObject()
          .entrySet()
          .forEach(change -> specification.add(change.getKey(), change.getValue()));
      specifications.add(new Gson().toJson(specification));
    }
    try (Browser browser = engine.start();
        Tab tab = browser.open(server.address() + PATH)) {
      JsonElement digests =
          tab.evaluate(
              """
              const { trainer } = document.querySelector("script[data-trainer]").dataset;
              const { TrainerExports } = await import(trainer);
              %s
              return %s.map(digest);
              """
                  .formatted(ParityIT.DIGEST, specifications));
      assertEquals(digestsOfTheJvm(specifications), ParityIT.strings(digests.getAsJsonArray()));
    }
  }

  /** Trains with the post's own classes, in this JVM for once. */
  private List<String> digestsOfTheJvm(List<String> specifications) throws Exception {
    SiteFiles files =
        new SiteFiles(
            List.of("/assets/images/author-jules.svg", "/assets/images/one-neuron-thumbnail.svg"),
            List.of("post.njk"));
    Diagnostics diagnostics = new Diagnostics();
    Definitions definitions =
        new PostReader(files, TableFiles.under(folder), DefinitionStage.under(folder))
            .read(POST, new SourceText("content/posts/own.md", post()), diagnostics)
            .definitions();
    assertEquals(List.of(), diagnostics.inOrder());
    Path classes = folder.resolve("classes");
    definitions.writeClasses(classes);
    Vocabulary words = MadeDefinitions.vocabulary(classes, definitions.types());
    List<String> digests = new ArrayList<>();
    for (String json : specifications) {
      JsonObject specification = JsonParser.parseString(json).getAsJsonObject();
      digests.add(digest(SpecificationJson.read(specification, null, words)));
    }
    return digests;
  }

  private static String digest(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < specification.epochs() && !session.ended()) {
      session.trainEpoch();
    }
    double[] state = new double[session.stateLength()];
    session.save(state, 0);
    return Digest.of(Arrays.copyOf(state, session.decisiveLength()));
  }
}
