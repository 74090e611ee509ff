package gradientpress.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerSpecificationTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "data, circle",
    "data, cats-and-dogs",
    "noise, 0",
    "noise, 0.5",
    "points, 20",
    "points, 1000",
    "hidden, ''",
    "hidden, 1",
    "hidden, 8 8 8 8 8 8",
    "activation, linear",
    "learning-rate, 0.00001",
    "learning-rate, 10",
    "batch, 1",
    "batch, 100",
    "epochs, 1",
    "epochs, 5000",
    "seed, 0",
    "seed, 2147483647",
  })
  void takesEveryValueUpToItsBounds(String key, String value) {
    assertDoesNotThrow(() -> with(key, value));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "data, rings, data set 'rings' is unknown",
    "activation, gelu, activation 'gelu' is unknown",
    "noise, -0.001, noise is out of bounds",
    "noise, 0.501, noise is out of bounds",
    "noise, NaN, noise is out of bounds",
    "noise, Infinity, noise is out of bounds",
    "points, 19, 'points must be 20 to 1000, was 19'",
    "points, 1001, 'points must be 20 to 1000, was 1001'",
    "hidden, 1 1 1 1 1 1 1, 'hidden layers must be 0 to 6, was 7'",
    "hidden, 4 0, 'units of a hidden layer must be 1 to 8, was 0'",
    "hidden, 9, 'units of a hidden layer must be 1 to 8, was 9'",
    "learning-rate, 0.0000099, learning rate is out of bounds",
    "learning-rate, 10.01, learning rate is out of bounds",
    "learning-rate, 0, learning rate is out of bounds",
    "learning-rate, -1, learning rate is out of bounds",
    "learning-rate, NaN, learning rate is out of bounds",
    "batch, 0, 'batch must be 1 to 100, was 0'",
    "batch, 101, 'batch must be 1 to 100, was 101'",
    "epochs, 0, 'epochs must be 1 to 5000, was 0'",
    "epochs, 5001, 'epochs must be 1 to 5000, was 5001'",
    "seed, -1, 'seed must be 0 to 2147483647, was -1'",
  })
  void refusesWhatIsBeyondAndSaysWhy(String key, String value, String message) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> with(key, value));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void cannotBeChangedThroughTheArrayOfHiddenLayers() {
    int[] hidden = {4, 2};
    TrainerSpecification specification =
        Specifications.trainer("circle", 0, 300, hidden, "tanh", 0.03, 10, 200, 1);
    hidden[0] = 99;
    specification.network().hidden()[1] = 99;
    assertArrayEquals(new int[] {4, 2}, specification.network().hidden());
  }

  private static TrainerSpecification with(String key, String value) {
    return Specifications.trainer(
        key.equals("data") ? value : "circle",
        key.equals("noise") ? Double.parseDouble(value) : 0.1,
        key.equals("points") ? Integer.parseInt(value) : 300,
        key.equals("hidden") ? units(value) : new int[] {4},
        key.equals("activation") ? value : "tanh",
        key.equals("learning-rate") ? Double.parseDouble(value) : 0.03,
        key.equals("batch") ? Integer.parseInt(value) : 10,
        key.equals("epochs") ? Integer.parseInt(value) : 200,
        key.equals("seed") ? Integer.parseInt(value) : 1);
  }

  private static int[] units(String layers) {
    return Arrays.stream(layers.split(" "))
        .filter(units -> !units.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
