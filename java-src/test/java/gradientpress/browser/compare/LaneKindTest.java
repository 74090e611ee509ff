package gradientpress.browser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Limits;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.optimizer.Optimizers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says which lanes are usual, and the worker which names there are. */
class LaneKindTest {
  @Test
  void usualNamesAreThoseOfTheCatalogues() {
    assertTrue(List.of(Optimizers.names()).containsAll(items(LaneKind.OPTIMIZER.usual())));
    assertTrue(List.of(Activations.names()).containsAll(items(LaneKind.ACTIVATION.usual())));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEARNING_RATE", "SEED"})
  void usualNumbersAreAmongAll(LaneKind kind) {
    assertTrue(items(kind.numbers()).containsAll(items(kind.usual())));
  }

  @Test
  void learningRatesAreWithinTheirBounds() {
    for (String value : items(LaneKind.LEARNING_RATE.numbers())) {
      double rate = Double.parseDouble(value);
      assertTrue(rate >= Limits.MIN_LEARNING_RATE && rate <= Limits.MAX_LEARNING_RATE);
    }
  }

  /** Where it is not among the usual, the figure's own lane takes the fourth place. */
  @ParameterizedTest
  @EnumSource
  void twoToFourLanesAreChosenToBeginWith(LaneKind kind) {
    int usual = items(kind.usual()).size();
    int most = items(kind.usual()).equals(items(kind.numbers())) ? 4 : 3;
    assertTrue(usual >= 2 && usual <= most, () -> usual + " lanes");
  }

  @Test
  void byDefaultThreeOptimizersRace() {
    assertEquals(List.of("sgd", "momentum", "adam"), items(LaneKind.OPTIMIZER.usual()));
  }

  private static List<String> items(String list) {
    return List.of(list.split(","));
  }
}
