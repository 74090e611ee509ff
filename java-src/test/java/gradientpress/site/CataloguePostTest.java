package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.trainer.TrainerSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post that uses every key of a trainer, and what the pages are told of it. */
final class CataloguePostTest {
  private static final String FILE = "content/data/growth.csv";

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void prepare() {
    project = new Project(folder);
    project.writePost("catalogue", Project.post("good/catalogue.md"));
    project.write(FILE, Project.post("good/growth.csv"));
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 4 (4 trained now)\n"), project.prepare());
  }

  private JsonObject example(int number) {
    JsonArray array =
        JsonParser.parseString(project.read("target/posts/catalogue.json"))
            .getAsJsonObject()
            .getAsJsonArray("examples");
    return array.get(number).getAsJsonObject();
  }

  private static String compact(String json) {
    return JsonParser.parseString(json).toString();
  }

  private void assertSpecification(String expected, int example) {
    assertEquals(compact(expected), example(example).get("specification").toString());
  }

  @Test
  void everyKeyIsUsed() {
    String post = Project.post("good/catalogue.md") + Project.post("good/ring.md");
    for (String key : TrainerSchema.SCHEMA.keys()) {
      assertTrue(post.contains("\n" + key + ": ") || post.contains("\n" + key + ":\n"), key);
    }
  }

  @Test
  void classes() {
    assertSpecification(
        """
        {"data": "blobs", "classes": 4, "points": 60, "testShare": 0.25, "noise": 0.2,
         "balance": 0.4, "features": ["x", "y", "x^2", "sin(x)"], "standardize": true,
         "hidden": [4, 3], "activations": ["tanh", "leaky-relu"], "outputActivation": "",
         "initialization": "he", "loss": "softmax-cross-entropy", "optimizer": "adam",
         "learningRate": 0.01, "schedule": "cosine", "batch": 5, "l1": 1.0E-4, "l2": 0.001,
         "dropout": 0.1, "clip": 5.0, "patience": 2, "epochs": 3, "seed": 9}
        """,
        0);
  }

  @Test
  void numbers() {
    assertSpecification(
        """
        {"data": "plane", "classes": 0, "points": 60, "testShare": 0.5, "noise": 0.0,
         "balance": 0.0, "features": [], "standardize": false,
         "hidden": [], "activations": ["tanh"], "outputActivation": "linear",
         "initialization": "xavier", "loss": "huber", "optimizer": "sgd",
         "learningRate": 0.03, "schedule": "constant", "batch": 10, "l1": 0.0, "l2": 0.0,
         "dropout": 0.0, "clip": 0.0, "patience": 0, "epochs": 3, "seed": 1}
        """,
        1);
  }

  @Test
  void numbersAreScoredByRSquared() {
    assertEquals("{\"key\":\"r-squared\",\"label\":\"R²\"}", example(1).get("score").toString());
    JsonObject values = example(1).getAsJsonObject("values");
    assertEquals(
        List.of(
            "epoch",
            "training-loss",
            "test-loss",
            "training-r-squared",
            "r-squared",
            "weights",
            "parameters"),
        List.copyOf(values.keySet()));
    assertTrue(values.get("r-squared").getAsString().matches("-?\\d+\\.\\d{3}"), values::toString);
  }

  @Test
  void rowsInTheFence() {
    JsonObject own = example(2).getAsJsonObject("specification");
    assertEquals("table", own.get("data").getAsString());
    assertEquals(
        compact(
            """
            {"axes": ["ear", "snout"], "classes": ["cat", "dog", "3"], "output": "cat",
             "inputs": [1.0, -3.0, 2.5, -5.0, -0.5, 5.0, 0.5, -4.0],
             "targets": [0.0, 1.0, 0.0, 2.0],
             "scales": [0.0, 1.0, 5.0, 1.0]}
            """),
        own.get("table").toString());
    assertEquals("[\"relu\"]", own.get("activations").toString());
  }

  @Test
  void rowsInTheFile() {
    JsonObject table = example(3).getAsJsonObject("specification").get("table").getAsJsonObject();
    assertEquals("[\"week\",\"rain\"]", table.get("axes").toString());
    assertEquals("[]", table.get("classes").toString());
    assertEquals("value", table.get("output").getAsString());
    assertEquals("[0.0,1.0,1.0,2.0,2.0,1.0,3.0,3.0]", table.get("inputs").toString());
    // 1.5 to 5.5, stretched to -1 to 1.
    assertEquals("[-1.0,-0.5,-0.25,1.0]", table.get("targets").toString());
    assertEquals("[0.0,1.0,0.0,1.0,3.5,2.0]", table.get("scales").toString());
  }

  @Test
  void changedFileIsTrainedAgain() {
    JsonElement before = example(3).get("specification");
    project.write(FILE, Project.post("good/growth.csv").replace("3,5.5", "3,3.5"));
    assertEquals("Posts: 1, examples: 4 (1 trained now)\n", project.prepare().printed());
    assertNotEquals(before, example(3).get("specification"));
    assertEquals("Posts: 1, examples: 4 (0 trained now)\n", project.prepare().printed());
  }

  @Test
  void spellingOfTheFileDoesNotMatter() {
    project.write(
        FILE,
        "\uFEFF\r\n"
            + Project.post("good/growth.csv")
                .replace(",", " , ")
                .replace("week", "\"week\"")
                .replace("5.5", "\"5.50\"")
                .replace("\n", "\r\n\r\n"));
    assertEquals("Posts: 1, examples: 4 (0 trained now)\n", project.prepare().printed());
  }
}
