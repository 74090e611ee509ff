package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ControlTest {
  private static TrainerSpecification specification(
      String data, Table table, String loss, int[] hidden, String... activations) {
    return new TrainerSpecification(
        new DataSpecification(data, 0, table, 100, 0.5, 0, 0, new String[0], false),
        new NetworkSpecification(hidden, activations, "", "xavier"),
        new TrainingSpecification(loss, "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
        10,
        1);
  }

  private static TrainerSpecification on(String data, String loss) {
    return specification(data, null, loss, new int[] {4}, "tanh");
  }

  private static List<String> values(Control control, TrainerSpecification specification) {
    return control.options(specification).stream().map(Control.Option::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "circle | ''                   | circle xor gauss spiral moons checkerboard blobs cats-and-dogs",
        "circle | binary-cross-entropy | circle xor gauss spiral moons checkerboard",
        "blobs  | softmax-cross-entropy| blobs cats-and-dogs",
        "sine   | ''                   | line sine step",
        "hills  | huber                | plane hills",
        "digits | ''                   | digits"
      })
  void dataSetsThatGoWithTheRestAndLookAlike(String data, String loss, String others) {
    List<String> offered = values(Control.DATA, on(data, loss));
    assertTrue(offered.containsAll(List.of(others.split(" "))), offered::toString);
    for (String name : offered) {
      assertEquals(DataSets.named(data).axes().length, DataSets.named(name).axes().length, name);
      on(name, loss); // refuses what does not go
    }
  }

  @Test
  void ownPointsComeFirst() {
    Table table =
        Table.ofClasses(
            new String[] {"ear", "snout"},
            new String[] {"cat", "dog"},
            new double[] {1, 2, 3, 4, 5, 6, 0, 0},
            new int[] {0, 1, 0, 1});
    List<Control.Option> options =
        Control.DATA.options(specification(Table.NAME, table, "", new int[] {4}, "tanh"));
    assertEquals(new Control.Option("table", "Own points"), options.get(0));
    assertEquals(new Control.Option("circle", "Circle"), options.get(1));
  }

  @Test
  void mixedActivationsStay() {
    TrainerSpecification mixed =
        specification("circle", null, "", new int[] {3, 5}, "tanh", "relu");
    assertEquals(List.of(), values(Control.ACTIVATION, mixed));
    assertEquals(List.of("3,5", "4,2", "8,4", "8,8"), values(Control.HIDDEN, mixed));
  }

  static List<Control> controls() {
    return List.of(Control.values());
  }

  @ParameterizedTest
  @MethodSource("controls")
  void offerTheAuthorsOwnChoiceOnce(Control control) {
    for (String data : DataSets.names()) {
      TrainerSpecification specification =
          specification(data, null, "", new int[] {7}, "leaky-relu");
      List<String> values = values(control, specification);
      String own = control.value(specification);
      assertEquals(1, values.stream().filter(own::equals).count(), control + " of " + data);
      assertEquals(values.size(), values.stream().distinct().count(), control + " of " + data);
    }
  }
}
