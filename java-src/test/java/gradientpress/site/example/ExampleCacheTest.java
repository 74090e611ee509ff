package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.example.Specifications;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.claim.Measured;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExampleCacheTest {
  @TempDir private Path folder;

  private static TrainerSpecification specification(int seed) {
    return Specifications.trainer("circle", 0, 20, new int[] {2}, "tanh", 0.1, 10, 1, seed);
  }

  private static TrainedExample example(boolean diverged) {
    // Numbers whose shortest decimal form is long, and text that JSON has to escape.
    double third = 1 / 3.0;
    Measured measured =
        new Measured(
            1, third, Math.PI, 0.1 + 0.2, Double.NaN, "ff", 9, diverged ? "it overflowed" : "");
    return new TrainedExample(
        measured, "<svg>\"\n🧠", "b", "c", "d", new byte[] {-128, 0, 127}, new byte[] {1});
  }

  private ExampleCache cache(String codeDigest) {
    return new ExampleCache(folder, codeDigest, specification -> example(false));
  }

  @Test
  void givesBackWhatWasTrainedToTheLastBit() throws IOException {
    cache("code").get(specification(1));
    ExampleCache second = cache("code");
    TrainedExample found = second.get(specification(1));
    assertEquals(0, second.trained());
    assertEquals(example(false).measured(), found.measured());
    assertEquals(example(false).plot(), found.plot());
    assertArrayEquals(example(false).heat(), found.heat());
    assertArrayEquals(example(false).unitMaps(), found.unitMaps());
  }

  @Test
  void newCodeTrainsAgain() throws IOException {
    cache("code").get(specification(1));
    ExampleCache second = cache("new code");
    second.get(specification(1));
    assertEquals(1, second.trained());
  }

  @Test
  void forgetsWhatNobodyAskedFor() throws IOException {
    ExampleCache first = cache("code");
    first.get(specification(1));
    first.get(specification(2));
    ExampleCache second = cache("code");
    second.get(specification(2));
    second.deleteUnused();
    ExampleCache third = cache("code");
    third.get(specification(2));
    assertEquals(0, third.trained());
    third.get(specification(1));
    assertEquals(1, third.trained());
  }

  @Test
  void doesNotKeepWhatDiverged() throws IOException {
    new ExampleCache(folder, "code", specification -> example(true)).get(specification(1));
    assertEquals(List.of(), Folder.files(folder));
  }
}
