package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.nn.Samples;
import gradientpress.nn.math.Digest;
import gradientpress.nn.math.SeededRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Permalinks and articles rely on the same points, to the last bit, from release to release. */
class PointDigestsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/golden/point-digests.csv", useHeadersInDisplayName = true)
  @DisplayName("A seed draws the points of the golden file")
  void aSeedDrawsThePointsOfTheGoldenFile(
      String data,
      int classes,
      int points,
      double testShare,
      double noise,
      double balance,
      int seed,
      String training,
      String test) {
    Generator dataSet = DataSets.named(data, classes);
    Split split = new Split(dataSet, points, testShare, noise, balance, new SeededRandom(seed, 1));
    assertEquals(training, digest(split.training()));
    assertEquals(test, digest(split.test()));
  }

  private static String digest(Samples samples) {
    DoubleStream features = DoubleStream.of(samples.features());
    return Digest.of(DoubleStream.concat(features, DoubleStream.of(samples.targets())).toArray());
  }
}
