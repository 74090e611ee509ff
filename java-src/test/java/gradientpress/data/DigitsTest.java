package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  private static final int SIDE = 8;

  private final Generator digits = DataSets.named("digits");

  @Test
  void areImagesWithAClassForEachDigit() {
    assertEquals(SIDE, digits.imageSide());
    assertEquals(SIDE * SIDE, digits.axes().length);
    assertEquals("row 1, column 1", digits.axes()[0]);
    assertEquals("row 3, column 5", digits.axes()[2 * SIDE + 4]);
    assertArrayEquals("0 1 2 3 4 5 6 7 8 9".split(" "), digits.outputs());
    assertEquals(10, digits.classes());
  }

  /** Upright, in the middle and of middle size. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, ........ ..####.. ..#..#.. .#....#. .#....#. ..#..#.. ..####.. ........",
    "1, ........ ...##... ..###... ...##... ...##... ...##... ...##... ........",
    "4, ........ ....#... ...##... ...##... ..#.#... .######. ....#... ........",
    "7, ........ .######. .....#.. ....##.. ....#... ...##... ...#.... ........",
  })
  void theStrokesShowTheDigit(int digit, String rows) {
    double[] pixels = new double[SIDE * SIDE];
    new Glyph(digit, 1, 0, 0, 0).ink(SIDE, 0.55, pixels);
    assertEquals(rows, picture(pixels));
  }

  /** A pixel under the stroke is black, one beyond its edge white, and half under it grey. */
  @ParameterizedTest(name = "pen {0}: ink {1} under the stroke, {2} one pixel aside")
  @CsvSource({"0.25, 0.75, 0", "0.5, 1, 0", "0.75, 1, 0.25", "1, 1, 0.5", "1.5, 1, 1"})
  void edgesAreGrey(double pen, double under, double aside) {
    double[] pixels = new double[9 * 9];
    new Glyph(1, 1, 0, 0, 0).ink(9, pen, pixels); // its downstroke is in the middle column
    assertEquals(under, pixels[4 * 9 + 4], 1e-12);
    assertEquals(aside, pixels[4 * 9 + 5], 1e-12);
    assertEquals(0, pixels[4 * 9 + 8]);
  }

  @Test
  void shiftsMoveTheDigitByWholePixelsToo() {
    double[] middle = new double[SIDE * SIDE];
    double[] moved = new double[SIDE * SIDE];
    new Glyph(7, 0.7, 0, 0, 0).ink(SIDE, 0.5, middle);
    new Glyph(7, 0.7, 0, 1, -1).ink(SIDE, 0.5, moved);
    for (int row = 1; row < SIDE; row++) {
      for (int column = 1; column < SIDE; column++) {
        assertEquals(middle[row * SIDE + column - 1], moved[(row - 1) * SIDE + column], 1e-12);
      }
    }
  }

  @Test
  void noTwoHandsAreAlikeAndNoneLeavesThePaper() {
    Samples samples = drawn(0).training();
    for (int row = 0; row < samples.rows(); row++) {
      double[] image = image(samples, row);
      assertTrue(Arrays.stream(image).allMatch(ink -> ink >= 0 && ink <= 1));
      double ink = Arrays.stream(image).sum();
      assertTrue(ink > 3 && ink < 32, () -> "ink on " + ink + " of 64 pixels");
      assertEquals(row % 10, samples.classOf(row));
      if (row >= 10) {
        assertTrue(!Arrays.equals(image(samples, row - 10), image));
      }
    }
  }

  @Test
  void noiseMakesPixelsLighterAndDarkerWithinBounds() {
    double[] clean = drawn(0).training().features();
    double[] noisy = drawn(0.1).training().features();
    assertTrue(Arrays.stream(noisy).allMatch(ink -> ink >= 0 && ink <= 1));
    // Where neither bound is near, nothing is cut off.
    double[] changes =
        IntStream.range(0, clean.length)
            .filter(i -> clean[i] > 0.45 && clean[i] < 0.55)
            .mapToDouble(i -> noisy[i] - clean[i])
            .toArray();
    assertTrue(changes.length > 500);
    double variance = Arrays.stream(changes).map(change -> change * change).average().orElseThrow();
    assertEquals(0.1, Math.sqrt(variance), 0.01);
    double white = IntStream.range(0, clean.length).filter(i -> clean[i] == 0).count();
    double stillWhite =
        IntStream.range(0, clean.length).filter(i -> clean[i] == 0 && noisy[i] == 0).count();
    assertEquals(0.5, stillWhite / white, 0.02, "half of the white pixels would become whiter");
  }

  /** Nothing is learnt here: a test image is taken for what the most similar one is. */
  @Test
  void imagesOfOneDigitAreAlike() {
    Split split = drawn(0.1);
    Samples test = split.test();
    double right =
        IntStream.range(0, test.rows())
            .filter(row -> mostSimilar(image(test, row), split.training()) == test.classOf(row))
            .count();
    double accuracy = right / test.rows();
    assertTrue(accuracy > 0.9, () -> "accuracy " + accuracy);
    assertTrue(accuracy < 1, "hands differ so much that some digits are taken for others");
  }

  private static int mostSimilar(double[] image, Samples known) {
    double nearest = Double.POSITIVE_INFINITY;
    int label = -1;
    for (int row = 0; row < known.rows(); row++) {
      double squared = 0;
      for (int pixel = 0; pixel < image.length; pixel++) {
        double apart = known.features()[row * image.length + pixel] - image[pixel];
        squared += apart * apart;
      }
      if (squared < nearest) {
        nearest = squared;
        label = known.classOf(row);
      }
    }
    return label;
  }

  private Split drawn(double noise) {
    return new Split(digits, 1000, 0.5, noise, 0, new SeededRandom(1, 1));
  }

  private static double[] image(Samples samples, int row) {
    int from = row * samples.inputs();
    return Arrays.copyOfRange(samples.features(), from, from + samples.inputs());
  }

  private static String picture(double[] pixels) {
    StringBuilder picture = new StringBuilder();
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      picture.append(pixel > 0 && pixel % SIDE == 0 ? " " : "");
      picture.append(pixels[pixel] > 0.5 ? '#' : '.');
    }
    return picture.toString();
  }
}
