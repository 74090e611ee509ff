package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of claim, in {@code posts/good/claims.md}: what was measured, and what breaks it, is
 * {@code posts/good/claims.txt}. What is said of claims that are not good stands among the bad
 * posts.
 */
final class ClaimsTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    project.writePost("claims", Project.post("good/claims.md"));
  }

  @Test
  void theReportTellsWhatWasMeasuredAndWhatBreaksEachClaim() {
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 4 (4 trained now)\n"), project.prepare());
    assertEquals(Project.post("good/claims.txt"), project.read("target/claims.txt"));
    project.prepare();
    assertEquals(Project.post("good/claims.txt"), project.read("target/claims.txt"), "from cache");
  }

  /** The claims are no part of what is trained. */
  @Test
  void anotherClaimNeedsNoTraining() {
    project.prepare();
    project.writePost("claims", Project.post("good/claims.md").replace("within: 40", "within: 15"));
    String printed = project.prepare().printed();
    assertTrue(
        printed.startsWith(
            "content/posts/claims.md:23:23: error[expectation-unmet]: promised to reach"
                + " accuracy >= 0.95 within 15 epochs, needed 16\n"),
        printed);
    project.writePost("claims", Project.post("good/claims.md").replace("within: 40", "within: 16"));
    assertEquals("Posts: 1, examples: 4 (0 trained now)\n", project.prepare().printed());
  }

  private JsonArray examples() {
    project.prepare();
    return JsonParser.parseString(project.read("target/posts/claims.json"))
        .getAsJsonObject()
        .getAsJsonArray("examples");
  }

  @Test
  void exampleThatOverflowsShowsItsLastFiniteNetworkAndSaysSo() {
    JsonArray examples = examples();
    JsonObject wild = examples.get(2).getAsJsonObject();
    assertEquals(
        "{\"epoch\":\"2\",\"parameters\":\"97\",\"overflow-epoch\":\"2\"}",
        wild.get("values").toString());
    assertEquals(
        "{\"epoch\":\"2\",\"training-loss\":\"–\",\"test-loss\":\"–\",\"r-squared\":\"–\"}",
        wild.get("readings").toString());
    assertEquals(
        "Training does not converge: in epoch 2 the loss overflowed."
            + " The pictures show the epoch before.",
        wild.get("overflow").getAsString());
    JsonObject pictures = wild.getAsJsonObject("pictures");
    for (String name : pictures.keySet()) {
      String svg = pictures.get(name).getAsString();
      assertTrue(svg.startsWith("<svg"), svg);
      assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
    }
    assertTrue(pictures.get("curve").getAsString().contains(">epoch 1<"), pictures::toString);
    assertFalse(examples.get(0).getAsJsonObject().has("overflow"));
  }

  @Test
  void valuesOfClaimsAreThere() {
    JsonObject values = examples().get(0).getAsJsonObject().getAsJsonObject("values");
    assertEquals("16", values.get("epochs-needed").getAsString());
    assertFalse(values.has("overflow-epoch"));
  }

  @Test
  void aPostThatFailsLeavesTheReportAsItWas() throws Exception {
    project.prepare();
    project.writePost("claims", Project.post("bad/claim-unmet.md"));
    assertEquals(1, project.prepare().exitCode());
    assertEquals(Project.post("good/claims.txt"), project.read("target/claims.txt"));
    Files.delete(project.path("content/posts/claims.md"));
    project.prepare();
    assertEquals("post\texample\tclaim\tmeasured\tbroken by\n", project.read("target/claims.txt"));
  }

  /** Where folders cannot be made, trained examples cannot be kept, and everything else goes on. */
  @Test
  void cacheThatCannotBeWrittenIsNoMistake() {
    project.write("target/cache", "a file in the way");
    for (int time = 1; time <= 2; time++) {
      Project.Outcome outcome = project.prepare();
      assertEquals(0, outcome.exitCode());
      assertTrue(
          outcome.printed().contains("examples: 4 (4 trained now)")
              && outcome.printed().contains("\nNot all could be kept for next time: "),
          outcome.printed());
    }
    assertEquals(Project.post("good/claims.txt"), project.read("target/claims.txt"));
  }
}
