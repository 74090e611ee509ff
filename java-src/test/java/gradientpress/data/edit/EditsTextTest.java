package gradientpress.data.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Generator;
import gradientpress.data.Split;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Edited points as text")
class EditsTextTest {
  private static final Notation NOTATION = new JavaNotation();
  private static final String[] SETS = {"circle", "blobs", "cats-and-dogs", "sine", "hills"};

  @RepeatedTest(60)
  void comeBackToTheLastBit(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    EditedPoints originals = originals(SETS[random.nextInt(SETS.length)], 20 + random.nextInt(60));
    EditedPoints points = random.nextInt(8) == 0 ? originals.withoutAll() : originals;
    for (int edits = random.nextInt(60); edits > 0 || !points.areEnough(); edits--) {
      points = edited(points, random);
    }
    String text = EditsText.write(points, NOTATION);
    assertSame(points, EditsText.read(text, originals, NOTATION), text);
  }

  @RepeatedTest(10)
  void pointsOfTheReadersOwnComeBackWithTheirNames(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] classes = random.nextBoolean() ? new String[] {"a,b", "ç;+ %", "n"} : new String[0];
    String[] outputs = classes.length == 0 ? new String[] {"value"} : classes;
    EditedPoints points = EditedPoints.empty(new String[] {"x y", "ü"}, classes, outputs);
    while (points.rows() < 12 || !points.areEnough()) {
      points = points.with(point(points, random), random.nextBoolean());
    }
    String text = EditsText.write(points, NOTATION);
    assertSame(points, EditsText.read(text, originals("circle", 20), NOTATION), text);
  }

  @ParameterizedTest(name = "{0}: {1} rows, {2} in the training set")
  @CsvSource({
    "'', 20, 10",
    "r0, 19, 9",
    "r0r19, 18, 9",
    "m3_1.25_-0.5_1, 20, 10",
    "r1m3_-6_6_0r12, 18, 9",
    "a1_2_0, 21, 11",
    "a0_0_0t1_2_1t1_2_1, 23, 11",
    "na1_1_0a1_2_1t0_0_0t1_1_1, 4, 2",
    "'cx:a,b,c:a1_0a2_1t3_2t-1e-3_0', 4, 2",
    "'cx::a1_0.5a2_-9.5t3_2t-1e-3_0', 4, 2",
  })
  void sayWhatHasBeenDone(String text, int rows, int training) {
    EditedPoints points = EditsText.read(text, originals("circle", 20), NOTATION);
    assertEquals(rows, points.rows());
    assertEquals(training, points.trainingRows());
    assertEquals(text.replace("-1e-3", "-0.001"), EditsText.write(points, NOTATION));
  }

  @Test
  void tenEditsOfThreeHundredPointsAreShort() {
    EditedPoints points = originals("circle", 300);
    for (int i = 0; i < 4; i++) {
      points = points.with(i * 41, new double[] {-1.25, 3.75, 1});
      points = points.with(new double[] {-4.55, 5.15, 0}, i % 2 == 0);
    }
    points = points.without(17).without(200);
    String text = EditsText.write(points, NOTATION);
    assertTrue(text.length() < 200, text);
  }

  @Test
  void furtherEditsOfManyPointsAreShort() {
    EditedPoints points = originals("circle", 300).withoutAll();
    Random random = new Random(1);
    while (points.rows() < 200) {
      points = points.with(point(points, random), random.nextBoolean());
    }
    String text = EditsText.write(points, NOTATION);
    for (int i = 0; i < 60; i++) {
      int row = random.nextInt(points.rows());
      points =
          switch (i % 3) {
            case 0 -> points.without(row);
            case 1 -> points.with(row, point(points, random));
            default -> points.with(point(points, random), random.nextBoolean());
          };
      String next = EditsText.write(points, NOTATION);
      String difference = TextDifference.write(next, text);
      assertTrue(difference.length() < 80, difference);
      assertEquals(next, TextDifference.read(difference, text));
      text = next;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r",
        "r20",
        "r-1",
        "r0.5",
        "rNaN",
        "r3r3",
        "r3r2",
        "r1e1r10",
        "m3",
        "m3_1_1",
        "m3_1_1_2",
        "m3_1_1_0.5",
        "m3_1_1_-1",
        "m3_7_1_0",
        "m3_1_-6.01_0",
        "m3_1__0",
        "m3_NaN_1_0",
        "m3_1e999_1_0",
        "m3_1_1_0_0",
        "m3_.._1_0",
        "m3_11111111111111111111111111111_1_0",
        "a1_2_0r3",
        "a1_2",
        "a",
        "n",
        "na1_1_0a1_2_1a0_0_0a1_1_1",
        "r0r1r2r3r4r5r6r7r8r9",
        "x",
        " ",
        "a1_2_0,",
        "c",
        "c;",
        "c:",
        "cx",
        "cx:a",
        "cx:a:a1_0a1_0a1_0t1_0",
        "cx:a,a:a1_0a2_1t3_1t1_0",
        "cx,y,z:a,b:a1_2_3_0",
        "cx:a,b,c,d,e,f,g:a1_0a2_1t3_2t1_0",
        "c%:a,b:a1_0a2_1t3_1t1_0",
        "c,:a,b:a1_0a2_1t3_1t1_0",
        "cx::a1_11a2_1t3_1t1_0",
        "cxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:a,b:a1_0a2_1t3_1t1_0",
        "<script>",
      })
  void whatNoEditCanDoIsRefused(String hostile) {
    EditedPoints originals = originals("circle", 20);
    assertThrows(
        IllegalArgumentException.class, () -> EditsText.read(hostile, originals, NOTATION));
  }

  @Test
  void moreThanAThousandPointsAreRefused() {
    EditedPoints originals = originals("circle", 1000);
    assertEquals(1000, EditsText.read("r0a1_1_0", originals, NOTATION).rows());
    assertThrows(
        IllegalArgumentException.class, () -> EditsText.read("a1_1_0", originals, NOTATION));
  }

  /** Whatever a text is made into, it is refused or means points that a network can learn from. */
  @RepeatedTest(200)
  void randomTextsNeverGetThrough(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    EditedPoints originals = originals("hills", 20);
    StringBuilder text = new StringBuilder("r1m3_1.25_-0.5_1r5a1_2_0.25t1_2_-0.5");
    for (int i = 0; i < 3; i++) {
      text.setCharAt(
          random.nextInt(text.length()), "rmatnc0123456789._-;,e%".charAt(random.nextInt(23)));
    }
    EditedPoints points;
    try {
      points = EditsText.read(text.toString(), originals, NOTATION);
    } catch (IllegalArgumentException refused) {
      return;
    }
    assertTrue(points.areEnough());
    assertTrue(Arrays.stream(points.inputs()).allMatch(x -> Math.abs(x) <= DataSet.EXTENT));
    assertTrue(Arrays.stream(points.targets()).allMatch(x -> Math.abs(x) <= 10));
  }

  private static EditedPoints edited(EditedPoints points, Random random) {
    boolean test = random.nextBoolean();
    if (points.rows() == 0) {
      return points.with(point(points, random), test);
    }
    int row = random.nextInt(points.rows());
    return switch (random.nextInt(5)) {
      case 0, 1 -> points.with(point(points, random), test);
      case 2 -> points.with(row, point(points, random));
      case 3 -> points.withOtherSet(row);
      default -> points.rows() < 8 ? points : points.without(row);
    };
  }

  private static double[] point(EditedPoints points, Random random) {
    double[] point = new double[points.axes().length + 1];
    for (int i = 0; i < point.length; i++) {
      double number = random.nextDouble() * 12 - 6;
      point[i] = random.nextBoolean() ? number : EditedPoints.snapped(number, 6);
    }
    int classes = points.classes().length;
    if (classes > 0) {
      point[point.length - 1] = random.nextInt(classes);
    }
    return point;
  }

  /** Returns so many points of a data set, half of them for the test. */
  static EditedPoints originals(String name, int points) {
    Generator dataSet = DataSets.named(name);
    Split split = new Split(dataSet, points, 0.5, 0.1, 0, new SeededRandom(1, 1));
    return EditedPoints.of(dataSet, dataSet.classNames(), split);
  }

  private static void assertSame(EditedPoints expected, EditedPoints actual, String text) {
    assertTrue(actual.hasColumnsOf(expected), text);
    assertArrayEquals(expected.inputs(), actual.inputs(), text);
    assertArrayEquals(expected.targets(), actual.targets(), text);
    assertArrayEquals(expected.origins(), actual.origins(), text);
    assertEquals(expected.trainingRows(), actual.trainingRows(), text);
    for (int row = 0; row < expected.rows(); row++) {
      assertEquals(expected.isMoved(row), actual.isMoved(row), text);
    }
  }
}
