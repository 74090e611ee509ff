package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.example.Specifications;
import gradientpress.site.claim.Claims;
import gradientpress.site.claim.Experiment;
import gradientpress.site.claim.Findings;
import gradientpress.site.claim.Measured;
import gradientpress.site.claim.Run;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.trainer.Trainer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PreparedPostsTest {
  private static Map<String, byte[]> files(Picture shapes, Picture heat, Picture unitMaps) {
    Measured measured = new Measured(1, 0.5, 0.5, 0.5, 0.5, "ff", 9, "");
    Span span = new Span(new SourceText("content/posts/x.md", ""), 0, 0);
    Trainer trainer =
        new Trainer(
            "wave",
            "A wave",
            Specifications.trainer("sine", 0, 20, new int[] {2}, "tanh", 0.1, 10, 1, 1),
            List.of(),
            Claims.NONE,
            Optional.empty(),
            List.of(),
            "A wave",
            "",
            span);
    PreparedPosts files = new PreparedPosts();
    Run run = new Run(new double[] {0.5, 0.5, 0.5, 0.5}, "");
    Experiment experiment = new Experiment(measured, run, new double[4], run);
    files.add(
        "x",
        trainer,
        new TrainedExample(
            experiment, "a", "b", "c", shapes, Picture.of("d"), heat, unitMaps, heat, heat),
        new Findings(experiment, Claims.NONE, List.of()));
    return files.files();
  }

  private static JsonObject json(Map<String, byte[]> files) {
    String text = new String(files.get("x.json"), StandardCharsets.UTF_8);
    return JsonParser.parseString(text)
        .getAsJsonObject()
        .getAsJsonArray("examples")
        .get(0)
        .getAsJsonObject();
  }

  private static Set<String> types(Map<String, byte[]> files) {
    return files.keySet().stream()
        .map(name -> name.substring(name.lastIndexOf('.')))
        .collect(Collectors.toSet());
  }

  private static JsonObject images(Map<String, byte[]> files) {
    return json(files).getAsJsonObject("images");
  }

  @Test
  void imagesAreNamedByTheJson() {
    byte[] heat = {1, 2, 3};
    byte[] unitMaps = {4, 5};
    Map<String, byte[]> files = files(Picture.of("<g>"), Picture.of(heat), Picture.of(unitMaps));
    assertArrayEquals(heat, files.get("images/" + images(files).get("heat").getAsString()));
    assertArrayEquals(unitMaps, files.get("images/" + images(files).get("unitMaps").getAsString()));
    assertArrayEquals(
        "<g>".getBytes(StandardCharsets.UTF_8),
        files.get("images/" + images(files).get("shapes").getAsString()));
    assertEquals(5, files.size());
  }

  @Test
  void whatIsNotThereIsNotNamed() {
    for (Picture none : List.of(Picture.NONE, Picture.of(new byte[0]))) {
      Map<String, byte[]> files = files(none, none, none);
      assertEquals(Set.of("poster"), images(files).keySet());
      assertEquals(Set.of(".json", ".svg"), types(files));
    }
  }
}
