package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.nn.Samples;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardizationTest {

  /** The population's deviation: of 1, 2, 3, 4 the variance is 5/4. */
  @Test
  void measuresTheDeviationFromTheMean() {
    double[] features = {1, 10, 2, 10, 3, 30, 4, 30};
    new Standardization(samples(2, features)).apply(features, 4);
    double step = 1 / Math.sqrt(1.25);
    double[] expected = {-1.5 * step, -1, -0.5 * step, -1, 0.5 * step, 1, 1.5 * step, 1};
    assertArrayEquals(expected, features, 1e-15);
  }

  @Test
  void givesEveryFeatureMeanZeroAndDeviationOne() {
    SeededRandom random = new SeededRandom(1, 1);
    double[] features = new double[300];
    for (int row = 0; row < 100; row++) {
      features[row * 3] = random.nextBetween(100, 101);
      features[row * 3 + 1] = random.nextGaussian() * 1e-6;
      features[row * 3 + 2] = random.nextInt(2) * 1e6;
    }
    new Standardization(samples(3, features)).apply(features, 100);
    for (int column = 0; column < 3; column++) {
      int from = column;
      double[] numbers = Arrays.stream(new int[100]).asDoubleStream().toArray();
      Arrays.setAll(numbers, row -> features[row * 3 + from]);
      assertEquals(0, Arrays.stream(numbers).average().orElseThrow(), 1e-10);
      assertEquals(
          1, Arrays.stream(numbers).map(number -> number * number).average().orElseThrow(), 1e-12);
    }
  }

  @Test
  void otherSetsAreMeasuredWithTheTrainingSet() {
    double[] other = {5, -1};
    new Standardization(samples(1, 1, 3)).apply(other, 2);
    assertArrayEquals(new double[] {3, -3}, other);
  }

  /** The mean of three times 0.1 is not quite 0.1: that rounding must not be blown up. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, -7, 1e-300})
  void aFeatureThatIsAlwaysTheSameBecomesZero(double constant) {
    double[] features = {constant, 1, constant, 2, constant, 4};
    Standardization standardization = new Standardization(samples(2, features));
    double[] other = {constant, 1, 5, 2};
    standardization.apply(other, 2);
    assertEquals(0, Math.abs(other[0]));
    assertEquals(0, Math.abs(other[2]), "elsewhere too");
    assertEquals(0.8017837257372732, other[3] - other[1], 1e-15, "one over the root of 14/9");
  }

  @Test
  void differencesTooSmallToSquareCountAsNone() {
    double[] features = {1e-200, 2e-200};
    new Standardization(samples(1, features)).apply(features, 2);
    assertArrayEquals(new double[2], Arrays.stream(features).map(Math::abs).toArray());
  }

  private static Samples samples(int columns, double... features) {
    Samples samples = new Samples(features.length / columns, columns, 1);
    System.arraycopy(features, 0, samples.features(), 0, features.length);
    return samples;
  }
}
