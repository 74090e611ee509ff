package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Split;
import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Point;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GalleryPlotTest {
  private final Split split =
      new Split(DataSets.named("digits"), 60, 0.5, 0, 0, new SeededRandom(1, 1));
  private final Plot plot = Plots.of(DataSets.named("digits"), split, Plane.PRINTED);

  @Test
  void asksAboutTheFirstTwentyImagesOfTheTestSet() {
    assertEquals(20, plot.length());
    double[] places = plot.places();
    assertEquals(20 * 64, places.length);
    for (int i = 0; i < places.length; i++) {
      assertEquals(split.test().features()[i], places[i]);
    }
  }

  @Test
  void knowsWhereItShowsWhichSamples() {
    assertEquals(30, plot.x(split.test(), 0));
    assertEquals(30, plot.y(split.test(), 0));
    assertEquals(270, plot.x(split.test(), 19));
    assertEquals(240, plot.y(split.test(), 19));
    assertEquals(Double.NaN, plot.x(split.test(), 20));
    assertEquals(Double.NaN, plot.y(split.training(), 0));
  }

  @Test
  void answersAreTheMostProbableClassesOfTheNetwork() {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("digits", 0.1, 60, new int[] {4}, "tanh", 0.3, 5, 1, 1));
    for (int i = 0; i < 3; i++) {
      session.trainEpoch();
    }
    double[] picture = Plots.of(session).of(session);
    for (int image = 0; image < 20; image++) {
      double[] one = new double[64];
      System.arraycopy(session.split().test().features(), image * 64, one, 0, 64);
      double[] outputs = session.network().forward(one, 1);
      int best = (int) picture[image];
      for (int k = 0; k < 10; k++) {
        assertTrue(outputs[k] <= outputs[best]);
      }
    }
  }

  @Test
  void marksExactlyTheWrongAnswersByFrameCrossAndText() {
    double[] picture = new double[20];
    for (int image = 0; image < 20; image++) {
      picture[image] = split.test().classOf(image);
    }
    Set<Integer> wrong = Set.of(0, 7, 19);
    wrong.forEach(image -> picture[image] = (picture[image] + 1) % 10);
    Sketch sketch = draw(picture);
    assertEquals(wrong, framed(sketch, "wrong"));
    assertEquals(3, sketch.texts("answer wrong").size());
    assertEquals(17, sketch.texts("answer").size());
    assertEquals(
        3, Pattern.compile("m-3-3l6 6m0-6l-6 6").matcher(sketch.path("wrong")).results().count());
    assertEquals(List.of("Test images and answers: 17 of 20 right"), sketch.texts("axis"));
    List<String> answers =
        sketch.texts.stream()
            .filter(text -> text.role().startsWith("answer"))
            .map(Sketch.Text::text)
            .toList();
    for (int image = 0; image < 20; image++) {
      assertEquals(Integer.toString((int) picture[image]), answers.get(image));
    }
  }

  @Test
  void withoutMistakesNothingIsMarked() {
    double[] picture = new double[20];
    for (int image = 0; image < 20; image++) {
      picture[image] = split.test().classOf(image);
    }
    assertEquals("", draw(picture).path("wrong"));
  }

  /** Every pixel is 6 units wide; its shade is its ink in thirds. */
  @Test
  void everyPixelIsInkedAfterItsShade() {
    Sketch sketch = draw(new double[20]);
    String[] shades = {"ink light", "ink medium", "ink dark"};
    for (int shade = 1; shade <= 3; shade++) {
      double inked = 0;
      for (List<Point> stroke : sketch.strokes(shades[shade - 1])) {
        assertEquals(stroke.get(0).y(), stroke.get(1).y());
        inked += stroke.get(1).x() - stroke.get(0).x();
      }
      int pixels = 0;
      for (int i = 0; i < 20 * 64; i++) {
        pixels += Math.round(split.test().features()[i] * 3) == shade ? 1 : 0;
      }
      assertTrue(pixels > 0);
      assertEquals(pixels * 6, inked, 1e-6);
    }
  }

  @Test
  void anImageLiesInTheMiddleOfItsSlotIfItIsShown() {
    assertEquals(2.5 * 60, plot.x(split.test(), 7), 6);
    assertEquals(1.5 * 70, plot.y(split.test(), 7), 20);
    assertEquals(Double.NaN, plot.x(split.training(), 7));
    assertEquals(Double.NaN, plot.y(split.test(), 20));
  }

  @Test
  void fewImagesMakeASmallGallery() {
    Split few = new Split(DataSets.named("digits"), 20, 0.1, 0, 0, new SeededRandom(1, 1));
    assertEquals(2, Plots.of(DataSets.named("digits"), few, Plane.PRINTED).length());
  }

  /** Returns which images are framed: slots are 60 wide and 70 high, five to a row. */
  private static Set<Integer> framed(Sketch sketch, String role) {
    Set<Integer> framed = new TreeSet<>();
    Pattern.compile("M([\\d.]+) ([\\d.]+)l")
        .matcher(sketch.path(role))
        .results()
        .forEach(
            m ->
                framed.add(
                    (int) (Double.parseDouble(m.group(1)) / 60)
                        + (int) (Double.parseDouble(m.group(2)) / 70) * 5));
    return framed;
  }

  private Sketch draw(double[] picture) {
    Sketch sketch = new Sketch();
    plot.draw(picture, sketch);
    return sketch;
  }
}
