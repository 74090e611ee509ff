package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.feature.Features;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Losses;
import gradientpress.site.definition.Definitions;
import gradientpress.site.markdown.Fence;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.TrainerFences;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * However good values are thrown together, either a mistake is reported or the trainer can be made:
 * what the network's code would refuse is found before, and has a place.
 */
final class RandomTrainersTest {
  private static final List<String> OTHERS =
      List.of(
          "classes: 5",
          "points: 20",
          "balance: 0.9",
          "test-share: 0.9",
          "standardize: true",
          "hidden: []",
          "hidden: [8, 1]",
          "activation: []",
          "activation: [tanh]",
          "activation: [relu, tanh]",
          "output-activation: tanh",
          "initialization: zero",
          "optimizer: adamw",
          "schedule: warm-up",
          "l1: 1",
          "dropout: 0.9",
          "clip: 0.00001",
          "early-stopping: 1",
          "columns: [x, class]",
          "columns: [x, y, value]",
          "rows: [[1, a], [2, b], [3, a], [4, b]]",
          "rows: [[1, 2, 3], [2, 1, 4], [3, 3, 3], [4, 4, 0.5]]",
          "reader-may-change: [data, activation]",
          "expect: {accuracy: '> 0'}",
          "expect: {r-squared: '> -1'}",
          "expect: {reaches: {accuracy: '> 0.5', within: 50}}",
          "expect: {never: {r-squared: '> 0.9'}, beats: other}",
          "expect: {converges: false}",
          "predict: boundary",
          "predict: {question: Q, outcomes: [A, B], right: 2}",
          "goals: [{say: A, accuracy: '> 0.99'}]",
          "goals: [{say: A, r-squared: '> 0.99'}]");

  @Test
  void areReportedOrMade() {
    int made = 0;
    int reported = 0;
    for (int seed = 0; seed < 5_000; seed++) {
      String fence = fence(new Random(seed));
      Diagnostics diagnostics = new Diagnostics();
      TrainerFences fences =
          new TrainerFences(TableFiles.under(Path.of("nowhere")), Definitions.NONE, diagnostics);
      SourceText source = new SourceText("content/posts/x.md", fence);
      Span whole = new Span(source, 0, fence.length());
      SourceText word = new SourceText("content/posts/x.md", "trainer");
      Span kind = new Span(word, 0, 7);
      fences.read(new Fence(kind, kind, MappedText.of(whole), true));
      if (diagnostics.isEmpty()) {
        assertEquals(1, fences.trainers().size(), fence);
        made++;
      } else {
        reported++;
      }
    }
    assertTrue(made > 300 && reported > 300, made + " made, " + reported + " reported");
  }

  private static String fence(Random random) {
    StringBuilder fence = new StringBuilder("id: a\ntitle: A\nalt: A\n");
    String[] data = DataSets.names();
    int chosen = random.nextInt(data.length + 4);
    fence.append("data: ").append(chosen < data.length ? data[chosen] : "table").append('\n');
    if (random.nextBoolean()) {
      fence.append("loss: ").append(any(Losses.names(), random)).append('\n');
    }
    if (random.nextInt(4) == 0) {
      fence.append("features: [").append(any(Features.names(), random)).append("]\n");
    }
    if (random.nextInt(4) == 0) {
      fence.append("activation: ").append(any(Activations.names(), random)).append('\n');
    }
    for (int other = random.nextInt(4); other > 0; other--) {
      fence.append(OTHERS.get(random.nextInt(OTHERS.size()))).append('\n');
    }
    return fence.toString();
  }

  private static String any(String[] names, Random random) {
    return names[random.nextInt(names.length)];
  }
}
