package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreparePostsTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    project.writePost("ring", Project.post("good/ring.md"));
  }

  @Test
  void goodPostIsTrained() {
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 2 (2 trained now)\n"), project.prepare());
    assertEquals(List.of("ring", "line-2"), List.of(id(0), id(1)));
  }

  private List<JsonObject> examples() {
    JsonArray array =
        JsonParser.parseString(project.read("target/posts/ring.json"))
            .getAsJsonObject()
            .getAsJsonArray("examples");
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private String id(int example) {
    return examples().get(example).get("id").getAsString();
  }

  @Test
  void exampleIsDescribedForThePages() {
    project.prepare();
    JsonObject ring = examples().get(0);
    assertEquals(
        List.of(
            "kind",
            "id",
            "title",
            "alt",
            "caption",
            "specification",
            "controls",
            "moreControls",
            "prediction",
            "goals",
            "score",
            "values",
            "readings",
            "images",
            "pictures"),
        List.copyOf(ring.keySet()));
    assertEquals(
        List.of("heat", "unitMaps", "shapes", "poster"),
        List.copyOf(ring.getAsJsonObject("images").keySet()));
    assertEquals("Quotes & <angles>: fine", ring.get("caption").getAsString());
    assertEquals(
        "{\"data\":\"circle\",\"classes\":0,\"points\":100,\"testShare\":0.5,\"noise\":0.1,"
            + "\"balance\":0.0,\"features\":[],\"standardize\":false,\"hidden\":[4,2],"
            + "\"activations\":[\"tanh\"],\"outputActivation\":\"\","
            + "\"initialization\":\"xavier\",\"loss\":\"\",\"optimizer\":\"sgd\","
            + "\"learningRate\":0.3,\"schedule\":\"constant\",\"batch\":10,\"l1\":0.0,\"l2\":0.0,"
            + "\"dropout\":0.0,\"clip\":0.0,\"patience\":0,\"epochs\":20,\"seed\":7}",
        ring.get("specification").toString());
    assertEquals(
        "{\"question\":\"Where will the boundary run?\",\"outcomes\":[],\"right\":0,\"because\":\"\"}",
        ring.get("prediction").toString());
    assertEquals(
        "[{\"say\":\"Reach 95 % with at most three hidden neurons\","
            + "\"conditions\":\"accuracy >= 0.95, hidden-units <= 3\",\"byHand\":false},"
            + "{\"say\":\"A <low> loss, soon\","
            + "\"conditions\":\"test-loss < 0.1, epochs <= 100\",\"byHand\":true}]",
        ring.get("goals").toString());
    assertEquals("{\"key\":\"accuracy\",\"label\":\"Accuracy\"}", ring.get("score").toString());
    assertEquals(
        List.of(
            "epoch",
            "training-loss",
            "test-loss",
            "training-accuracy",
            "accuracy",
            "weights",
            "parameters"),
        List.copyOf(ring.getAsJsonObject("values").keySet()));
    assertEquals("20", ring.getAsJsonObject("values").get("epoch").getAsString());
    assertEquals("25", ring.getAsJsonObject("values").get("parameters").getAsString());
    assertEquals(
        List.of("plot", "network", "curve"),
        List.copyOf(ring.getAsJsonObject("pictures").keySet()));
    assertFalse(examples().get(1).has("caption"));
  }

  @Test
  void controlsAreThoseTheAuthorNamedInHerOrderWithHerValues() {
    project.prepare();
    JsonArray controls = examples().get(0).getAsJsonArray("controls");
    assertEquals(
        List.of("learning-rate=0.3", "hidden=4,2"),
        controls.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(c -> c.get("key").getAsString() + "=" + c.get("value").getAsString())
            .toList());
    assertEquals(
        "{\"key\":\"hidden\",\"label\":\"Hidden layers\",\"live\":false,\"idle\":\"\",\"value\":\"4,2\","
            + "\"values\":[\"4\",\"2\"],\"understood\":false,\"kind\":\"layers\",\"mostLayers\":6,"
            + "\"mostUnits\":8}",
        controls.get(1).toString());
    assertEquals("[]", examples().get(0).get("moreControls").toString());
  }

  @Test
  void fourControlsStandInTheArticleAndTheOthersInGroups() {
    project.prepare();
    JsonObject line = examples().get(1);
    assertEquals(
        List.of("data", "hidden", "activation", "learning-rate"),
        keys(line.getAsJsonArray("controls")));
    JsonArray groups = line.getAsJsonArray("moreControls");
    assertEquals(
        List.of("Points", "Network", "Learning"),
        groups.asList().stream()
            .map(group -> group.getAsJsonObject().get("heading").getAsString())
            .toList());
    assertEquals(
        List.of("points", "noise", "test-share", "balance", "standardize", "features"),
        keys(groups.get(0).getAsJsonObject().getAsJsonArray("controls")));
  }

  private static List<String> keys(JsonArray controls) {
    return controls.asList().stream()
        .map(control -> control.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  @Test
  void picturesAreThere() throws IOException {
    project.prepare();
    Path images = project.path("target/posts/images");
    for (JsonObject example : examples()) {
      JsonObject names = example.getAsJsonObject("images");
      var heat = ImageIO.read(images.resolve(names.get("heat").getAsString()).toFile());
      assertEquals(61, heat.getWidth());
      assertEquals(61, heat.getHeight());
      Path unitMaps = images.resolve(names.get("unitMaps").getAsString());
      var maps = ImageIO.read(unitMaps.toFile());
      assertEquals(200, maps.getWidth());
      assertEquals(150, maps.getHeight());
      assertTrue(Files.size(unitMaps) < 4_000, () -> unitMaps + " is large");
      String poster = Files.readString(images.resolve(names.get("poster").getAsString()));
      assertTrue(poster.startsWith("<svg"), poster);
      String shapes = Files.readString(images.resolve(names.get("shapes").getAsString()));
      assertTrue(shapes.startsWith("<svg"), shapes);
    }
    assertEquals(10, project.files("target/posts/images").size());
  }

  @Test
  void failedRunLeavesExamplesAsTheyWere() {
    project.prepare();
    Map<String, String> before = project.files("target/posts");
    project.writePost("another", Project.post("bad/unknown-key.md"));
    assertEquals(1, project.prepare().exitCode());
    assertEquals(before, project.files("target/posts"));
    project.writePost("another", Project.post("bad/expectation-unmet.md"));
    assertEquals(1, project.prepare().exitCode());
    assertEquals(before, project.files("target/posts"));
  }

  @Test
  void nothingIsTrainedTwice() {
    project.prepare();
    Map<String, String> before = project.files("target/posts");
    assertEquals("Posts: 1, examples: 2 (0 trained now)\n", project.prepare().printed());
    assertEquals(before, project.files("target/posts"));
  }

  @Test
  void newSpecificationIsTrainedAndTheOldOneKeptForAWhile() throws IOException {
    project.prepare();
    project.writePost("ring", Project.post("good/ring.md").replace("seed: 7", "seed: 8"));
    assertEquals("Posts: 1, examples: 2 (1 trained now)\n", project.prepare().printed());
    project.writePost("ring", Project.post("good/ring.md"));
    assertEquals("Posts: 1, examples: 2 (0 trained now)\n", project.prepare().printed());
    for (String entry : project.files("target/cache/examples").keySet()) {
      Files.setLastModifiedTime(project.path("target/cache/examples/" + entry), LONG_AGO);
    }
    project.prepare();
    assertEquals(2, project.files("target/cache/examples").size());
  }

  @Test
  void damagedCacheIsTrainedAgain() throws IOException {
    project.prepare();
    Map<String, String> before = project.files("target/posts");
    List<String> entries = List.copyOf(project.files("target/cache/examples").keySet());
    Path first = project.path("target/cache/examples/" + entries.get(0));
    Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 500));
    Path second = project.path("target/cache/examples/" + entries.get(1));
    byte[] altered = Files.readAllBytes(second);
    altered[altered.length / 2]++;
    Files.write(second, altered);
    assertEquals("Posts: 1, examples: 2 (2 trained now)\n", project.prepare().printed());
    assertEquals(before, project.files("target/posts"));
    Folder.delete(project.path("target/cache"));
    assertEquals("Posts: 1, examples: 2 (2 trained now)\n", project.prepare().printed());
    assertEquals(before, project.files("target/posts"));
  }

  @Test
  void staleFilesGoAndOthersAreNotTouched() throws IOException {
    project.prepare();
    Map<String, String> before = project.files("target/posts");
    Path json = project.path("target/posts/ring.json");
    Files.setLastModifiedTime(json, LONG_AGO);
    project.write("target/posts/removed-post.json", "{}");
    project.write("target/posts/images/old.png", "");
    project.prepare();
    assertEquals(LONG_AGO, Files.getLastModifiedTime(json));
    assertEquals(before, project.files("target/posts"));
  }

  @Test
  void postWithoutExamplesHasItsWordsAndAPattern() {
    String text = Project.post("good/ring.md");
    project.writePost("ring", text.substring(0, text.indexOf("## A ring")));
    assertEquals("Posts: 1, examples: 0 (0 trained now)\n", project.prepare().printed());
    Set<String> files = project.files("target/posts").keySet();
    assertTrue(files.containsAll(Set.of("ring.json", "text/ring.json")), files::toString);
    assertEquals(2, files.stream().filter(f -> f.matches("images/pattern-\\d+\\..*png")).count());
    assertEquals(4, files.size(), files::toString);
    assertFalse(project.read("target/posts/ring.json").contains("examples"));
  }

  @Test
  void projectWithoutPostsIsFine() throws IOException {
    Folder.delete(project.path("content"));
    assertEquals(
        new Project.Outcome(0, "Posts: 0, examples: 0 (0 trained now)\n"), project.prepare());
  }

  @Test
  void hugeFileIsRefused() {
    project.write("content/posts/ring.md", new byte[2_000_001]);
    assertEquals(
        "content/posts/ring.md:1:1: error[file-too-large]:"
            + " 2000001 bytes are too many for a post, at most 300000 are allowed\n"
            + "   1 |\n"
            + "     | ^\n"
            + "1 error in 1 post\n",
        project.prepare().printed());
  }

  @Test
  void hugeFrontMatterIsRefused() {
    String good = Project.post("good/ring.md");
    project.writePost("ring", good.replace("tags:", "tags:\n" + "  - AI\n".repeat(3000)));
    assertEquals(
        "content/posts/ring.md:2:1: error[refused-yaml]: this is longer than 20000 characters\n"
            + "   2 | layout: post.njk\n"
            + "     | ^\n"
            + "1 error in 1 post\n",
        project.prepare().printed());
  }

  @Test
  void fileThatIsNotUtf8IsRefusedWithThePlace() {
    byte[] latin1 = "---\ntitle: 🧠 Zürich\n".getBytes(StandardCharsets.UTF_8);
    String text = new String(latin1, StandardCharsets.ISO_8859_1).replace("Ã¼", "ü");
    project.write("content/posts/ring.md", text.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "content/posts/ring.md:2:11: error[not-utf-8]: this is not UTF-8\n"
            + "   2 | title: 🧠 Z�rich\n"
            + "     |            ^ save the file as UTF-8\n"
            + "1 error in 1 post\n",
        project.prepare().printed());
  }

  @Test
  void absurdNestingIsRefused() {
    String good = Project.post("good/ring.md");
    project.writePost("ring", good + "\n" + "- ".repeat(50_000) + "x\n");
    assertTrue(
        project
            .prepare()
            .printed()
            .startsWith("content/posts/ring.md:81:49: error[nested-too-deep]"),
        project.prepare().printed());
  }

  @Test
  void failedRunDoesNotCallTheSiteUnchanged() {
    project.write("target/site-unchanged", "");
    project.writePost("ring", "");
    project.prepare();
    assertFalse(Files.exists(project.path("target/site-unchanged")));
  }

  @Test
  void sameInputsGiveTheSameBytesInAnotherFolder(@TempDir Path elsewhere) {
    Project other = new Project(elsewhere);
    other.writePost("ring", Project.post("good/ring.md"));
    project.prepare();
    other.prepare();
    assertEquals(project.files("target/posts"), other.files("target/posts"));
    assertArrayEquals(
        project.read("target/site-inputs.sha256").getBytes(StandardCharsets.UTF_8),
        other.read("target/site-inputs.sha256").getBytes(StandardCharsets.UTF_8));
  }
}
