package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  private static final List<String> KEYS = List.of(Differences.KEYS);

  /** Keys of the README by which an author gives points, which make no control. */
  private static final Set<String> OF_POINTS = Set.of("columns", "rows", "file");

  private static final Map<String, String> USUAL =
      Map.of("hidden", "4,2", "features", "", "standardize", "false", "clip", "0");

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "learning-rate, 0.3, learning rate 0.3",
    "seed, 2, seed 2",
    "data, cats-and-dogs, cats and dogs",
    "hidden, '8,8,1', 'hidden layers 8, 8, 1'",
    "hidden, '', hidden layers none",
    "activation, 'tanh,leaky-relu', 'activation tanh, leaky relu'",
    "features, 'x,sin(y)', 'features x, sin(y)'",
    "standardize, true, standardized",
    "l2, 0.001, L2 0.001",
    "clip, 2, clip 2",
    "early-stopping, 30, early stopping 30",
    "loss, '', loss as usual",
    "learning-rate, 1e-5, learning rate 1e-5"
  })
  void aDifferenceIsNamed(String key, String value, String words) {
    assertEquals(words, words(Map.of(key, value), false));
  }

  @Test
  void whatIsSwitchedOffIsNamedToo() {
    String[] values = values(Map.of());
    String[] others = values(Map.of("clip", "2", "standardize", "true", "features", "x"));
    assertEquals(
        "features the inputs, not standardized, clip off",
        Differences.words(values, others, false));
  }

  @Test
  void atMostThreeAreNamedInAnOrderOfTheirOwn() {
    Map<String, String> two = Map.of("seed", "2", "batch", "5");
    assertEquals("batch 5, seed 2", words(two, false));
    assertEquals("other points, batch 5, seed 2", words(two, true));
    Map<String, String> four = Map.of("seed", "2", "batch", "5", "l1", "1", "noise", "0.1");
    assertEquals("batch 5, noise 0.1, L1 1, …", words(four, false));
  }

  @Test
  void withoutDifferencesThereAreNoWords() {
    assertEquals("", words(Map.of(), false));
    assertEquals("other points", words(Map.of(), true));
  }

  @Test
  void everyKeyThatDecidesARunIsCompared() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Set<String> keys = new TreeSet<>();
    for (String table : List.of("The points:", "The network:", "The training:")) {
      String rows = readme.split(table)[1].split("\n\n")[1];
      Pattern.compile("(?m)^\\| `([a-z0-9-]+)`")
          .matcher(rows)
          .results()
          .forEach(row -> keys.add(row.group(1)));
    }
    keys.removeAll(OF_POINTS);
    assertEquals(keys, new TreeSet<>(KEYS));
  }

  private static String words(Map<String, String> changes, boolean otherPoints) {
    return Differences.words(values(changes), values(Map.of()), otherPoints);
  }

  private static String[] values(Map<String, String> changes) {
    String[] values = new String[KEYS.size()];
    Arrays.setAll(
        values,
        i -> changes.getOrDefault(KEYS.get(i), USUAL.getOrDefault(KEYS.get(i), "of this run")));
    return values;
  }
}
