package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The names of units and of what lies between them")
class UnitNamesTest {
  private static final String[] INPUTS = {"x", "y"};
  private static final String[] OUTPUTS = {"cat", "dog", "owl"};

  /** Two inputs, hidden layers of three and of two, three outputs. */
  private static final DiagramGeometry GEOMETRY =
      new DiagramGeometry(new int[] {2, 3, 2, 3}, 0, INPUTS, OUTPUTS);

  private static final UnitNames NAMES = new UnitNames(GEOMETRY, INPUTS, OUTPUTS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Input x",
        "1 | Input y",
        "2 | Hidden layer 1, neuron 1",
        "6 | Hidden layer 2, neuron 2",
        "9 | Output owl"
      })
  void unitsAreNamedByTheirLayer(int number, String name) {
    assertEquals(name, NAMES.capitalized(number));
  }

  /** Six weights and three biases, six weights and two biases, six weights and three biases. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " 0 | from x to neuron 1 of hidden layer 1",
        " 1 | from y to neuron 1 of hidden layer 1",
        " 5 | from y to neuron 3 of hidden layer 1",
        " 9 | from neuron 1 of hidden layer 1 to neuron 1 of hidden layer 2",
        "13 | from neuron 2 of hidden layer 1 to neuron 2 of hidden layer 2",
        "17 | from neuron 1 of hidden layer 2 to output cat",
        "22 | from neuron 2 of hidden layer 2 to output owl"
      })
  void weightsAreNamedByTheirEnds(int weight, String ends) {
    assertEquals(ends, NAMES.endsOf(weight));
  }

  @ParameterizedTest
  @CsvSource({"-1", "6", "8", "15", "16", "23", "25", "26"})
  void aBiasHasNoEnds(int parameter) {
    assertThrows(IllegalArgumentException.class, () -> NAMES.endsOf(parameter));
  }

  @Test
  void biasesFollowTheWeightsOfTheirLayer() {
    assertEquals(6, GEOMETRY.bias(1, 0));
    assertEquals(16, GEOMETRY.bias(2, 1));
    assertEquals(25, GEOMETRY.bias(3, 2));
    assertEquals(26, GEOMETRY.parameters());
  }
}
