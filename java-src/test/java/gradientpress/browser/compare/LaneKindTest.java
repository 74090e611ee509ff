package gradientpress.browser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Limits;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.optimizer.Optimizers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page names what only the worker has, so the names have to be the same. */
class LaneKindTest {
  @Test
  void lanesHaveTheNamesOfTheCatalogues() {
    assertEquals(List.of(Optimizers.names()), values(LaneKind.OPTIMIZER));
    assertEquals(List.of(Activations.names()), values(LaneKind.ACTIVATION));
  }

  @Test
  void learningRatesAreWithinTheirBounds() {
    for (String value : values(LaneKind.LEARNING_RATE)) {
      double rate = Double.parseDouble(value);
      assertTrue(rate >= Limits.MIN_LEARNING_RATE && rate <= Limits.MAX_LEARNING_RATE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoToFourLanesAreChosenToBeginWith(LaneKind kind) {
    long usual = IntStream.range(0, kind.count()).filter(kind::isUsual).count();
    assertTrue(usual >= 2 && usual <= 4, () -> usual + " lanes");
  }

  @Test
  void byDefaultThreeOptimizersRace() {
    List<String> usual =
        IntStream.range(0, LaneKind.OPTIMIZER.count())
            .filter(LaneKind.OPTIMIZER::isUsual)
            .mapToObj(LaneKind.OPTIMIZER::value)
            .toList();
    assertEquals(List.of("sgd", "momentum", "adam"), usual);
  }

  private static List<String> values(LaneKind kind) {
    return IntStream.range(0, kind.count()).mapToObj(kind::value).toList();
  }
}
