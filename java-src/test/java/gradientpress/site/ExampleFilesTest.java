package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.example.Specifications;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ExampleFilesTest {
  private static Map<String, byte[]> files(byte[] heat) {
    Measured measured = new Measured(1, 0.5, 0.5, 0.5, 0.5, "ff", 9, "");
    Span span = new Span(new SourceText("content/posts/x.md", ""), 0, 0);
    Trainer trainer =
        new Trainer(
            "wave",
            "A wave",
            Specifications.trainer("sine", 0, 20, new int[] {2}, "tanh", 0.1, 10, 1, 1),
            List.of(),
            List.of(),
            "A wave",
            "",
            span);
    ExampleFiles files = new ExampleFiles();
    files.add("x", trainer, new TrainedExample(measured, "a", "b", "c", "d", heat));
    return files.files();
  }

  private static JsonObject json(Map<String, byte[]> files) {
    String text = new String(files.get("x.json"), StandardCharsets.UTF_8);
    return JsonParser.parseString(text).getAsJsonArray().get(0).getAsJsonObject();
  }

  private static Set<String> types(Map<String, byte[]> files) {
    return files.keySet().stream()
        .map(name -> name.substring(name.lastIndexOf('.')))
        .collect(Collectors.toSet());
  }

  @Test
  void heatMapIsNamedByTheJson() {
    Map<String, byte[]> files = files(new byte[] {1, 2, 3});
    assertTrue(files.containsKey("images/" + json(files).get("heat").getAsString()));
    assertEquals(Set.of(".json", ".png", ".svg"), types(files));
  }

  @Test
  void whatHasNoHeatMapIsNotGivenOne() {
    for (byte[] none : new byte[][] {null, {}}) {
      Map<String, byte[]> files = files(none);
      assertFalse(json(files).has("heat"));
      assertEquals(Set.of(".json", ".svg"), types(files));
    }
  }
}
