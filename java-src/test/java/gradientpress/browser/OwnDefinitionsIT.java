package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.browser.engine.Browser;
import gradientpress.browser.engine.Chromium;
import gradientpress.browser.engine.Engine;
import gradientpress.browser.engine.Tab;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Named;
import gradientpress.nn.math.Digest;
import gradientpress.site.GeneratedSite;
import gradientpress.site.bibliography.Sources;
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
import java.util.function.Function;
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

  @TempDir private static Path folder;
  private static Vocabulary words;
  private Article article;

  @BeforeAll
  static void publish() throws Exception {
    site = new GeneratedSite("own-definitions-test");
    site.write(POST, post());
    site.build("/");
    words = vocabulary();
    server = new SiteServer(site.folder());
    chromium = Chromium.common();
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
    return example(RINGS).getAsJsonObject("values").get("weights").getAsString();
  }

  private static JsonObject specification(String title) throws IOException {
    return example(title).getAsJsonObject("specification");
  }

  private static JsonObject example(String title) throws IOException {
    String json = Files.readString(site.folder().resolveSibling("posts/" + POST + ".json"));
    JsonArray examples = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("examples");
    return examples.get(title.equals(RINGS) ? 0 : 1).getAsJsonObject();
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
    String link = common.link();
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

  /** Whether the reader may change the optimizer otherwise or not: of the rings nobody may. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Two rings, Optimizer, optimizer, signs sgd momentum adam",
    "What every article knows, Activation, activations, bump tanh relu sigmoid",
  })
  void aRaceEndsWithTheNumbersOfTheJvm(String title, String kind, String property, String runners)
      throws IOException {
    Function<String, Named> word =
        property.equals("optimizer") ? words::optimizer : words::activation;
    String[] all = property.equals("optimizer") ? words.optimizers() : words.activations();
    Figure figure = article.figure(title);
    figure.openTab("Compare");
    figure.control("Lanes differ in").selectOption(kind);
    assertThat(ComparePanelIT.lanes(figure))
        .hasText(Arrays.stream(all).map(word).map(Named::label).toArray(String[]::new));
    for (String runner : runners.split(" ")) {
      ComparePanelIT.box(figure, word.apply(runner).label()).check();
    }
    figure.press("Start the race");
    assertThat(figure.status("wins, with the lowest test loss"))
        .isVisible(new IsVisibleOptions().setTimeout(60_000));
    for (String runner : runners.split(" ")) {
      JsonObject specification = specification(title);
      JsonPrimitive value = new JsonPrimitive(runner);
      specification.add(property, property.equals("optimizer") ? value : list(value));
      TrainerSession session = trained(SpecificationJson.read(specification, null, words));
      assertEquals(
          ComparePanelIT.numbers(session),
          ComparePanelIT.numbers(figure, word.apply(runner).label()));
    }
  }

  @Test
  void forksAndKeptRunsKnowIt() throws IOException {
    Figure common = article.figure(COMMON);
    common.openTab("Compare");
    common.control("Change").selectOption("Optimizer");
    common.control("to").selectOption("Signs of gradients");
    common.press("Fork here");
    common.press("Step");
    assertThat(ComparePanelIT.row(common, "Fork: optimizer signs").getByRole(AriaRole.CELL).first())
        .hasText("1");
    JsonObject specification = specification(COMMON);
    specification.addProperty("optimizer", "signs");
    TrainerSession session = new TrainerSession(SpecificationJson.read(specification, null, words));
    session.trainEpoch();
    List<String> ofFork = ComparePanelIT.numbers(session);
    assertEquals(ofFork, ComparePanelIT.numbers(common, "Fork"));
    common.press("Take the fork");
    assertThat(common.control("Optimizer")).hasValue("signs");
    common.press("Keep this run");
    common.control("Optimizer").selectOption("Adam");
    common.press("Step");
    assertThat(common.value("Epoch")).hasText("2");
    assertEquals(ofFork, ComparePanelIT.numbers(common, "Run 1: optimizer signs"));
    common.press("Go back to Run 1");
    assertThat(common.control("Optimizer")).hasValue("signs");
    assertEquals(ofFork, common.values());
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
      JsonObject specification = specification(RINGS);
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

  private static JsonArray list(JsonElement one) {
    JsonArray list = new JsonArray();
    list.add(one);
    return list;
  }

  /** Trains with the post's own classes. */
  private static List<String> digestsOfTheJvm(List<String> specifications) {
    List<String> digests = new ArrayList<>();
    for (String json : specifications) {
      JsonObject specification = JsonParser.parseString(json).getAsJsonObject();
      digests.add(digest(trained(SpecificationJson.read(specification, null, words))));
    }
    return digests;
  }

  /** Returns all words of the post, whose own classes run in this JVM for once. */
  private static Vocabulary vocabulary() throws Exception {
    SiteFiles files =
        new SiteFiles(
            List.of("/assets/images/author-jules.png", "/assets/images/one-neuron-thumbnail.png"),
            List.of("post.njk"));
    Diagnostics diagnostics = new Diagnostics();
    Definitions definitions =
        new PostReader(files, TableFiles.under(folder), DefinitionStage.under(folder), Sources.NONE)
            .read(POST, new SourceText("content/posts/own.md", post()), diagnostics)
            .definitions();
    assertEquals(List.of(), diagnostics.inOrder());
    Path classes = folder.resolve("classes");
    definitions.writeClasses(classes);
    return MadeDefinitions.vocabulary(classes, definitions.types());
  }

  private static TrainerSession trained(TrainerSpecification specification) {
    TrainerSession session = new TrainerSession(specification);
    while (session.epoch() < specification.epochs() && !session.ended()) {
      session.trainEpoch();
    }
    return session;
  }

  private static String digest(TrainerSession session) {
    double[] state = new double[session.stateLength()];
    session.save(state, 0);
    return Digest.of(Arrays.copyOf(state, session.decisiveLength()));
  }
}
