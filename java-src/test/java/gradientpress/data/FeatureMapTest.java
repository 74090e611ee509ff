package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.feature.Features;
import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FeatureMapTest {
  static String[] names() {
    return DataSets.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void withNoneChosenTheNetworkSeesTheRawInputs(String name) {
    Samples raw = raw(name);
    FeatureMap map = map(name, "", false);
    assertArrayEquals(DataSets.named(name).axes(), map.names());
    assertEquals(raw.inputs(), map.inputs());
    Samples seen = map.map(raw);
    assertNotSame(raw.features(), seen.features());
    assertArrayEquals(raw.features(), seen.features());
    assertArrayEquals(raw.targets(), seen.targets());
  }

  @ParameterizedTest(name = "{0} sees {1}")
  @CsvSource({
    "circle, x^2 y^2, x² y²",
    "circle, y, y",
    "xor, radius x xy sin(x) cos(y), radius x xy sin x cos y",
    "sine, x sin(x) x^2 cos(x), x sin x x² cos x",
  })
  void theChosenFeaturesEnterInTheirOrder(String data, String chosen, String labels) {
    Samples raw = raw(data);
    FeatureMap map = map(data, chosen, false);
    String[] features = chosen.split(" ");
    assertEquals(labels, String.join(" ", map.names()));
    assertEquals(features.length, map.inputs());
    Samples seen = map.map(raw);
    assertEquals(raw.rows(), seen.rows());
    assertEquals(features.length, seen.inputs());
    assertArrayEquals(raw.targets(), seen.targets());
    int axes = raw.inputs();
    for (int row = 0; row < raw.rows(); row++) {
      double x = raw.features()[row * axes];
      double y = axes == 1 ? Double.NaN : raw.features()[row * axes + 1];
      for (int k = 0; k < features.length; k++) {
        double expected = Features.named(features[k]).of(x, y);
        assertEquals(expected, seen.features()[row * features.length + k]);
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"circle, ''", "circle, x^2 xy radius", "line, x x^2", "digits, ''"})
  void standardizedFeaturesHaveMeanZeroAndDeviationOneOverTheTrainingSet(
      String data, String chosen) {
    Samples seen = map(data, chosen, true).map(raw(data));
    int inputs = seen.inputs();
    int same = 0;
    for (int k = 0; k < inputs; k++) {
      int column = k;
      double[] numbers =
          IntStream.range(0, seen.rows())
              .mapToDouble(row -> seen.features()[row * inputs + column])
              .toArray();
      double variance =
          Arrays.stream(numbers).map(number -> number * number).average().orElseThrow();
      assertEquals(0, Arrays.stream(numbers).average().orElseThrow(), 1e-12);
      if (variance == 0) {
        same++; // a pixel that no stroke reaches
      } else {
        assertEquals(1, variance, 1e-12);
      }
    }
    assertTrue(same <= 4, () -> "no difference seen in most of " + inputs);
  }

  @Test
  void onlySoManyRowsAreMappedAndTheRestIsLeftAlone() {
    FeatureMap map = map("circle", "xy x y", false);
    double[] features = new double[9];
    Arrays.fill(features, 7);
    map.map(new double[] {2, 3, 4, 5, 6, 7}, features, 2);
    assertArrayEquals(new double[] {6, 2, 3, 20, 4, 5, 7, 7, 7}, features);
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
    "sine, x y, feature 'y' needs two inputs",
    "noise, radius, feature 'radius' needs two inputs",
    "digits, x, feature 'x' is not for images",
    "circle, x z, feature 'z' is unknown",
    "circle, x y x, feature 'x' is chosen twice",
  })
  void refusesWhatADataSetDoesNotHave(String data, String chosen, String message) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> map(data, chosen, false));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void refusesSamplesOfAnotherDataSet() {
    DataSet circle = DataSets.named("circle");
    Samples others = raw("sine");
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new FeatureMap(circle, new String[0], false, others));
    assertEquals("inputs must be 2, was 1", refused.getMessage());
  }

  private static FeatureMap map(String data, String chosen, boolean standardize) {
    String[] features = chosen.isEmpty() ? new String[0] : chosen.split(" ");
    return new FeatureMap(DataSets.named(data), features, standardize, raw(data));
  }

  private static Samples raw(String data) {
    return new Split(DataSets.named(data), 400, 0.5, 0, 0, new SeededRandom(1, 1)).training();
  }
}
