package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.example.Specifications;
import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Network;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The maps of all units in one picture")
class UnitMapsTest {
  private static final int FIRST = 0xd67414;
  private static final int SECOND = 0x266bb8;
  private static final int THIRD = 0x009e73;

  /** The slow way: for each pixel, which unit is it in, and which cell is nearest. */
  @ParameterizedTest(name = "{0}, maps of {2} × {2}, {3} pixels a unit")
  @CsvSource({
    "2 4 1, circle, 100, 2",
    "2 1, circle, 61, 1",
    "2 8 8 8 8 8 8 2, cats-and-dogs, 100, 2",
    "2 3 3, blobs, 5, 1",
    "2 2 1, hills, 300, 3",
  })
  void everyPixelShowsTheNearestCellOfItsUnit(String sizes, String data, int side, int scale) {
    DataSet dataSet = DataSets.named(data);
    int[] units = Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
    DiagramGeometry geometry = new DiagramGeometry(units, 0, dataSet.axes(), dataSet.outputs());
    byte[] maps = new byte[geometry.units() * side * side];
    Random random = new Random(3);
    for (int i = 0; i < maps.length; i++) {
      maps[i] = (byte) random.nextInt(255);
    }
    int[][] palettes = UnitMaps.palettes(dataSet, UnitMaps.ALL_LEVELS);
    UnitMaps picture = new UnitMaps(geometry, side, scale, palettes);
    picture.paint(0, geometry.depth(), maps);
    assertEquals(400 * scale, picture.width());
    assertEquals(300 * scale, picture.height());
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double middleX = (x + 0.5) / scale;
        double middleY = (y + 0.5) / scale;
        int expected = 0;
        int number = geometry.nearestUnit(middleX, middleY, 0);
        if (number != DiagramGeometry.NONE && isInside(geometry, number, middleX, middleY)) {
          int layer = geometry.layerOf(number);
          int unit = geometry.unitOf(number);
          double right = (middleX - geometry.left(layer)) / geometry.size(layer);
          double down = (middleY - geometry.top(layer, unit)) / geometry.size(layer);
          int cell = (int) (down * side + 1e-9) * side + (int) (right * side + 1e-9);
          int output = layer == geometry.depth() ? unit + 1 : 0;
          expected = palettes[output][maps[number * side * side + cell] & 0xff];
        }
        assertEquals(expected, picture.pixels()[y * picture.width() + x], x + ", " + y);
      }
    }
  }

  /** Corners are quarters of a circle of radius 5; on its rim either is right, so it is avoided. */
  private static boolean isInside(DiagramGeometry geometry, int number, double x, double y) {
    int layer = geometry.layerOf(number);
    double half = geometry.size(layer) / 2.0;
    double across = Math.max(0, Math.abs(x - geometry.x(layer)) - half + 5);
    double down = Math.max(0, Math.abs(y - geometry.y(layer, geometry.unitOf(number))) - half + 5);
    return Math.hypot(across, down) < 5;
  }

  @Test
  void layersCanBePaintedOneAfterAnother() {
    DataSet dataSet = DataSets.named("circle");
    DiagramGeometry geometry =
        new DiagramGeometry(new int[] {2, 3, 1}, 0, dataSet.axes(), dataSet.outputs());
    byte[] all = new byte[6 * 16];
    new Random(1).nextBytes(all);
    for (int i = 0; i < all.length; i++) {
      all[i] = all[i] == -1 ? 0 : all[i];
    }
    UnitMaps once = new UnitMaps(geometry, 4, 1, UnitMaps.palettes(dataSet, 31));
    once.paint(0, 2, all);
    UnitMaps twice = new UnitMaps(geometry, 4, 1, UnitMaps.palettes(dataSet, 31));
    twice.paint(0, 0, Arrays.copyOf(all, 2 * 16));
    twice.paint(1, 2, Arrays.copyOfRange(all, 2 * 16, 6 * 16));
    assertTrue(Arrays.equals(once.pixels(), twice.pixels()));
  }

  @Test
  void tintsDivergeAndOutputsOfClassesHaveTheirOwn() {
    int[][] binary = UnitMaps.palettes(DataSets.named("circle"), 127);
    int[][] classes = UnitMaps.palettes(DataSets.named("blobs"), 127);
    assertEquals(2, binary.length);
    assertEquals(4, classes.length);
    for (int[] palette : new int[][] {binary[0], binary[1], classes[0]}) {
      assertEquals(FIRST, palette[0] & 0xffffff);
      assertEquals(0, palette[127], "clear");
      assertEquals(SECOND, palette[254] & 0xffffff);
      for (int tint = 1; tint <= 127; tint++) {
        assertTrue(palette[127 + tint] >>> 24 > palette[126 + tint] >>> 24, "surer is stronger");
        assertEquals(palette[127 + tint] >>> 24, palette[127 - tint] >>> 24);
      }
    }
    assertEquals(FIRST, classes[1][254] & 0xffffff);
    assertEquals(SECOND, classes[2][254] & 0xffffff);
    assertEquals(THIRD, classes[3][254] & 0xffffff);
  }

  @Test
  void fewerLevelsAreFewerColours() {
    int[] few = UnitMaps.palettes(DataSets.named("circle"), 31)[0];
    assertEquals(2 * 31 + 1, Arrays.stream(few).distinct().count());
    int[] all = UnitMaps.palettes(DataSets.named("circle"), 127)[0];
    for (int tint = 0; tint < 255; tint++) {
      assertEquals(all[tint] >>> 24, few[tint] >>> 24, 4);
    }
  }

  @Test
  void unitsThatLookAtAnImageShowTheirWeights() {
    DataSet digits = DataSets.named("digits");
    Network network = Network.withHidden(new int[] {64, 2, 10}, Activations.named("tanh"), 1);
    DiagramGeometry geometry = DiagramGeometry.of(digits, digits.axes(), network);
    int[][] palettes = UnitMaps.palettes(digits, 127);
    UnitMaps maps = new UnitMaps(geometry, 8, 2, palettes);
    network.parameters()[network.weightsOf(1) + 9] = 0.2; // first unit, second row, second column
    network.parameters()[network.weightsOf(1) + 64 + 63] = -0.4; // second unit, the last pixel
    network.parameters()[network.biasesOf(1)] = 17; // is no pixel
    maps.paintWeights(network);
    assertEquals(palettes[0][191], pixel(maps, geometry, 0, 1.5 / 8, 1.5 / 8));
    assertEquals(0, pixel(maps, geometry, 0, 2.5 / 8, 1.5 / 8));
    assertEquals(palettes[0][0], pixel(maps, geometry, 1, 7.2 / 8, 7.2 / 8));
    network.parameters()[network.weightsOf(1) + 9] = 0;
    network.parameters()[network.weightsOf(1) + 64 + 63] = 0;
    maps.paintWeights(network);
    assertTrue(Arrays.stream(maps.pixels()).allMatch(pixel -> pixel == 0));
  }

  private static int pixel(
      UnitMaps maps, DiagramGeometry geometry, int unit, double right, double down) {
    int x = (int) ((geometry.left(1) + right * geometry.size(1)) * 2);
    int y = (int) ((geometry.top(1, unit) + down * geometry.size(1)) * 2);
    return maps.pixels()[y * maps.width() + x];
  }

  /** Inputs come first, each scaled to fill −1 to 1; an undecided yes-or-no question is clear. */
  @Test
  void whatUnitsSayBecomesTints() {
    TrainerSession session =
        new TrainerSession(
            Specifications.trainer("circle", 0, 20, new int[] {2}, "tanh", 0.1, 5, 3, 1));
    Network network = session.network();
    Arrays.fill(network.parameters(), 0);
    network.parameters()[0] = 0.5; // the first hidden unit says tanh(x / 2)
    network.parameters()[network.weightsOf(2) + 1] = 3; // of a unit that says 0
    double[] places = {-6, 0, 0, 6, 3, -6};
    Survey survey = session.survey(places);
    byte[] inputs = UnitTints.ofInputs(survey);
    byte[] said = UnitTints.of(session, survey);
    int up = (int) Math.round(Math.tanh(1.5) * 127 + 127);
    int down = (int) Math.round(Math.tanh(-3) * 127 + 127);
    assertTints(inputs, 0, 127, 191, 127, 254, 0);
    assertTints(said, down, 127, up, 127, 127, 127, 127, 127, 127);
  }

  private static void assertTints(byte[] tints, int... expected) {
    assertEquals(expected.length, tints.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], tints[i] & 0xff, "tint " + i);
    }
  }

  /** Factors of which no product has to be rounded, so that no border between tints moves. */
  @ParameterizedTest(name = "times {0} plus {1}")
  @CsvSource({"1, 0", "2, 0", "0.5, 0", "0, 0"})
  void quantizingManyIsLikeFindingOne(double factor, double offset) {
    double[] values = new double[20_000];
    SeededRandom random = new SeededRandom(1, 1);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextBetween(-1.5, 1.5);
    }
    for (int i = 0; i <= 254; i++) { // the borders between tints, from below and above
      values[i * 2] = (i - 126.5) / 127;
      values[i * 2 + 1] = Math.nextDown((i - 126.5) / 127);
    }
    double[] special = {
      0,
      -0.0,
      1,
      -1,
      1e300,
      -1e300,
      Double.MIN_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    System.arraycopy(special, 0, values, 600, special.length);
    byte[] tints = new byte[values.length + 7];
    DivergingTints.quantize(values, 5, 1, values.length - 5, factor, offset, tints, 9);
    for (int i = 5; i < values.length; i++) {
      int expected = new DivergingTints().of(values[i] * factor + offset);
      assertEquals(expected, tints[i + 4] & 0xff);
    }
    assertEquals(0, tints[8] | tints[values.length + 4], "no more than was asked for");
  }

  @Test
  void probabilitiesOfAYesOrNoQuestionAreScaled() {
    double[] probabilities = {0, 0.1, 0.25, 0.5, 0.9, 1, Double.NaN};
    byte[] tints = new byte[7];
    DivergingTints.quantize(probabilities, 0, 1, 7, 2, -1, tints, 0);
    assertTints(tints, 0, 25, 64, 127, 229, 254, 127);
  }

  /** What a unit says stands in a column of what its layer says. */
  @Test
  void columnsAreQuantized() {
    double[] layer = {0.5, 9, 9, -1, 9, 9, 1, 9};
    byte[] tints = new byte[4];
    DivergingTints.quantize(layer, 0, 3, 3, 1, 0, tints, 1);
    assertTints(tints, 0, 191, 0, 254);
    assertThrows(
        IllegalArgumentException.class,
        () -> DivergingTints.quantize(layer, 2, 3, 3, 1, 0, tints, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> DivergingTints.quantize(layer, 0, 3, 3, 1, 0, tints, 2));
  }
}
