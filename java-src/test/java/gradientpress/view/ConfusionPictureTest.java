package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import gradientpress.nn.metric.ConfusionMatrix;
import gradientpress.view.Sketch.Box;
import gradientpress.view.Sketch.Text;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionPictureTest {
  /** Judged by the metric, which takes predictions the other way round. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"circle", "cats-and-dogs", "blobs", "digits"})
  void countsAreThoseOfTheConfusionMatrix(String data) {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer(data, 0.3, 60, new int[] {3}, "tanh", 0.1, 5, 5, 1));
    session.trainEpoch();
    Split split = session.split();
    double[] answers = Answers.ofSamples(session);
    int classes = session.dataSet().classes();
    int from = 0;
    for (Samples samples : List.of(split.training(), split.test())) {
      ConfusionMatrix matrix = new ConfusionMatrix(samples.outputs());
      matrix.reset();
      for (int row = 0; row < samples.rows(); row++) {
        double[] targets = new double[samples.outputs()];
        double[] predictions = new double[samples.outputs()];
        for (int k = 0; k < predictions.length; k++) {
          int unit = session.network().units() - predictions.length + k;
          predictions[k] = answers[unit * 60 + from + row];
          targets[k] = samples.targets()[row * predictions.length + k];
        }
        matrix.add(predictions, targets, 1, predictions.length);
      }
      int[] counts = ConfusionPicture.counts(answers, split, classes, from == 0);
      for (int actual = 0; actual < classes; actual++) {
        for (int taken = 0; taken < classes; taken++) {
          assertEquals(matrix.count(actual, taken), counts[actual * classes + taken]);
        }
      }
      from = samples.rows();
    }
  }

  @Test
  void aSampleThatIsWrongIsCountedBesideTheDiagonal() {
    Generator dataSet = DataSets.named("circle");
    Split split = new Split(dataSet, 20, 0.5, 0, 0, new SeededRandom(1, 1));
    double[] allSecond = new double[20];
    Arrays.fill(allSecond, 0.9);
    assertArrayEquals(new int[] {0, 5, 0, 5}, ConfusionPicture.counts(allSecond, split, 2, true));
  }

  @Test
  void everyCellHasItsNumberAndAShadeForItsPartOfTheRow() {
    Sketch sketch = new Sketch();
    ConfusionPicture.draw(new String[] {"cat", "dog"}, new int[] {30, 10, 1, 99}, sketch);
    assertEquals(List.of("30", "10", "1", "99"), sketch.texts("count"));
    assertEquals(
        List.of("cell right s3", "cell missed s1", "cell missed s1", "cell right s4"),
        sketch.boxes.stream().map(Box::role).toList());
    assertEquals(List.of("cat", "cat", "dog", "dog"), sketch.texts("name"));
    for (int i = 0; i < 4; i++) {
      Text count = sketch.texts.stream().filter(t -> t.role().equals("count")).toList().get(i);
      Box cell = sketch.boxes.get(i);
      assertEquals(cell.middle().x(), count.x(), 0.01);
      assertEquals(cell.middle().y(), count.y(), 5);
    }
    assertTrue(sketch.boxes.get(1).left() > sketch.boxes.get(0).left(), "predicted to the right");
    assertTrue(sketch.boxes.get(2).top() > sketch.boxes.get(0).top(), "true downward");
  }

  @ParameterizedTest(name = "{0} classes")
  @CsvSource({"2", "6", "10"})
  void theTableFillsThePictureWithoutOverlap(int classes) {
    String[] names = new String[classes];
    Arrays.fill(names, "a name that is long");
    Sketch sketch = new Sketch();
    ConfusionPicture.draw(names, new int[classes * classes], sketch);
    assertEquals(classes * classes, sketch.boxes.size());
    for (int i = 0; i < sketch.boxes.size(); i++) {
      Box cell = sketch.boxes.get(i);
      assertTrue(cell.left() > 0 && cell.right() <= 300 && cell.bottom() <= 300);
      if (i % classes > 0) {
        assertEquals(sketch.boxes.get(i - 1).right(), cell.left(), 1e-9);
      }
      if (i >= classes) {
        assertEquals(sketch.boxes.get(i - classes).bottom(), cell.top(), 1e-9);
      }
    }
    assertTrue(sketch.boxes.stream().allMatch(cell -> cell.role().endsWith(" s0")));
  }

  @Test
  void countsThatDoNotFitAreRefused() {
    Sketch sketch = new Sketch();
    assertThrows(
        IllegalArgumentException.class,
        () -> ConfusionPicture.draw(new String[] {"a", "b"}, new int[3], sketch));
  }
}
